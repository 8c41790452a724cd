"""Over very many stories files at rest are looked into without opening them: what is found is the same."""

import shutil

import pytest
from desks import Desk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tipdesk.desk import filing, resting, search, seeking, stories
from tipdesk.desk.session import Session
from tipdesk.domain.ids import TipId
from tipdesk.domain.query import Meant
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.location import Location

WORDS = ("hull", "harbour", "ha", "arbou", "nowhere", "")


def with_stories(desk: Desk, count: int = 3) -> Session:
    """Each with two tips, and all at rest."""
    for number in range(count):
        story = stories.found_story(desk.session, f"Story {number}", f"amber {number}").story
        for text in ("the harbour wall", f"hull {number}"):
            desk.clock.pass_ms(1000)
            filing.file_into(desk.session, [TipId(desk.tip(f"{text} {number}", text))], story)
    desk.tip("Kept", "hull of the harbour")
    return desk.again()


def of(session: Session, number: int) -> CompartmentId:
    return session.story(f"amber {number}").comp


def shown(session: Session, meant: Meant, *, best: bool = False) -> list[tuple[str, str, str, int]]:
    found = search.found_at_last(session, meant, best=best)
    return [(hit.codename, hit.card.title, hit.sentence, found.total) for hit in found.hits]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.sampled_from(WORDS),
    states=st.sampled_from([frozenset[str](), frozenset({"new"}), frozenset({"filed"})]),
    channels=st.sampled_from([frozenset[str](), frozenset({"mail"}), frozenset({"letter"})]),
    best=st.booleans(),
)
def test_what_rests_and_what_is_open_find_the_same(
    desk: Desk, words: str, states: frozenset[str], channels: frozenset[str], best: bool
) -> None:
    session = desk.session if desk.session.standing.stories else with_stories(desk)
    meant = Meant(words, states=states, channels=channels)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(seeking, "FEW_PLACES", 0)
        session = desk.again()
        at_rest = shown(session, meant, best=best)
        steps = list(search.seek(session, meant, best=best))
        assert steps[-1].unread == 0
    whole = shown(desk.again(), meant, best=best)
    assert at_rest == whole
    assert [hit.card.title for hit in steps[-1].hits] == [title for _, title, _, _ in whole]


def test_only_places_with_a_hit_on_the_page_are_opened_whole(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seeking, "FEW_PLACES", 0)
    session = with_stories(desk)
    assert [one[0] for one in shown(session, Meant("hull 1", stories=frozenset()))] == ["amber 1"]
    assert {of(session, 0), of(session, 2)}.isdisjoint(session.opened())
    assert of(session, 1) in session.opened()


def test_a_file_that_only_a_whole_opening_reads_is_opened_whole(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seeking, "FEW_PLACES", 0)
    session = with_stories(desk)
    # Keys that were unwrapped before the files got new ones.
    kept = {comp: resting.at_hand(session, comp) for comp in (of(session, 0), of(session, 1))}
    stale = kept[of(session, 0)], kept[of(session, 1)]
    assert all(isinstance(one, Location) for one in stale)
    session.resting[of(session, 0)] = Location(session.vault.compartments, of(session, 0), stale[1].key, stale[1].shape)  # type: ignore[union-attr]
    found = search.find(session, "harbour")
    assert (found.total, found.unread) == (4, 0)


def test_a_damaged_story_and_one_in_anothers_place_are_counted_and_the_rest_is_found(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seeking, "FEW_PLACES", 0)
    session = with_stories(desk)
    folder = session.vault.compartments
    damaged, taken, other = of(session, 0), of(session, 1), of(session, 2)
    (folder / f"{damaged}.db").write_bytes(bytes(8192))
    for ending in ("db", "key"):
        shutil.copy(folder / f"{other}.{ending}", folder / f"{taken}.{ending}")
    found = search.find(session, "harbour")
    assert found.unread == 2
    assert sorted(hit.codename for hit in found.hits) == ["amber 2", "inbox"]
    assert search.found_at_last(session, Meant("harbour", states=frozenset({"new"}))).unread == 2
