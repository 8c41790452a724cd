"""Quick capture: kept once, taken back, and what was moved into an identity stands nowhere else."""

import pytest
from desks import Desk
from pages import plain_pages

from tipdesk.desk import audit, boxes, capture, drafts, identities, reveal, search, sources, stories, tips, undoing
from tipdesk.desk.boxes import Place
from tipdesk.desk.capture import Captured
from tipdesk.domain.access import Why
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import PersonId, StoryId
from tipdesk.domain.promise import Promise
from tipdesk.domain.settings import Policy
from tipdesk.domain.source import Identity, Way
from tipdesk.errors import NoSuchName, NotAllowed, RecordNotWritten
from tipdesk.ledger.bodies import Grant, PublicKeys, Revoke
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import IdentitySecret

TEXT = "Caller on the desk line, would not say who. Works nights at Ward Nine."
CANARY = "ZQ0555canary42"


@pytest.fixture
def story(desk: Desk) -> StoryId:
    return stories.found_story(desk.session, "Night shifts", "slow orchard").story


def nobody(desk: Desk) -> Promise:
    return Promise("Nothing yet.", 1, "", "", (), frozenset({PersonId(desk.session.me)}))


def test_what_a_caller_said_is_a_tip_with_channel_time_and_a_note_of_its_terms(desk: Desk) -> None:
    kept = capture.keep(desk.session, Captured(TEXT, "phone", 1_741_900_000_000, "Off the record, until agreed."))
    whole = tips.whole(desk.session, kept.place, kept.tip)
    assert (whole.tip.title, whole.tip.text, whole.tip.channel) == (
        "Caller on the desk line, would not say who", TEXT, "phone",
    )  # fmt: skip
    assert (whole.tip.received_ms, whole.tip.state) == (1_741_900_000_000, "new")
    assert [note.text for note in whole.notes] == ["Off the record, until agreed."]
    event = audit.events(desk.session, 0, 1).events[0]
    assert (event.kind, event.where) == (EventKind.IMPORTED, "inbox")


def test_it_goes_into_a_story_where_that_was_chosen(desk: Desk, story: StoryId) -> None:
    kept = capture.keep(desk.session, Captured(TEXT, "letter", 1, story=story))
    assert kept.place == CompartmentId(story)
    assert tips.counts(desk.session, kept.place) == {"new": 1}
    with pytest.raises(NoSuchName):
        capture.keep(desk.session, Captured(TEXT, "letter", 1, story=StoryId("b" * 64)))


def test_keeping_a_draft_twice_is_one_tip_and_the_draft_is_gone_from_every_page(desk: Desk) -> None:
    s = desk.session
    draft = drafts.keep(s, capture.WHERE, {"text": CANARY})
    first = capture.keep(s, Captured(CANARY, "phone", 1), draft)
    again = capture.keep(s, Captured(CANARY, "phone", 1), draft)
    assert first.tip == again.tip
    assert tips.counts(s, s.places.inbox) == {"new": 1}
    assert drafts.standing(s, capture.WHERE) == ()
    assert CANARY.encode() not in plain_pages(s, s.places.drawer)


def test_it_is_taken_back_and_done_again(desk: Desk) -> None:
    kept = capture.keep(desk.session, Captured(TEXT, "phone", 1))
    again = undoing.undo(desk.session, kept.way)
    assert tips.counts(desk.session, kept.place) == {}
    undoing.undo(desk.session, again)
    assert tips.counts(desk.session, kept.place) == {"new": 1}


def test_where_the_record_cannot_be_written_nothing_is_kept_and_the_draft_stands(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise RecordNotWritten

    draft = drafts.keep(desk.session, capture.WHERE, {"text": TEXT})
    with monkeypatch.context() as patched:
        patched.setattr(capture.record, "note", full)
        with pytest.raises(RecordNotWritten):
            capture.keep(desk.session, Captured(TEXT, "phone", 1), draft)
    assert tips.counts(desk.session, desk.session.places.inbox) == {}
    assert [one.record for one in drafts.standing(desk.session, capture.WHERE)] == [draft]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("", ""),
        ("One line", "One line"),
        ("First. Second.", "First"),
        ("First line\nsecond", "First line"),
        ("a " * 60, "a " * 35 + "a\u2026"),
        ("x" * 100, "x" * 72 + "\u2026"),
    ],
)
def test_a_title_is_the_first_sentence_and_never_long(text: str, title: str) -> None:
    assert capture.title_of(text) == title


def test_what_was_moved_into_a_new_source_stands_in_its_box_and_nowhere_else(desk: Desk, story: StoryId) -> None:
    s, place = desk.session, CompartmentId(story)
    draft = drafts.keep(s, capture.WHERE, {"text": f"Calls again, else {CANARY}."})
    took = identities.seal_as_new(s, place, Way("phone", CANARY), nobody(desk))
    drafts.rewrite(s, draft, capture.WHERE, {"text": "Calls again, else [phone, sealed]."})
    capture.keep(s, Captured("Calls again, else [phone, sealed].", "phone", 1, story=story), draft)
    for comp in (s.places.drawer, s.places.log, s.places.inbox, s.places.roster, place):
        assert CANARY.encode() not in plain_pages(s, comp)
    assert search.find(s, CANARY, place).total == 0
    whole = sources.read_source(s, place, took.source)
    assert (whole.source.alias, whole.source.kinds_of_ways) == (took.alias, ("phone",))
    shown = reveal.reveal(s, reveal.Request(place, took.source, "call back tonight", frozenset({0}), 30))
    assert [way.value for way in shown.identity.ways] == [CANARY]


@pytest.fixture
def heron(desk: Desk, story: StoryId) -> sources.SourceId:
    new = sources.NewSource(Identity("A Person", (Way("signal", "heron.01"),), "tide"), nobody(desk), "", "quiet heron")
    return sources.add_source(desk.session, CompartmentId(story), new)


def test_a_way_added_to_a_source_is_on_record_first_and_sealed_to_the_same_keepers(
    desk: Desk, story: StoryId, heron: sources.SourceId
) -> None:
    s, place = desk.session, CompartmentId(story)
    before = boxes.current(s, Place(place, RecordId(heron)))
    assert before is not None
    identities.add_way(s, place, heron, Way("phone", CANARY))
    after = boxes.current(s, Place(place, RecordId(heron)))
    assert after is not None
    assert (after.replaces, after.holders, after.k) == (before.id, before.holders, 1)
    identity = boxes.open_alone(s, Place(place, RecordId(heron)), after)
    assert [way.value for way in identity.ways] == ["heron.01", CANARY]
    assert (identity.name, identity.safe_word) == ("A Person", "tide")
    assert sources.read_source(s, place, heron).source.kinds_of_ways == ("signal", "phone")
    kinds = [(e.kind, e.subject, e.reason) for e in audit.events(s, 0, 3).events]
    assert kinds == [
        (EventKind.IDENTITY_SEALED, "quiet heron", ""),
        (EventKind.KEEPERS_CHANGED, "quiet heron", ""),
        (EventKind.IDENTITY_OPENED, "quiet heron", identities.ADDED),
    ]
    assert CANARY.encode() not in plain_pages(s, place)
    assert reveal.opened_today(s) == 1


def test_at_the_cap_or_without_a_record_nothing_is_opened(
    desk: Desk, story: StoryId, heron: sources.SourceId, monkeypatch: pytest.MonkeyPatch
) -> None:
    s, place = desk.session, CompartmentId(story)

    def never(*_: object) -> None:
        raise AssertionError("opened")

    monkeypatch.setattr(boxes, "open_alone", never)
    s.standing.policy = Policy(reveals_a_day=0)
    with pytest.raises(NotAllowed) as told:
        identities.add_way(s, place, heron, Way("phone", CANARY))
    assert told.value.why == Why.CAP_REACHED.value
    event = audit.events(s, 0, 1).events[0]
    assert (event.kind, event.allowed) == (EventKind.IDENTITY_REFUSED, False)


def test_only_sources_that_this_person_may_open_alone_can_take_a_way(
    desk: Desk, story: StoryId, heron: sources.SourceId
) -> None:
    assert identities.that_take(desk.session, CompartmentId(story)) == (identities.Takes(heron, "quiet heron"),)


def test_a_way_added_is_not_sealed_again_to_who_may_no_longer_know(desk: Desk, story: StoryId) -> None:
    s, place = desk.session, CompartmentId(story)
    keys = PersonKeys(IdentitySecret.draw())
    other = PersonId(keys.public.id)
    with s.compartment(place).commit(s.pen) as draft:
        draft.decide(Grant(PublicKeys.of(keys.public), "contributor", None, "helps"))
    both = Promise("Ana and Jory.", 1, "", "", (), frozenset({PersonId(s.me), other}))
    source = sources.add_source(s, place, sources.NewSource(Identity("A Person"), both))
    identities.add_way(s, place, source, Way("phone", CANARY))
    assert set(holders(desk, place, source)) == {s.me, other}
    narrower = Promise("Only Ana.", 1, "", "", (), frozenset({PersonId(s.me)}))
    sources.change_promise(s, place, source, narrower)
    identities.add_way(s, place, source, Way("mail", CANARY))
    assert holders(desk, place, source) == [s.me]
    assert sources.read_source(s, place, source).differs is None


def test_nor_to_who_was_put_out_of_the_story(desk: Desk, story: StoryId) -> None:
    s, place = desk.session, CompartmentId(story)
    keys = PersonKeys(IdentitySecret.draw())
    with s.compartment(place).commit(s.pen) as draft:
        draft.decide(Grant(PublicKeys.of(keys.public), "contributor", None, "helps"))
    both = Promise("Both.", 1, "", "", (), frozenset({PersonId(s.me), PersonId(keys.public.id)}))
    source = sources.add_source(s, place, sources.NewSource(Identity("A Person"), both))
    with s.compartment(place).commit(s.pen) as draft:
        draft.decide(Revoke(keys.public.id, []))
    identities.add_way(s, place, source, Way("phone", CANARY))
    assert holders(desk, place, source) == [s.me]


def holders(desk: Desk, place: CompartmentId, source: sources.SourceId) -> list[str]:
    box = boxes.current(desk.session, Place(place, RecordId(source)))
    assert box is not None
    return list(box.holders)
