"""Whatever leaves is on record first, with recipient, purpose and what was covered; and what was agreed is shown."""

from dataclasses import replace

import pytest
from desks import Desk
from keepers import Newsroom
from protected import protected, room

from tipdesk.desk import audit, recipients, releases, sources, stories
from tipdesk.desk.releases import Form, Release, Way
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, SourceId, StatementId
from tipdesk.domain.promise import Promise
from tipdesk.domain.recipient import NOBODY, Asking, Told
from tipdesk.domain.source import Identity
from tipdesk.domain.statement import Statement, Terms
from tipdesk.errors import NotAllowed, ReasonNeeded, RecordNotWritten
from tipdesk.ledger.ids import CompartmentId

__all__ = ["room"]

ASKED = Release(Way.EXPORT, Form.COPY, "ab" * 16, "our lawyer", "advice on the contracts", "c" * 64, 3, 4)


def test_each_way_has_a_kind_of_event_of_its_own_but_for_what_is_handed_over() -> None:
    assert set(releases.KINDS) == set(Way)
    assert len(set(releases.KINDS.values())) == len(Way) - 1


@pytest.mark.parametrize("way", [Way.PRINT, Way.EXPORT, Way.HAND_OVER, Way.GUEST])
def test_recipient_purpose_covers_and_digest_stand_in_the_record(desk: Desk, way: Way) -> None:
    releases.release(desk.session, desk.session.places.inbox, replace(ASKED, way=way))
    event = audit.events(desk.session, 0, 1, [releases.KINDS[way]]).events[0]
    said = event.details
    assert (said.recipient, event.reason, said.covered, said.sha256) == (
        "our lawyer", "advice on the contracts", 3, "c" * 64,
    )  # fmt: skip
    assert (event.count, event.subject, said.tool, event.where) == (4, "ab" * 6, "copy", "inbox")


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize(
    ("recipient", "purpose"), [("", "advice on the contracts"), ("our lawyer", "short"), (" ", " " * 12)]
)
def test_without_recipient_or_purpose_nothing_leaves_and_nothing_is_noted(
    desk: Desk, form: Form, recipient: str, purpose: str
) -> None:
    before = audit.events(desk.session, 0, 1).total
    with pytest.raises(ReasonNeeded):
        releases.release(
            desk.session, desk.session.places.inbox, Release(Way.EXPORT, form, "a" * 32, recipient, purpose)
        )
    assert audit.events(desk.session, 0, 1).total == before


def test_text_and_receipts_are_for_somebody_too_and_nothing_of_it_outlives_the_lock(desk: Desk) -> None:
    s, told = desk.session, Told("our lawyer", "advice on the contracts")
    assert not recipients.asking(s, s.places.inbox).is_known
    for half in (NOBODY, Told("our lawyer"), Told("", "advice on the contracts")):
        with pytest.raises(ReasonNeeded):
            releases.copied(s, s.places.inbox, "ab" * 16, half)
    releases.copied(s, s.places.inbox, "ab" * 16, told)
    assert recipients.asking(s, s.places.inbox) == Asking(told)
    releases.receipt(s, s.places.inbox, "ab" * 16, Way.PRINT, told, "c" * 64)
    lines = [(one.kind, one.details.recipient, one.reason) for one in audit.events(s, 0, 2).events]
    assert lines == [(kind, told.recipient, told.purpose) for kind in (EventKind.PRINTED, EventKind.COPIED)]
    s = desk.again()
    assert not recipients.asking(s, s.places.inbox).is_known


def test_a_story_asks_for_itself_and_one_with_a_protected_source_each_time(room: Newsroom) -> None:
    two, told = protected(room), Told("our lawyer", "advice on the contracts")
    other = CompartmentId(stories.found_story(two.ana, "Night shifts", "slow orchard").story)
    for place, known in ((two.story.comp, False), (other, True)):
        releases.copied(two.ana, place, "ab" * 16, told)
        asking = recipients.asking(two.ana, place)
        assert (asking.last, asking.is_known) == (told, known)
    assert not recipients.asking(two.ana, two.ana.places.inbox).last.is_enough


def test_who_may_not_is_on_record_too(desk: Desk) -> None:
    place = CompartmentId("ee" * 32)
    with pytest.raises(NotAllowed):
        releases.release(
            desk.session, place, Release(Way.EXPORT, Form.ORIGINAL, "a" * 32, "a court", "we were asked to")
        )
    (event,) = audit.events(desk.session, 0, 1).events
    assert (event.kind, event.allowed, event.details.recipient) == (EventKind.EXPORTED, False, "a court")
    assert not releases.may(desk.session, place, Form.COPY)
    assert releases.may(desk.session, desk.session.places.inbox, Form.ORIGINAL)


def test_what_was_agreed_is_said_before_the_strictest_first(desk: Desk) -> None:
    story = CompartmentId(stories.found_story(desk.session, "Harbour", "amber ferry").story)
    me = frozenset({PersonId(desk.session.me)})
    for alias, print_as, terms in (
        ("quiet heron", "an official", [Terms.ON_THE_RECORD, Terms.BACKGROUND]),
        ("pale otter", "", [Terms.OFF_THE_RECORD]),
        ("still water", "a clerk", []),
    ):
        promise = Promise("as agreed", 1, "by voice", print_as, ("the yard",), me)
        source = sources.add_source(desk.session, story, sources.NewSource(Identity("ZQname"), promise, "", alias))
        for one in terms:
            said = Statement(StatementId(""), SourceId(source), "words", one, 1)
            sources.add_statement(desk.session, story, said)
    found = releases.conditions(desk.session, story)
    assert [(one.alias, one.terms) for one in found] == [
        ("pale otter", Terms.OFF_THE_RECORD), ("quiet heron", Terms.BACKGROUND), ("still water", None),
    ]  # fmt: skip
    assert (found[1].print_as, found[1].keep_out) == ("an official", ("the yard",))
    assert "ZQ" not in str(found)
    assert not releases.conditions(desk.session, desk.session.places.inbox)


def test_where_the_record_cannot_be_written_nothing_may_leave(desk: Desk) -> None:
    desk.session.compartment(desk.session.places.log).book.db.execute("PRAGMA query_only=ON")
    with pytest.raises(RecordNotWritten):
        releases.release(desk.session, desk.session.places.inbox, ASKED)
    desk.session.compartment(desk.session.places.log).book.db.execute("PRAGMA query_only=OFF")
