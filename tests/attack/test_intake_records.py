"""A colleague in the inbox cannot have new mail lost: whatever they write, what opened before opens on."""

from pathlib import Path
from typing import Any

import pytest
from attack.enemies import Colleague, let_in
from desks import Desk
from fakes import DAY_MS
from keyed import COMMAND
from seal.gnupg import Ring

from tipdesk.desk import following, grants, intake_address, intake_keys, intake_opening, intake_records
from tipdesk.desk.intake_address import OPENS_AFTER_MS, Why
from tipdesk.ledger import canonical
from tipdesk.ledger.ids import RecordId
from tipdesk.ledger.writer import Draft


@pytest.fixture
def enemy(desk: Desk, tmp_path: Path) -> Colleague:
    return let_in(desk.session, desk.session.places.inbox, tmp_path / "mal")


def planted(since_ms: int, **other: Any) -> dict[str, Any]:
    return {"seed": "07" * 32, "classic_seed": "08" * 32, "since_ms": since_ms, "by": "", "gone": [], **other}


def written(desk: Desk) -> list[str]:
    """What a process would be given, in the order in which it is tried."""
    held = intake_opening._of_inbox(desk.session).values()
    return [one.secret.expose().decode() for _, one in held if one.kind is intake_opening.Kind.AGE]


def test_what_is_written_over_an_address_changes_none_of_its_words_and_loses_none_of_its_mail(
    desk: Desk, enemy: Colleague
) -> None:
    mine = intake_address.renew(desk.session)
    opens = written(desk)
    enemy.see()
    record = mine.said.record
    for fields in (
        {"seed": "07" * 32},
        {"classic_seed": "08" * 32, "since_ms": -5},
        {"gone": [str(enemy.keys.public.id)], "by": "somebody else"},
        {"since_ms": 1, "seed": 5},
        planted(mine.since_ms - 1),
    ):
        assert not enemy.set(intake_address.KIND, record, fields).refused
    # No calendar has such a day: the page and the file of the address would break over it.
    enemy.set(intake_address.KIND, desk.session.new_id(), planted(-(2**52)))
    assert intake_address.addresses(desk.session)[0] == mine
    assert all(intake_address.day(one.since_ms) for one in intake_address.addresses(desk.session))
    assert set(opens) <= set(written(desk))
    assert written(desk)[: len(opens)] == opens


def test_what_a_colleague_draws_is_theirs_whatever_it_says_of_who_drew_it(desk: Desk, enemy: Colleague) -> None:
    mine = intake_address.renew(desk.session)
    enemy.see()
    enemy.set(intake_address.KIND, mine.said.record, planted(mine.since_ms + 1, by=str(desk.session.me)))
    newest, kept = intake_address.addresses(desk.session)
    assert (newest.by, kept.mark) == (enemy.keys.public.id, mine.mark)


def test_a_record_is_found_though_somebody_pretends_to_have_made_another_kind_of_it_first(
    desk: Desk, enemy: Colleague
) -> None:
    """Their commit has not seen the desk's, and so stands lower: the record's kind, for every list, is theirs."""
    for number in range(3):
        desk.tip(f"tip {number}")
    mine = intake_address.renew(desk.session)
    enemy.set("note", mine.said.record, {"text": "nothing", "at_ms": 1})
    view = desk.session.view(desk.session.places.inbox)
    assert mine.said.record not in [card.record for card in view.every(intake_address.KIND)]
    assert intake_address.addresses(desk.session) == (mine,)
    index = intake_records._index(desk.session.places.inbox, intake_address.KIND)
    draft = Draft()
    draft.set("note", index, {"text": "nothing"})
    draft.add("note", index, "records", ["zz"])
    draft.add("note", index, "records", "f" * 32)
    enemy.write(draft)
    assert intake_address.addresses(desk.session) == (mine,)


def test_whoever_leaves_is_noticed_though_they_wrote_that_they_had_gone_before(desk: Desk, enemy: Colleague) -> None:
    mine = intake_address.renew(desk.session)
    enemy.see()
    gone = [str(enemy.keys.public.id)]
    enemy.set(intake_address.KIND, mine.said.record, {"of": str(mine.said.id), "gone": gone})
    enemy.set(intake_address.KIND, desk.session.new_id(), planted(mine.since_ms + 1, gone=gone))
    grants.end(desk.session, desk.session.places.inbox, who=enemy.keys.public.id)
    assert intake_address.due(desk.session) is Why.SOMEBODY_LEFT
    for _ in following.steps(desk.session):
        pass
    assert intake_address.addresses(desk.session)[0].by == desk.session.me


def test_no_secret_is_destroyed_by_a_colleague_s_word_on_how_long_it_was_replaced(desk: Desk, enemy: Colleague) -> None:
    """A second statement on a record of theirs, of which a lead knows the first for long."""
    theirs = desk.session.new_id()
    enemy.set(intake_address.KIND, theirs, planted(desk.session.around.now_ms()))
    intake_address.settle(desk.session)
    desk.clock.pass_ms(OPENS_AFTER_MS + DAY_MS)
    mine = intake_address.renew(desk.session)
    enemy.see()
    said = next(one.said for one in intake_address.addresses(desk.session) if one.by == enemy.keys.public.id)
    enemy.set(intake_address.KIND, theirs, planted(mine.since_ms + 1, seed="09" * 32))
    for fields in ({"of": str(said.id), "known_ms": 1}, {"known_ms": 1}):
        enemy.set(intake_address.KIND, theirs, fields)
    intake_address.sweep(desk.session)
    assert mine.mark in [one.mark for one in intake_address.addresses(desk.session)]


def test_a_lead_s_word_on_record_says_since_when_and_holds_for_that_statement_alone(
    desk: Desk, enemy: Colleague
) -> None:
    enemy.set(intake_address.KIND, desk.session.new_id(), planted(desk.session.around.now_ms()))
    intake_address.settle(desk.session)
    (one,) = intake_address.addresses(desk.session)
    (note,) = one.said.notes
    assert note["of"] == str(one.said.id)
    assert one.since_ms < note["known_ms"] < desk.session.around.now_ms()


def test_keys_without_end_are_tried_after_the_newsroom_s_own(desk: Desk, enemy: Colleague) -> None:
    mine = intake_address.renew(desk.session)
    opens = written(desk)
    draft = Draft()
    for number in range(300):
        fields = planted(mine.since_ms + 1, seed=f"{number:064x}")
        draft.set(intake_address.KIND, RecordId(f"{number:032x}"), fields)
    enemy.write(draft)
    assert len(written(desk)) == 602
    assert written(desk)[:2] == opens


def test_another_key_under_the_fingerprint_of_the_desk_s_takes_its_place_nowhere(
    desk: Desk, enemy: Colleague, tmp_path: Path
) -> None:
    ring = Ring(tmp_path)
    for name in ("desk@example.org", "other@example.org"):
        ring.new_key(name)
    true, false = ring.secret("desk@example.org", armored=False), ring.secret("other@example.org", armored=False)
    fingerprint = ring.fingerprint("desk@example.org")
    fields = {
        "fingerprint": fingerprint, "names": ["desk"], "opens": [fingerprint[-16:]], "passphrase": "",
        "created_s": 1, "expires_s": 0, "revoked": False, "since_ms": 0, "by": str(desk.session.me),
    }  # fmt: skip
    # Before the true one comes: it is not taken for known.
    enemy.set(intake_keys.KIND, desk.session.new_id(), {**fields, "secret": canonical.to_text(false)})
    (brought,) = intake_keys.bring_in(desk.session, true, "", COMMAND)
    enemy.see()
    # And over its record: both stand, the newsroom's first.
    enemy.set(intake_keys.KIND, brought.said.record, {**fields, "secret": canonical.to_text(b"garbage")})
    enemy.set(intake_keys.KIND, brought.said.record, {"secret": canonical.to_text(false), "opens": []})
    first, *others = intake_keys.listed(desk.session)
    assert (first, len(others)) == (brought, 2)
    assert {one.by for one in others} == {enemy.keys.public.id}
    held = [one for _, one in intake_opening._of_inbox(desk.session).values()]
    assert held[0].secret.expose() == first.held.secret.expose()
    assert len(held) == 3
    # What is destroyed is that one alone.
    intake_keys.remove(desk.session, others[0].id)
    assert intake_keys.listed(desk.session)[0] == brought
    ring.close()


@pytest.mark.parametrize("value", [None, "", 5, -5, [], {}, ["x"], True, 2**53 - 1, "f" * 64, [[]]])
def test_fields_of_any_type_hide_no_address_and_no_key(desk: Desk, enemy: Colleague, value: object) -> None:
    mine = intake_address.renew(desk.session)
    enemy.see()
    for kind in (intake_address.KIND, intake_keys.KIND):
        names = (*planted(1), "fingerprint", "names", "opens", "secret", "passphrase", "created_s", "expires_s", "of")
        enemy.set(kind, mine.said.record, dict.fromkeys(names, value))
        enemy.set(kind, desk.session.new_id(), dict.fromkeys(names, value))
    assert intake_address.addresses(desk.session) == (mine,)
    assert intake_keys.listed(desk.session) == ()
    assert intake_address.due(desk.session) is None


def test_a_purge_takes_what_was_written_round_an_address_however_much(desk: Desk, enemy: Colleague) -> None:
    old = intake_address.renew(desk.session)
    enemy.see()
    seed = old.said.fields["seed"]
    enemy.set("note", old.said.record, {"text": seed})
    desk.clock.pass_ms(DAY_MS)
    intake_address.renew(desk.session)
    desk.clock.pass_ms(OPENS_AFTER_MS + DAY_MS)
    assert [one.mark for one in intake_address.sweep(desk.session)] == [old.mark]
    db = desk.session.compartment(desk.session.places.inbox).book.db
    bodies = [body for (body,) in db.execute("SELECT body FROM operation WHERE body IS NOT NULL").fetchall()]
    assert not any(seed.encode() in body for body in bodies)
