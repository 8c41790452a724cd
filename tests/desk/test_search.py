"""Search finds over all that one may read, in small steps, shows the sentence, and leaves no word behind."""

from dataclasses import replace

import pytest
from desks import Desk

from tipdesk.desk import audit, filing, search, seeking, sources, stories, triage
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, StatementId, StoryId, TipId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.promise import Promise
from tipdesk.domain.query import Meant, Trouble, read
from tipdesk.domain.source import Identity
from tipdesk.domain.statement import Statement, Terms
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.ledger import sift, vocabulary


def titles(desk: Desk, meant: Meant) -> list[str]:
    return [hit.card.title for hit in search.found_at_last(desk.session, meant).hits]


def arrive(desk: Desk, title: str, text: str, channel: str = "mail", sender: str = "") -> TipId:
    shelf = Shelf(desk.session, desk.session.places.inbox)
    shelf.known()
    desk.clock.pass_ms(1000)
    arrival = Arrival(title.encode().hex()[:64].ljust(64, "0"), channel, title, text, sender_name=sender)
    return TipId(shelf.file([arrival])[0])


def test_one_search_goes_over_the_inbox_and_every_story(desk: Desk) -> None:
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry")
    filing.file_into(desk.session, [TipId(desk.tip("One", "carbon copy of the hull"))], story.story)
    desk.tip("Two", "another hull")
    found = search.find(desk.session, "hull")
    assert found.total == 2
    assert {hit.codename for hit in found.hits} == {"inbox", "amber ferry"}
    assert search.find(desk.session, "hull", desk.session.places.inbox).total == 1


def test_a_hit_shows_the_sentence_that_matched_with_its_marks(desk: Desk) -> None:
    desk.tip("One", "We turned back. There was wäter in the engine room. Nothing else.")
    (hit,) = search.find(desk.session, "WATER").hits
    assert hit.sentence == "There was wäter in the engine room."
    assert [hit.sentence[begin:end] for begin, end in hit.marks] == ["wäter"]


def test_whole_words_come_first_and_words_that_begin_so_after(desk: Desk) -> None:
    arrive(desk, "Whole", "the hull")
    arrive(desk, "Longer", "the hulls")
    steps = list(search.seek(desk.session, Meant("hull")))
    assert [hit.card.title for hit in steps[0].hits] == ["Whole"]
    assert not steps[0].done
    assert [hit.card.title for hit in steps[-1].hits] == ["Longer", "Whole"]
    assert steps[-1].done
    assert steps[-1].total == 2


def test_among_very_many_tips_one_or_two_letters_begin_no_words_and_that_is_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrive(desk, "Longer", "the hull of it")
    assert titles(desk, Meant("hu")) == ["Longer"]
    monkeypatch.setattr(seeking, "MANY_TIPS", 0)
    found = search.found_at_last(desk.session, Meant("hu"))
    assert (found.total, found.short) == (0, True)
    assert titles(desk, Meant("of hul")) == ["Longer"]


def test_among_very_many_tips_a_first_page_comes_before_all_that_a_letter_begins_is_gathered(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrive(desk, "Longer", "the hull of it")
    monkeypatch.setattr(seeking, "MANY_TIPS", 0)
    monkeypatch.setattr(vocabulary, "COMMON_FROM", 1)
    asked = Meant("the h")
    # Nobody has read the words yet: then the whole is found, and nothing before it.
    assert [len(found.hits) for found in search.seek(desk.session, asked)][-1] == 1
    list(search.warm_inbox(desk.session))
    steps = list(search.seek(desk.session, asked))
    early = [found for found in steps if found.hits]
    assert [hit.card.title for hit in early[0].hits] == ["Longer"]
    assert not early[0].done
    assert (steps[-1].total, steps[-1].done) == (1, True)


def test_half_words_are_found_where_no_word_begins_so(desk: Desk) -> None:
    arrive(desk, "Half", "Ines Lindqvarn saw it")
    assert titles(desk, Meant("indqv")) == ["Half"]
    assert titles(desk, Meant("qv")) == []


def test_half_words_are_shown_by_the_words_that_are_read_already_and_then_by_all(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vocabulary, "STEP", 1)
    arrive(desk, "Early", "aa abcanary sang")
    arrive(desk, "Late", "the zcanary sang")
    steps = list(search.seek(desk.session, Meant("canar"), at_once=False))
    seen = [(step.reading, [hit.card.title for hit in step.hits]) for step in steps]
    assert seen[0] == (False, [])
    assert (True, []) in seen
    assert (True, ["Early"]) in seen
    assert seen[-1] == (False, ["Late", "Early"])
    assert all(step.done is (step is steps[-1]) for step in steps)


def test_filters_narrow_by_place_state_channel_time_and_documents(desk: Desk) -> None:
    old = arrive(desk, "Old", "hull", "phone")
    desk.clock.pass_ms(100_000)
    middle_ms = desk.clock.at_ms
    new = arrive(desk, "New one", "hull", "signal")
    triage.move(desk.session, desk.session.places.inbox, [old], DEFAULT_STATES[1])
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    filed = arrive(desk, "Filed", "hull", "letter")
    filing.file_into(desk.session, [filed], story)
    assert titles(desk, Meant("hull", states=frozenset({"checking"}))) == ["Old"]
    assert titles(desk, Meant("hull", channels=frozenset({"signal", "letter"}))) == ["Filed", "New one"]
    assert titles(desk, Meant("hull", stories=frozenset({str(story)}))) == ["Filed"]
    assert titles(desk, Meant("hull", last_ms=middle_ms)) == ["Old"]
    assert titles(desk, Meant("hull", first_ms=middle_ms, channels=frozenset({"signal"}))) == ["New one"]
    assert titles(desk, Meant("hull", has_documents=True)) == []
    assert new


def test_filters_alone_list_what_they_name(desk: Desk) -> None:
    tip = arrive(desk, "Old", "hull", "phone")
    arrive(desk, "New one", "water", "signal")
    triage.move(desk.session, desk.session.places.inbox, [tip], DEFAULT_STATES[1])
    assert titles(desk, Meant(states=frozenset({"checking"}))) == ["Old"]
    assert titles(desk, Meant(channels=frozenset({"signal"}))) == ["New one"]
    assert titles(desk, Meant(channels=frozenset({"signal"}), states=frozenset({"checking"}))) == []
    assert titles(desk, Meant(first_ms=0)) == ["New one", "Old"]
    assert titles(desk, Meant()) == []


def test_documents_are_known_to_the_index(desk: Desk) -> None:
    shelf = Shelf(desk.session, desk.session.places.inbox)
    shelf.known()
    sealed = shelf.seal("sheet.jpg", "image/jpeg", [b"pixels"])
    shelf.file([Arrival("a" * 64, "mail", "With papers", "hull", documents=(sealed,))])
    arrive(desk, "Without", "hull")
    assert titles(desk, Meant("hull", has_documents=True)) == ["With papers"]
    assert titles(desk, Meant(has_documents=True)) == ["With papers"]


def test_a_sender_who_writes_a_mark_passes_for_no_other_channel(desk: Desk) -> None:
    arrive(desk, "Liar", "hull", "phone", sender="Ana \ue000\ue001\ue100")
    assert titles(desk, Meant("hull", channels=frozenset({"mail"}))) == []
    assert titles(desk, Meant("hull", has_documents=True)) == []


def test_statements_and_sources_lead_to_their_source_and_to_no_name(desk: Desk) -> None:
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    place = stories.place_of(desk.session, StoryId(story)).comp
    promise = Promise("Nobody.", 0, "", "", (), frozenset({PersonId(desk.session.me)}))
    new = sources.NewSource(Identity("Perla Anskar"), promise, "saw the hull", "quiet heron")
    source = sources.add_source(desk.session, place, new)
    said = Statement(StatementId(""), source, "The hull was never dry", Terms.BACKGROUND, 5)
    sources.add_statement(desk.session, place, said)
    hits = search.find(desk.session, "hull").hits
    assert {(hit.kind, hit.source) for hit in hits} == {("source", str(source)), ("statement", str(source))}
    assert {hit.card.title for hit in hits} == {"quiet heron"}
    assert search.find(desk.session, "Perla").total == 0
    assert search.found_at_last(desk.session, Meant("hull", channels=frozenset({"mail"}))).total == 0


def test_a_place_that_does_not_open_is_counted_and_the_rest_is_found(desk: Desk) -> None:
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    desk.tip("Well", "hull")
    session = desk.again()
    path = session.vault.compartments / f"{story}.db"
    path.write_bytes(b"\x00" * 4096 + path.read_bytes()[4096:])
    found = search.find(session, "hull")
    assert (found.total, found.unread) == (1, 1)


def test_a_role_without_a_key_to_the_inbox_searches_the_stories_alone(desk: Desk) -> None:
    desk.tip("Kept", "hull")
    standing = desk.session.standing
    standing.person = replace(standing.person, role=DeskRole.SECURITY_EDITOR)
    found = search.find(desk.session, "hull")
    assert (found.total, found.unread) == (0, 0)


def test_best_first_puts_the_tip_that_says_it_oftenest_first_over_all_places(desk: Desk) -> None:
    arrive(desk, "Often", "hull hull hull")
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    filing.file_into(desk.session, [arrive(desk, "Once", "hull among very many other words that say little")], story)
    newest = search.found_at_last(desk.session, Meant("hull"))
    best = search.found_at_last(desk.session, Meant("hull"), best=True)
    assert [hit.card.title for hit in newest.hits] == ["Once", "Often"]
    assert [hit.card.title for hit in best.hits] == ["Often", "Once"]


def test_long_looking_through_goes_in_steps_that_tell_what_they_have(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sift, "LOOK", 5)
    for number in range(12):
        arrive(desk, f"Tip {number}", "hull")
    steps = list(search.seek(desk.session, Meant("hull", states=frozenset({"new"})), limit=3))
    assert len(steps) > 3
    assert [hit.card.title for hit in steps[-1].hits] == ["Tip 11", "Tip 10", "Tip 9"]
    assert steps[-1].total == 12
    assert all(not step.done for step in steps[:-1])


def test_names_for_filters_are_those_of_the_desk(desk: Desk) -> None:
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    names = search.names(desk.session, lambda _at_ms: 3600)
    assert read("story:amber", names).meant.stories == {str(story)}
    assert read("story:inbox", names).meant.stories == {str(desk.session.places.inbox)}
    assert read('state:"not for us" state:spam', names).meant.states == {"not_for_us", "spam"}
    assert read("channel:mail after:2025-03-01", names).meant.first_ms == 1_740_783_600_000
    assert read("after:2025-13-01", names).refused[0].trouble is Trouble.NO_DAY


def test_what_was_withdrawn_or_filed_away_is_no_hit(desk: Desk) -> None:
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    tip = arrive(desk, "Filed", "hull")
    filing.file_into(desk.session, [tip], story)
    hits = search.find(desk.session, "hull").hits
    assert [hit.codename for hit in hits] == ["amber ferry"]


def test_a_hit_that_was_opened_is_an_event_without_the_words(desk: Desk) -> None:
    desk.tip("One", "ZQterm")
    search.led_somewhere(desk.session, search.find(desk.session, "ZQterm").hits[0])
    event = audit.events(desk.session, 0, 1).events[0]
    assert event.kind is EventKind.SEARCHED
    assert "ZQ" not in repr(event)


@pytest.mark.parametrize("query", ["", " ", '"', "''", "NEAR(a b)", "title:x", "a*", "-", "\x00", "💥", "AND OR NOT"])
def test_no_query_is_syntax(desk: Desk, query: str) -> None:
    assert search.find(desk.session, query).total == 0
