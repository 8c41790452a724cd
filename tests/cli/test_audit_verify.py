"""What a check found is told with where damage begins, and a fork with its versions under each other."""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from desk.test_verifying import alter
from desks import Desk, desk
from paths import RESOURCES

from tipdesk.app.here import Here
from tipdesk.cli import audit_verify
from tipdesk.cli.audit_verify import _tell
from tipdesk.cli.options import Options, parse
from tipdesk.cli.say import Say
from tipdesk.desk import triage
from tipdesk.desk.session import Session
from tipdesk.desk.verifying import PlaceChecked
from tipdesk.domain.ids import TipId
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.ledger.damage import FirstBad
from tipdesk.ledger.findings import Altered, Fork, Version
from tipdesk.ledger.ids import CommitId, FeedId, PersonId
from tipdesk.ui.findings import Telling

__all__ = ["desk"]

ANA, FEED = PersonId("a" * 64), FeedId("f" * 64)
TELLING = Telling(lambda who: "Ana" if who == ANA else who, str)


def version(letter: str, *, counts: bool) -> Version:
    return Version(
        CommitId(letter * 64), ANA, 7, 1_700_000_000_000, 2, ("set tip", ""), (letter * 64, "0" * 64), counts
    )


@pytest.fixture
def damaged() -> PlaceChecked:
    fork = Fork(FEED, ANA, 7, (version("b", counts=True), version("c", counts=False)))
    first = FirstBad(CommitId("d" * 64), FEED, ANA, 3, 1_700_000_000_000)
    return PlaceChecked("inbox", 9, 9, findings=(Altered(CommitId("d" * 64), "header"), fork), first=first)


def test_where_damage_begins_is_said_first_and_what_that_means(damaged: PlaceChecked) -> None:
    out = io.StringIO()
    _tell(damaged, Say(False, out, io.StringIO()), TELLING)
    lines = out.getvalue().splitlines()
    assert "NOT whole" in lines[0]
    assert "Damage begins at dddddddddddd, number 3 of Ana, claimed for 2023-11-14T22:13:20Z." in lines[1]
    assert "what stands before it is as it was signed" in lines[1]


def test_a_forks_versions_stand_under_each_other(damaged: PlaceChecked) -> None:
    out = io.StringIO()
    _tell(damaged, Say(False, out, io.StringIO()), TELLING)
    ours, theirs = out.getvalue().splitlines()[-2:]
    assert ours.index("bbbb") == theirs.index("cccc")
    assert ours.split()[0] == "counts"
    assert theirs.split()[:2] == ["set", "aside"]
    assert "2: set tip, gone" in theirs


def test_the_same_stands_in_the_object(damaged: PlaceChecked) -> None:
    out = io.StringIO()
    _tell(damaged, Say(True, out, io.StringIO()), TELLING)
    told = json.loads(out.getvalue())
    assert told["first"]["commit"] == "d" * 64
    versions = told["findings"][1]["versions"]
    assert [one["commit"][0] for one in versions] == ["b", "c"]
    assert versions[0]["kinds"] == ["set tip", ""]


def run(desk: Desk, monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[int, dict[str, dict[str, Any]]]:
    """As typed, over a session that is open."""

    @contextmanager
    def unlocked(_options: Options, _at: Here) -> Iterator[Session]:
        yield desk.session

    monkeypatch.setattr(audit_verify, "unlocked", unlocked)
    out = io.StringIO()
    here = Here(desk.folder, RESOURCES, desk.folder.parent / "state", desk.clock, bytes, lambda _at: 0)
    status = audit_verify.run(parse(["--json", *words]), Say(True, out, io.StringIO()), here)
    return status, {row["place"]: row for row in map(json.loads, out.getvalue().splitlines())}


def test_every_signature_of_a_whole_vault_ends_with_0_and_one_bad_amid_good_with_1(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a later signature covers passes the plain check: it was changed here, and only looking at each tells."""
    tip = TipId(desk.tip())
    for n in range(4):
        triage.move(desk.session, desk.session.places.inbox, [tip], DEFAULT_STATES[n % 3])
    assert run(desk, monkeypatch, "--every-signature")[0] == 0
    alter(desk, desk.session.places.inbox, "UPDATE ledger_commit SET signature=zeroblob(64) WHERE row=3")
    assert run(desk, monkeypatch, "--full")[0] == 0
    status, places = run(desk, monkeypatch, "--every-signature")
    assert status == 1
    assert [one["kind"] for one in places["inbox"]["findings"]] == ["Altered"]
    assert places["inbox"]["first"]["seq"] == 2
    assert all(row["whole"] for name, row in places.items() if name != "inbox")
    # It is told again each time, however often it is looked at.
    assert run(desk, monkeypatch, "--every-signature")[0] == 1
