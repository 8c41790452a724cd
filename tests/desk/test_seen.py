"""Seen before: the same address, number or document in other tips of this place, and never of another."""

from desks import Desk

from tipdesk.desk import audit, filing, seen, sources, stories, tips
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, TipId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Way
from tipdesk.domain.traces import TraceKind
from tipdesk.ledger.ids import CompartmentId


def file(desk: Desk, number: int, text: str, sender: str = "", place: CompartmentId | None = None) -> TipId:
    shelf = Shelf(desk.session, place or desk.session.places.inbox)
    return TipId(shelf.file([Arrival(f"{number:064x}", "mail", f"tip {number}", text, "", sender)])[0])


def before(desk: Desk, tip: TipId, place: CompartmentId | None = None) -> seen.SeenBefore:
    where = place or desk.session.places.inbox
    return seen.before(desk.session, where, tips.whole(desk.session, where, tip))


def test_a_number_that_is_spelled_otherwise_is_found_with_what_is_the_same(desk: Desk) -> None:
    one = file(desk, 1, "Ring 020 7946 0018 after eight.")
    other = file(desk, 2, "His number is +44 (0)20 7946 0018.", "Lin+tips@Example.org")
    third = file(desk, 3, "Nothing of it.", "lin@example.org")
    found = before(desk, other)
    assert [card.tip for card in found.tips] == [third, one] or {card.tip for card in found.tips} == {third, one}
    assert [(same.trace.kind if same.trace else None, same.sent) for same in found.why(third)] == [
        (TraceKind.ADDRESS, True)
    ]
    assert [same.trace.kind for same in found.why(one) if same.trace] == [TraceKind.PHONE]
    assert before(desk, file(desk, 4, "Nobody else says this.")).tips == ()


def test_what_is_taken_back_is_not_seen_before(desk: Desk) -> None:
    one, other = file(desk, 1, "a@example.org"), file(desk, 2, "a@example.org")
    Shelf(desk.session, desk.session.places.inbox).withdraw([one])
    assert before(desk, other).tips == ()


def test_a_story_and_the_inbox_know_nothing_of_each_other(desk: Desk) -> None:
    story = stories.found_story(desk.session, "Ferry")
    comp = stories.place_of(desk.session, story.story).comp
    here, there = file(desk, 1, "a@example.org"), file(desk, 2, "a@example.org", place=comp)
    assert before(desk, here).tips == ()
    assert before(desk, there, comp).tips == ()
    digests = [
        set(desk.session.view(place).db.execute("SELECT digest FROM trace WHERE digest > 0").fetchall())
        for place in (desk.session.places.inbox, comp)
    ]
    assert digests[0]
    assert digests[1]
    assert not digests[0] & digests[1]


def test_the_same_file_is_seen_by_its_bytes(desk: Desk) -> None:
    shelf = Shelf(desk.session, desk.session.places.inbox)
    made = []
    for number in (1, 2):
        sealed = shelf.seal(f"scan{number}.pdf", "application/pdf", [b"the same page"])
        arrival = Arrival(f"{number:064x}", "mail", f"tip {number}", "See the page.", documents=(sealed,))
        made.append(TipId(shelf.file([arrival])[0]))
    found = before(desk, made[0])
    assert [card.tip for card in found.tips] == [made[1]]
    assert found.same[0].trace is None


def test_what_went_into_a_story_is_known_there_and_no_more_in_the_inbox(desk: Desk) -> None:
    """Whoever has the inbox alone does not learn that the number of a fresh tip stands in a story."""
    inbox = desk.session.places.inbox
    story = stories.found_story(desk.session, "Ferry").story
    comp = stories.place_of(desk.session, story).comp
    first = file(desk, 1, "Ring 0170 1234567, or ana@example.org")
    before_ = set(_digests(desk, inbox))
    assert before_
    filing.file_into(desk.session, [first], story)
    assert not set(_digests(desk, inbox))
    second = file(desk, 2, "My number is +49 170 1234567. ANA+x@Example.org", "ana@example.org")
    third = file(desk, 3, "0049 170 1234567", place=comp)
    assert before(desk, second).tips == ()
    assert [card.tip for card in before(desk, third, comp).tips] == [first]
    assert set(_digests(desk, inbox)) == before_
    kinds = {event.kind for event in audit.events(desk.session, 0, 50).events}
    assert not kinds & {EventKind.IDENTITY_OPENED, EventKind.IDENTITY_REFUSED}


def test_an_identity_is_not_looked_into(desk: Desk) -> None:
    """Its address is sealed, so no digest of it is there: a tip that names it leads to nobody."""
    story = stories.found_story(desk.session, "Ferry")
    comp = stories.place_of(desk.session, story.story).comp
    file(desk, 1, "Nothing of it.", place=comp)
    before_ = set(_digests(desk, comp))
    identity = Identity("Rosalind Quay", (Way("mail", "rosalind@example.org"), Way("phone", "+44 20 7946 0018")))
    promise = Promise("Only Ana.", 1, "", "", (), frozenset({PersonId(desk.session.me)}))
    sources.add_source(desk.session, comp, sources.NewSource(identity, promise, alias="quiet heron"))
    assert set(_digests(desk, comp)) == before_
    tip = file(desk, 2, "Ring 020 7946 0018 or write to rosalind@example.org", place=comp)
    assert before(desk, tip, comp).tips == ()


def _digests(desk: Desk, place: CompartmentId) -> list[int]:
    found = desk.session.view(place).db.execute("SELECT digest FROM trace WHERE digest > 0").fetchall()
    return [digest for (digest,) in found]
