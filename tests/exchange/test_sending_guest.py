"""A story's packet to a guest is a release: on record with its purpose before there is a packet."""

import pytest
from exchange.test_join_guest import WHY, Guested, guested

from tipdesk.desk import audit, grants
from tipdesk.domain.events import EventKind
from tipdesk.errors import RecordNotWritten

__all__ = ["guested"]


def test_what_a_guest_is_sent_stands_in_the_log_as_handed_over(guested: Guested) -> None:
    guested.invites()
    ben, before = guested.ben, set(guested.ben.stick.iterdir())
    ben.sends(guested.comp, guested.ida)
    (event,) = audit.events(ben.session, 0, 9, [EventKind.HANDED_OVER]).events
    assert (event.reason, event.details.whom, event.details.recipient) == (WHY, guested.ida.id, "guest")
    assert (event.details.tool, event.details.comp) == ("story", guested.comp)
    assert "Ida" not in str(event)
    sent = audit.events(ben.session, 0, 9, [EventKind.PACKET_SENT]).events[0]
    assert event.at_ms <= sent.at_ms
    assert set(ben.stick.iterdir()) != before


def test_without_a_record_there_is_no_packet_and_a_colleagues_is_no_release(guested: Guested) -> None:
    guested.invites()
    ben = guested.ben
    before = set(ben.stick.iterdir())
    db = ben.session.compartment(ben.session.places.log).book.db
    db.execute("PRAGMA query_only=ON")
    with pytest.raises(RecordNotWritten):
        ben.sends(guested.comp, guested.ida)
    db.execute("PRAGMA query_only=OFF")
    assert set(ben.stick.iterdir()) == before
    assert not audit.events(ben.session, 0, 9, [EventKind.HANDED_OVER]).total


def test_a_colleague_who_writes_over_who_is_a_guest_makes_no_packet_to_one_a_colleagues(guested: Guested) -> None:
    guested.invites()
    ben = guested.ben
    (card,) = ben.session.view(guested.comp).every(grants.GUEST)
    with ben.session.compartment(guested.comp).commit(ben.session.pen) as draft:
        draft.set(grants.GUEST, card.record, {"person": ben.id})
    ben.sends(guested.comp, guested.ida)
    (event,) = audit.events(ben.session, 0, 9, [EventKind.HANDED_OVER]).events
    assert event.details.whom == guested.ida.id
