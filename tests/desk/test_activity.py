"""What happened last in a story, however many tips it holds."""

from desks import Desk

from tipdesk.desk import filing, sources, stories, triage
from tipdesk.desk.activity import activity
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.ids import PersonId, TipId
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.ledger.ids import CompartmentId


def test_the_newest_changes_come_first_whichever_record_they_are_of(desk: Desk) -> None:
    s, tip = desk.session, TipId(desk.tip())
    story = stories.found_story(s, "Harbour contracts", "amber ferry").story
    comp = CompartmentId(story)
    filing.file_into(s, [tip], story)
    promise = Promise("Only Ana.", 1, "", "", (), frozenset({PersonId(s.me)}))
    sources.add_source(s, comp, sources.NewSource(Identity("Rosalind"), promise, alias="quiet heron"))
    triage.move(s, comp, [tip], DEFAULT_STATES[1])
    found = activity(s, comp, 10)
    assert [(one.kind, one.title, one.began) for one in found] == [
        ("tip", "Harbour contracts", False),
        ("source", "quiet heron", True),
        ("tip", "Harbour contracts", True),
        ("story", "Harbour contracts", True),
    ]
    assert found[0].says("state") == "checking"
    assert all(one.by == s.me and one.counts for one in found)
    assert "Rosalind" not in repr(found)


def test_an_old_tip_among_hundreds_is_the_last_line_when_it_was_the_last_to_change(desk: Desk) -> None:
    s = desk.session
    shelf = Shelf(s, s.places.inbox)
    tips = shelf.file([Arrival(f"{n:064x}", "mail", f"Tip {n}", "text") for n in range(700)])
    triage.set_next_step(s, s.places.inbox, TipId(tips[0]), "call the yard")
    (last,) = activity(s, s.places.inbox, 1)
    assert (last.title, last.says("next_step")) == ("Tip 0", "call the yard")
    assert len(activity(s, s.places.inbox, 300)) == 300
    assert len(activity(s, s.places.inbox, 5000)) == 702


def test_what_withdrew_a_tag_says_so(desk: Desk) -> None:
    s, tip = desk.session, TipId(desk.tip())
    triage.set_tags(s, s.places.inbox, tip, ["port"])
    triage.set_tags(s, s.places.inbox, tip, [])
    last, before = activity(s, s.places.inbox, 2)
    assert (last.fields, before.fields) == ((("tags", None),), (("tags", "port"),))
