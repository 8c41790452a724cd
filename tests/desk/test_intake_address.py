"""The desk's intake address: what others seal to it opens, it is renewed in time, and its secrets go for good."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from auditing import become_security_editor
from desks import Desk
from exchange.laptops import Laptop, desk_of
from fakes import DAY_MS
from paths import CHECKOUT

from tipdesk.desk import audit, following, grants, intake_address, intake_keys
from tipdesk.desk.intake_address import OPENS_AFTER_MS, RENEWED_AFTER_MS, Why
from tipdesk.desk.intake_opening import InboxKeys
from tipdesk.desk.lock import lock
from tipdesk.domain.events import EventKind
from tipdesk.domain.person import DeskRole
from tipdesk.domain.story import StoryRole
from tipdesk.errors import NoGrant, NotAllowed, RecordNotWritten
from tipdesk.seal.age import files, keys
from tipdesk.seal.age.hybrid import HybridRecipient
from tipdesk.seal.age.x25519 import X25519Recipient

NODE = CHECKOUT / "build" / "node"
PLAIN = b"The ledger is in the blue cabinet.\n" * 3000


def kinds(desk: Desk) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.subject) for event in audit.events(desk.session, 0, 50).events]


def test_the_first_address_is_due_and_drawing_it_is_on_record_before(desk: Desk) -> None:
    assert intake_address.due(desk.session) is Why.NONE_YET
    made = intake_address.renew(desk.session)
    assert intake_address.due(desk.session) is None
    assert intake_address.addresses(desk.session) == (made,)
    assert kinds(desk)[0] == (EventKind.INTAKE_RENEWED, made.mark)
    assert len(made.words) == 8 != len(set(made.words) & set(made.classic_words))


def test_an_address_that_cannot_be_recorded_is_not_drawn(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise RecordNotWritten

    monkeypatch.setattr(intake_address.record, "note", full)
    with pytest.raises(RecordNotWritten):
        intake_address.renew(desk.session)
    assert intake_address.addresses(desk.session) == ()


def test_each_file_holds_one_kind_of_recipient_and_says_which(desk: Desk, tmp_path: Path) -> None:
    made = intake_address.renew(desk.session)
    strong, classic = intake_address.file_of(made, "Morrow"), intake_address.classic_file_of(made, "Morrow")
    assert [type(one) for one in keys.recipients(strong)] == [HybridRecipient]
    assert [type(one) for one in keys.recipients(classic)] == [X25519Recipient]
    assert "NOT quantum-safe" in classic
    assert "NOT" not in strong
    assert " ".join(made.words) in strong
    assert made.classic not in strong


def test_a_desk_name_with_a_line_break_writes_no_line_of_its_own(desk: Desk) -> None:
    made = intake_address.renew(desk.session)
    text = intake_address.file_of(made, "Morrow\nage1" + "q" * 58)
    assert [line for line in text.splitlines() if not line.startswith("#")] == [made.hybrid]


def test_what_the_age_program_seals_to_the_classic_address_opens(desk: Desk, tmp_path: Path) -> None:
    if not shutil.which("age"):
        pytest.skip("the age program is not installed")
    made = intake_address.renew(desk.session)
    (tmp_path / "address.txt").write_text(intake_address.classic_file_of(made, "Morrow"))
    (tmp_path / "tip").write_bytes(PLAIN)
    command = ["age", "-R", "address.txt", "-o", "tip.age", "tip"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=60)
    (held,) = intake_address.secrets(desk.session)
    assert files.open_bytes([held.classic], (tmp_path / "tip.age").read_bytes()) == PLAIN


def test_what_npm_age_seals_to_the_quantum_safe_address_opens(desk: Desk, tmp_path: Path) -> None:
    if not shutil.which("node") or not (NODE / "node_modules/age-encryption").is_dir():
        pytest.skip("the npm package age-encryption is not in build/node")
    made = intake_address.renew(desk.session)
    (tmp_path / "tip").write_bytes(PLAIN)
    script = (
        'import * as age from "age-encryption"; import { readFileSync, writeFileSync } from "node:fs";'
        "const e = new age.Encrypter(); e.addRecipient(process.argv[2]);"
        "writeFileSync(process.argv[4], await e.encrypt(readFileSync(process.argv[3])));"
    )
    (NODE / "seal-to-address.mjs").write_text(script)
    command = ["node", "seal-to-address.mjs", made.hybrid, str(tmp_path / "tip"), str(tmp_path / "tip.age")]
    subprocess.run(command, cwd=NODE, check=True, capture_output=True, timeout=60)
    (held,) = intake_address.secrets(desk.session)
    assert files.open_bytes([held.hybrid], (tmp_path / "tip.age").read_bytes()) == PLAIN


def test_it_is_due_after_half_a_year_and_the_one_before_opens_for_sixty_days(desk: Desk) -> None:
    old = intake_address.renew(desk.session)
    desk.clock.pass_ms(RENEWED_AFTER_MS - DAY_MS)
    assert intake_address.due(desk.session) is None
    desk.clock.pass_ms(DAY_MS)
    assert intake_address.due(desk.session) is Why.HALF_A_YEAR
    new = intake_address.renew(desk.session, Why.HALF_A_YEAR)
    assert [one.mark for one in intake_address.addresses(desk.session)] == [new.mark, old.mark]
    desk.clock.pass_ms(OPENS_AFTER_MS - DAY_MS)
    assert intake_address.sweep(desk.session) == ()
    desk.clock.pass_ms(DAY_MS)
    assert [one.mark for one in intake_address.sweep(desk.session)] == [old.mark]
    assert [one.mark for one in intake_address.addresses(desk.session)] == [new.mark]
    assert kinds(desk)[0] == (EventKind.KEY_REMOVED, old.mark)


def test_a_destroyed_secret_is_on_no_page_of_the_file_whoever_has_its_key(desk: Desk) -> None:
    intake_address.renew(desk.session)
    (old,) = intake_address.secrets(desk.session)
    seed = old.hybrid._seed.expose().hex()
    desk.clock.pass_ms(DAY_MS)
    intake_address.renew(desk.session)

    def found() -> bool:
        db = desk.session.compartment(desk.session.places.inbox).book.db
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        values = (value for name in tables for row in db.execute(f"SELECT * FROM {name}").fetchall() for value in row)
        return any(seed.encode() in (value if isinstance(value, bytes) else str(value).encode()) for value in values)

    assert found()
    desk.clock.pass_ms(OPENS_AFTER_MS + DAY_MS)
    intake_address.sweep(desk.session)
    assert not found()


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[dict[str, Laptop]]:
    with desk_of(tmp_path, {"Mara": DeskRole.REPORTER, "Sol": DeskRole.SECURITY_EDITOR}) as made:
        yield made


def test_who_leaves_the_inbox_makes_a_leads_program_draw_a_new_address(laptops: dict[str, Laptop]) -> None:
    ben, mara = laptops["Ben"], laptops["Mara"]
    inbox = ben.session.places.inbox
    old = intake_address.renew(ben.session)
    grants.invite(ben.session, inbox, to=mara.id, role=StoryRole.CONTRIBUTOR, until_ms=None, purpose="reads tips")
    intake_address.settle(ben.session)
    assert intake_address.addresses(ben.session) == (old,)
    grants.end(ben.session, inbox, who=mara.id)
    assert intake_address.due(ben.session) is Why.SOMEBODY_LEFT
    for _ in following.steps(ben.session):
        pass
    new, kept = intake_address.addresses(ben.session)
    assert (kept.mark, kept.until_ms) == (old.mark, new.since_ms + OPENS_AFTER_MS)
    assert intake_address.due(ben.session) is None


def test_who_had_left_before_and_came_back_knows_it_too(laptops: dict[str, Laptop]) -> None:
    ben, mara = laptops["Ben"], laptops["Mara"]
    inbox = ben.session.places.inbox
    for _ in range(2):
        grants.invite(ben.session, inbox, to=mara.id, role=StoryRole.READER, until_ms=None, purpose="reads tips")
        intake_address.settle(ben.session)
        grants.end(ben.session, inbox, who=mara.id)
        if not intake_address.addresses(ben.session):
            intake_address.renew(ben.session)
    assert intake_address.due(ben.session) is Why.SOMEBODY_LEFT


def test_a_security_editor_has_none_of_it(laptops: dict[str, Laptop]) -> None:
    intake_address.renew(laptops["Ben"].session)
    sol = laptops["Sol"].session
    for asked in (intake_address.addresses, intake_address.renew, intake_address.secrets, intake_keys.listed):
        with pytest.raises((NotAllowed, NoGrant)):
            asked(sol)
    assert intake_address.sweep(sol) == ()


def test_who_reads_all_logs_is_refused_though_the_file_of_the_inbox_would_open(desk: Desk) -> None:
    intake_address.renew(desk.session)
    become_security_editor(desk.session)
    for asked in (intake_address.addresses, intake_address.secrets, intake_address.renew, intake_keys.listed):
        with pytest.raises(NotAllowed):
            asked(desk.session)
    with pytest.raises(NotAllowed):
        InboxKeys(desk.session, ())


def test_its_secrets_stand_in_no_file_of_the_vault_and_in_no_card(desk: Desk) -> None:
    intake_address.renew(desk.session)
    (held,) = intake_address.secrets(desk.session)
    canaries = [held.hybrid._seed.expose(), held.hybrid.written().encode(), held.classic.written().encode()]
    canaries += [canary.hex().encode() for canary in canaries[:1]]
    view = desk.session.view(desk.session.places.inbox)
    for card in view.every(intake_address.KIND):
        assert not any(canary.decode("latin-1") in f"{card.title}{card.line}{card.facts}" for canary in canaries)
    lock(desk.session)
    for path in desk.folder.parent.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert not any(canary in data for canary in canaries), path


def test_after_an_unlock_the_program_does_it_by_itself(desk: Desk) -> None:
    intake_address.renew(desk.session)
    desk.clock.pass_ms(DAY_MS)
    new = intake_address.renew(desk.session)
    desk.clock.pass_ms(OPENS_AFTER_MS + DAY_MS)
    for _ in following.steps(desk.again()):
        pass
    assert [one.mark for one in intake_address.addresses(desk.session)] == [new.mark]


def test_a_colleague_ends_no_secret_before_its_time_and_keeps_no_address_the_newest(laptops: dict[str, Laptop]) -> None:
    """By records with days of their own: one long past, and one from a year that has not come."""
    ben, mara = laptops["Ben"], laptops["Mara"]
    inbox = ben.session.places.inbox
    old = intake_address.renew(ben.session)
    grants.invite(ben.session, inbox, to=mara.id, role=StoryRole.CONTRIBUTOR, until_ms=None, purpose="reads tips")
    mara.receives(ben.sends(inbox, mara))
    ben.clock.pass_ms(OPENS_AFTER_MS + 9 * DAY_MS)
    now = ben.session.around.now_ms()
    with mara.session.compartment(inbox).commit(mara.session.pen) as draft:
        for since in (old.since_ms + DAY_MS, now + 400 * DAY_MS):
            fields = {"seed": "07" * 32, "classic_seed": "08" * 32, "since_ms": since, "by": mara.id, "gone": []}
            draft.set(intake_address.KIND, mara.session.new_id(), fields)
    ben.receives(mara.sends(inbox, ben))
    assert intake_address.sweep(ben.session) == ()
    assert old.mark in [one.mark for one in intake_address.addresses(ben.session)]
    grants.end(ben.session, inbox, who=mara.id)
    intake_address.settle(ben.session)
    assert intake_address.addresses(ben.session)[0].by == ben.id
    ben.clock.pass_ms(OPENS_AFTER_MS)
    assert old.mark in [one.mark for one in intake_address.sweep(ben.session)]


def test_what_a_colleague_draws_in_earnest_replaces_from_when_a_lead_knows_of_it(laptops: dict[str, Laptop]) -> None:
    ben, mara = laptops["Ben"], laptops["Mara"]
    inbox = ben.session.places.inbox
    old = intake_address.renew(ben.session)
    grants.invite(ben.session, inbox, to=mara.id, role=StoryRole.CONTRIBUTOR, until_ms=None, purpose="reads tips")
    mara.receives(ben.sends(inbox, mara))
    mara.clock.pass_ms(DAY_MS)
    new = intake_address.renew(mara.session)
    ben.clock.pass_ms(40 * DAY_MS)
    ben.receives(mara.sends(inbox, ben))
    intake_address.settle(ben.session)
    assert [one.mark for one in intake_address.addresses(ben.session)] == [new.mark, old.mark]
    ben.clock.pass_ms(OPENS_AFTER_MS - DAY_MS)
    assert intake_address.sweep(ben.session) == ()
    ben.clock.pass_ms(DAY_MS)
    assert [one.mark for one in intake_address.sweep(ben.session)] == [old.mark]
