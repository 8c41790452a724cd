"""Drafts: what is half written survives a kill, is offered where it was written, and then leaves no trace."""

import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import fakes
import pytest
from desks import PASSPHRASE, Desk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pages import plain_pages

from tipdesk.desk import drafts, found, search, unlock, vault
from tipdesk.desk.lock import lock
from tipdesk.desk.session import closing
from tipdesk.errors import Missing
from tipdesk.ledger.ids import RecordId
from tipdesk.seal import recovery

CANARY = "ZQCANARY 0555 01 42"
PLACE = "note/a tip"


def pages(desk: Desk) -> bytes:
    return plain_pages(desk.session, desk.session.places.drawer)


def written(desk: Desk, where: str = PLACE) -> list[Mapping[str, str]]:
    return [one.fields for one in drafts.standing(desk.session, where)]


def test_what_is_half_written_is_offered_again_where_it_was_written(desk: Desk) -> None:
    drafts.keep(desk.session, PLACE, {"text": "He said that the"})
    drafts.keep(desk.session, "note/another", {"text": "elsewhere"})
    desk.again()
    assert written(desk) == [{"text": "He said that the"}]
    assert [one.where for one in drafts.everywhere(desk.session)] == ["note/another", PLACE]


def test_a_draft_goes_on_under_its_own_record(desk: Desk) -> None:
    first = drafts.keep(desk.session, PLACE, {"text": "He"})
    assert drafts.keep(desk.session, PLACE, {"text": "He said"}, first) == first
    assert written(desk) == [{"text": "He said"}]


def test_the_pages_hold_the_text_while_it_is_written_and_none_of_it_once_it_is_kept(desk: Desk) -> None:
    record = drafts.keep(desk.session, PLACE, {"text": f"{CANARY} one"})
    drafts.keep(desk.session, PLACE, {"text": f"{CANARY} two"}, record)
    assert CANARY.encode() in pages(desk)
    drafts.forget(desk.session, [record])
    assert CANARY.encode() not in pages(desk)
    desk.again()
    assert CANARY.encode() not in pages(desk)
    assert written(desk) == []


def test_what_was_taken_out_leaves_no_trace_in_pages_index_or_cards(desk: Desk) -> None:
    s = desk.session
    record = drafts.keep(s, PLACE, {"text": f"Calls again, else {CANARY}."})
    drafts.keep(s, PLACE, {"text": f"Calls again Sunday, else {CANARY}."}, record)
    drafts.rewrite(s, record, PLACE, {"text": "Calls again Sunday, else [sealed]."})
    assert CANARY.encode() not in pages(desk)
    assert b"Calls again Sunday" in pages(desk)
    assert written(desk) == [{"text": "Calls again Sunday, else [sealed]."}]
    assert search.find(s, "ZQCANARY", s.places.drawer).total == 0
    (card,) = s.view(s.places.drawer).page(drafts.KIND, [PLACE])
    assert "Calls" not in repr(card)


def test_a_draft_let_go_comes_back_until_it_is_swept(desk: Desk) -> None:
    s = desk.session
    record = drafts.keep(s, PLACE, {"text": CANARY})
    drafts.discard(s, record)
    assert written(desk) == []
    drafts.bring_back(s, record)
    assert written(desk) == [{"text": CANARY}]
    drafts.discard(s, record)
    drafts.sweep(s)
    assert CANARY.encode() not in pages(desk)
    with pytest.raises(Missing):
        drafts.bring_back(s, record)


def test_forgetting_what_is_not_there_writes_nothing(desk: Desk) -> None:
    before = desk.session.view(desk.session.places.drawer).version()
    drafts.forget(desk.session, [RecordId("a" * 32)])
    drafts.sweep(desk.session)
    assert desk.session.view(desk.session.places.drawer).version() == before


CHILD = """
import os, signal, sys
sys.path[:0] = {path!r}
from pathlib import Path
import fakes
from desks import PASSPHRASE
from tipdesk.desk import drafts, unlock, vault
folder, state = Path(sys.argv[1]), Path(sys.argv[2])
around = fakes.surroundings(state, clock=fakes.Clock({at_ms}), ring=fakes.MemoryRing(absent=True))
found = vault.find(folder)
session = unlock.unlock(found, unlock.who(found, "").person, PASSPHRASE, around)
record = None
for words in ("Tonight again", "Tonight again one nurse", "Tonight again one nurse, two falls"):
    record = drafts.keep(session, "capture", {{"text": words}}, record)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_killed_while_one_writes_the_last_sealed_text_is_there_after_unlocking(tmp_path: Path) -> None:
    vault_at, state = tmp_path / "vault", tmp_path / "state"
    clock = fakes.Clock()
    around = fakes.surroundings(state, clock=clock, ring=fakes.MemoryRing(absent=True))
    plan = found.Plan("Morrow", "Ana", "blue mug", PASSPHRASE, recovery.draw_code(), use_ring=False)
    lock(found.found_desk(vault_at, plan, around))
    child = CHILD.format(path=[entry for entry in sys.path if entry], at_ms=clock.at_ms)
    run = subprocess.run([sys.executable, "-c", child, str(vault_at), str(state)], check=False, capture_output=True)
    assert run.returncode == -signal.SIGKILL, run.stderr.decode()
    clock.pass_ms(60_000)
    opened = vault.find(vault_at)
    with closing(unlock.unlock(opened, unlock.who(opened, "").person, PASSPHRASE, around)) as session:
        assert [one.fields for one in drafts.standing(session, "capture")] == [
            {"text": "Tonight again one nurse, two falls"}
        ]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.from_regex(r"[a-z0-9_]{1,8}", fullmatch=True),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
        max_size=3,
    )
)
def test_any_text_comes_back_as_it_was_typed(desk: Desk, fields: dict[str, str]) -> None:
    record = drafts.keep(desk.session, PLACE, fields)
    assert written(desk)[0] == fields
    drafts.forget(desk.session, [record])
    assert written(desk) == []
