"""Today: what is due, asked of me, new, or ends; over the inbox and each story, worked out anew."""

from dataclasses import replace

import pytest
from desks import Desk
from fakes import DAY_MS

from tipdesk.desk import aliases, filing, intake_address, sources, stories, today, triage
from tipdesk.desk.today import Item, Matter
from tipdesk.domain.ids import PersonId, StoryId, TipId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.errors import DamagedFile

OTHER = PersonId("ab" * 32)


def soon(desk: Desk, days: float = 14) -> int:
    return desk.clock.at_ms + round(days * DAY_MS)


def span(desk: Desk) -> today.Span:
    """Today begins now: what was due before is late."""
    return today.Span(desk.clock.at_ms, soon(desk))


def inbox(desk: Desk) -> list[Item]:
    return list(today.of_inbox(desk.session, span(desk)).items)


def said(items: list[Item]) -> list[tuple[Matter, str]]:
    return [(item.matter, item.words) for item in items]


def test_a_desk_on_its_first_morning_has_nothing_that_waits(desk: Desk) -> None:
    assert today.of_inbox(desk.session, span(desk)) == today.Waiting(())


def test_due_tips_of_mine_and_of_nobody_wait_and_those_of_others_do_not(desk: Desk) -> None:
    place = desk.session.places.inbox
    mine, free, others = (TipId(desk.tip(title)) for title in ("Mine", "Free", "Others'"))
    for tip, days in ((mine, 2), (free, 1), (others, 1)):
        triage.set_due(desk.session, place, [tip], soon(desk, days))
    triage.assign(desk.session, place, [mine], PersonId(desk.session.me))
    triage.assign(desk.session, place, [others], OTHER)
    due = [item for item in inbox(desk) if item.matter is Matter.TIP_DUE]
    assert [item.words for item in due] == ["Free", "Mine"]
    assert "Others'" not in [item.words for item in inbox(desk)]


def test_what_is_due_after_the_horizon_does_not_wait_yet(desk: Desk) -> None:
    tip = TipId(desk.tip("Later"))
    triage.move(desk.session, desk.session.places.inbox, [tip], DEFAULT_STATES[1])
    triage.set_due(desk.session, desk.session.places.inbox, [tip], soon(desk, 15))
    assert inbox(desk) == []
    desk.clock.pass_ms(2 * DAY_MS)
    assert said(inbox(desk)) == [(Matter.TIP_DUE, "Later")]


def test_what_is_decided_waits_no_more(desk: Desk) -> None:
    place, tip = desk.session.places.inbox, TipId(desk.tip("Decided"))
    triage.set_due(desk.session, place, [tip], soon(desk, -1))
    triage.assign(desk.session, place, [tip], PersonId(desk.session.me))
    triage.move(desk.session, place, [tip], DEFAULT_STATES[2])
    assert inbox(desk) == []


def test_of_very_many_late_ones_the_latest_are_named_and_all_are_counted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today, "LATE_MOST", 2)
    for days in (1, 2, 3, 4):
        tip = TipId(desk.tip(f"Late {days}"))
        triage.move(desk.session, desk.session.places.inbox, [tip], DEFAULT_STATES[1])
        triage.set_due(desk.session, desk.session.places.inbox, [tip], soon(desk, -days))
    found = today.of_inbox(desk.session, span(desk))
    assert [item.words for item in found.items] == ["Late 2", "Late 1"]
    assert found.more_late == 2


def test_a_tip_assigned_to_me_without_a_day_is_asked_of_me_and_carries_its_next_step(desk: Desk) -> None:
    place, tip = desk.session.places.inbox, TipId(desk.tip("Asked"))
    triage.assign(desk.session, place, [tip], PersonId(desk.session.me))
    triage.set_next_step(desk.session, place, tip, "Call the yard")
    (item,) = inbox(desk)
    assert (item.matter, item.at_ms) == (Matter.TIP_ASKED, 0)
    assert item.tip is not None
    assert item.tip.next_step == "Call the yard"


def test_of_many_new_tips_the_newest_few_are_named_and_all_are_counted(desk: Desk) -> None:
    for number in range(8):
        desk.clock.pass_ms(1000)
        desk.tip(f"Tip {number}")
    found = today.of_inbox(desk.session, span(desk))
    assert [item.words for item in found.items] == [f"Tip {n}" for n in (7, 6, 5, 4, 3)]
    assert found.new == 8


@pytest.fixture
def story(desk: Desk) -> StoryId:
    return stories.found_story(desk.session, "Harbour contracts", "amber ferry").story


def of_story(desk: Desk, story: StoryId) -> list[tuple[Matter, str]]:
    return said(list(today.of_story(desk.session, story, span(desk)).items))


def confide(desk: Desk, story: StoryId, alias: str, destroy_by_ms: int | None) -> None:
    promise = Promise("Nobody else.", 0, "by voice", "a worker", (), frozenset({PersonId(desk.session.me)}))
    with_end = Promise(*list(vars(promise).values())[:-1], destroy_by_ms) if destroy_by_ms else promise
    place = stories.place_of(desk.session, story).comp
    sources.add_source(desk.session, place, sources.NewSource(Identity("Perla Anskar"), with_end, alias=alias))


def test_a_promise_that_ends_within_the_fortnight_waits_and_a_later_one_does_not(desk: Desk, story: StoryId) -> None:
    confide(desk, story, "brass otter", soon(desk, 6))
    confide(desk, story, "quiet heron", soon(desk, 60))
    confide(desk, story, "tall juniper", None)
    assert of_story(desk, story) == [(Matter.PROMISE_ENDS, "brass otter")]


def test_where_promise_and_facts_differ_it_waits_whatever_the_day(desk: Desk, story: StoryId) -> None:
    confide(desk, story, "quiet heron", None)
    place = stories.place_of(desk.session, story).comp
    (source,) = aliases.known(desk.session, place)
    promise = sources.read_source(desk.session, place, source).promise
    stricter = Promise(promise.words, 0, "", "", (), frozenset({OTHER}))
    sources.change_promise(desk.session, place, source, stricter)
    assert of_story(desk, story) == [(Matter.PROMISE_DIFFERS, "quiet heron")]


def test_nothing_of_an_identity_is_among_it(desk: Desk, story: StoryId) -> None:
    confide(desk, story, "brass otter", soon(desk, 6))
    assert "Perla" not in repr(today.of_story(desk.session, story, span(desk)))


def test_the_day_that_a_story_is_planned_for_waits_until_it_is_past(desk: Desk, story: StoryId) -> None:
    stories.set_planned(desk.session, story, soon(desk, 3))
    assert of_story(desk, story) == [(Matter.APPEARS, "Harbour contracts")]
    desk.clock.pass_ms(4 * DAY_MS)
    assert of_story(desk, story) == []


def test_a_storys_tips_wait_as_the_inboxs_do(desk: Desk, story: StoryId) -> None:
    tip = TipId(desk.tip("The logbook"))
    triage.set_due(desk.session, desk.session.places.inbox, [tip], soon(desk, -1))
    filing.file_into(desk.session, [tip], story)
    assert (Matter.TIP_DUE, "The logbook") in of_story(desk, story)
    assert inbox(desk) == []


def test_a_story_whose_file_is_damaged_says_so_and_the_rest_is_there(desk: Desk, story: StoryId) -> None:
    desk.tip("Well")
    session = desk.again()
    path = session.vault.compartments / f"{story}.db"
    path.write_bytes(b"\x00" * 4096 + path.read_bytes()[4096:])
    with pytest.raises(DamagedFile):
        today.of_story(session, story, span(desk))
    assert said(inbox(desk)) == [(Matter.TIP_NEW, "Well")]


def test_to_a_role_without_a_key_to_the_inbox_nothing_of_it_waits(desk: Desk) -> None:
    desk.tip("New")
    standing = desk.session.standing
    standing.person = replace(standing.person, role=DeskRole.SECURITY_EDITOR)
    assert today.of_inbox(desk.session, span(desk)) == today.Waiting(())


def test_the_version_stands_until_something_is_written(desk: Desk) -> None:
    place = desk.session.places.inbox
    before = today.version(desk.session, place)
    assert today.version(desk.session, place) == before
    desk.tip("New")
    assert today.version(desk.session, place) > before


def test_the_intake_address_waits_once_it_is_to_be_renewed(desk: Desk) -> None:
    assert not [one for one in today.of_desk(desk.session).items if one.matter is Matter.INTAKE_DUE]
    intake_address.renew(desk.session)
    assert not [one for one in today.of_desk(desk.session).items if one.matter is Matter.INTAKE_DUE]
    desk.clock.pass_ms(intake_address.RENEWED_AFTER_MS)
    (item,) = [one for one in today.of_desk(desk.session).items if one.matter is Matter.INTAKE_DUE]
    assert item.place == desk.session.places.inbox
