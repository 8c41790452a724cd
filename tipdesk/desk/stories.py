"""Stories: founded with a codename that the log may show, opened on record, and what stands in one."""

from dataclasses import dataclass, replace
from typing import Any

import msgspec

from tipdesk.desk import drawer, found, record, rules, undoing
from tipdesk.desk.arriving import ORIGINAL
from tipdesk.desk.copies_named import COPY
from tipdesk.desk.drawing import draw_words
from tipdesk.desk.fitting import fitting
from tipdesk.desk.history import What
from tipdesk.desk.session import Session, StoryPlace
from tipdesk.desk.undoing import Undo
from tipdesk.domain.access import Action, Why
from tipdesk.domain.document import Document
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import DocumentId, StoryId, TipId
from tipdesk.domain.intentions import Intention
from tipdesk.domain.story import Member, Story
from tipdesk.errors import Missing, NoSuchName, NotAllowed
from tipdesk.ledger.ids import CompartmentId, RecordId

WORKING = "Working"


@dataclass(frozen=True)
class StoryCard:
    """A story in the rail and in lists to choose from; drawn from the drawer, so no story is opened for it."""

    story: StoryId
    title: str
    codename: str
    i_lead: bool


@dataclass(frozen=True)
class WholeStory:
    """A story as its page shows it first; its tips, sources, statements and documents are asked for as windows."""

    story: Story
    members: tuple[Member, ...]
    numbers: tuple[tuple[str, int], ...]
    """How many records of each kind stand in it."""

    def number(self, kind: str) -> int:
        return dict(self.numbers).get(kind, 0)


def place_of(session: Session, story: StoryId) -> StoryPlace:
    """Raises `NoSuchName` for a story that is not open to this person."""
    place = session.standing.stories.get(str(story))
    if place is None:
        raise NoSuchName(str(story)[:12])
    return place


def cards(session: Session) -> tuple[StoryCard, ...]:
    """All stories that are open to this person, by title."""
    places = session.standing.stories.values()
    made = [StoryCard(StoryId(p.comp), p.title, p.codename, p.is_lead) for p in places]
    return tuple(sorted(made, key=lambda card: card.title.casefold()))


def draw_codename(session: Session) -> str:
    """Two plain words that no story here bears yet."""
    lists = session.around.lists
    taken = frozenset(p.codename for p in session.standing.stories.values())
    return draw_words(session.around.chance, lists.describing, lists.things, taken)


def found_story(session: Session, title: str, codename: str = "") -> StoryCard:
    """A new compartment led by this person; on record first. Raises `NotAllowed`, `RecordNotWritten`.

    Killed before the drawer names it, it leaves an empty compartment, which the next start sweeps; killed after, a
    story that bears the names that the drawer has for it.
    """
    rules.require(session, Action.FOUND_STORY, session.places.inbox)
    name = codename.strip() or draw_codename(session)
    record.note(session, EventKind.STORY_FOUNDED, where=name)
    now = session.around.now_ms()
    compartment = found.found_compartment(session.vault, session.keys, session.pen, "story")
    session.adopt(compartment)
    noted = session.new_id()
    with session.compartment(session.places.drawer).commit(session.pen) as draft:
        drawer.put_membership(draft, noted, drawer.STORY, compartment.id, now, (title.strip(), name))
    fields = {"title": title.strip(), "codename": name, "state": WORKING, "since_ms": now}
    with compartment.commit(session.pen) as draft:
        draft.set("story", story_record(compartment.id), fields)
    place = StoryPlace(compartment.id, noted, title.strip(), name)
    session.standing.stories[str(compartment.id)] = place
    return StoryCard(StoryId(compartment.id), place.title, place.codename, i_lead=True)


@dataclass(frozen=True)
class Listing:
    """The way of a story out of every list, or back into them. Its file stays, and is verified as before."""

    intention: Intention
    place: StoryPlace
    withdrawn: bool
    """What going this way makes of it."""

    @property
    def told(self) -> What:
        return What(self.intention, str(self.place.comp), (str(self.place.record),))

    def back(self, session: Session) -> "Listing":
        """On record first. Raises `NotAllowed` for who leads it no longer, `RecordNotWritten`."""
        if not rules.leads(session, self.place.comp):
            raise NotAllowed(Why.NOT_YOUR_STORY_ROLE.value)
        kind = EventKind.STORY_WITHDRAWN if self.withdrawn else EventKind.STORY_RETURNED
        record.note(session, kind, where=self.place.codename)
        fields = {"withdrawn": self.withdrawn}
        with session.compartment(self.place.comp).commit(session.pen) as draft:
            draft.set("story", story_record(self.place.comp), fields)
        with session.compartment(session.places.drawer).commit(session.pen) as draft:
            draft.set(drawer.MEMBERSHIP, self.place.record, fields)
        if self.withdrawn:
            session.standing.stories.pop(str(self.place.comp), None)
        else:
            session.standing.stories[str(self.place.comp)] = self.place
        return replace(self, withdrawn=not self.withdrawn)


def way_of_founding(session: Session, story: StoryId) -> Listing:
    """The way back of `found_story`."""
    return Listing(Intention.FOUND_STORY, place_of(session, story), withdrawn=True)


def withdraw_story(session: Session, story: StoryId) -> Listing:
    """Out of every list; nothing is destroyed. For its leads. Raises `NoSuchName`, `NotAllowed`."""
    place = place_of(session, story)
    rules.require(session, Action.WITHDRAW, place.comp)
    return Listing(Intention.WITHDRAW_STORY, place, withdrawn=True).back(session)


def lost_with(session: Session, story: StoryId) -> tuple[tuple[str, int], ...]:
    """What goes out of sight with a story: kinds of records, and how many."""
    return _read(session, place_of(session, story)).numbers


def story_record(comp: CompartmentId) -> RecordId:
    """The one record of a story about itself: its id follows from the compartment's, so two laptops mean the same."""
    return RecordId(str(comp)[:32])


def opened(session: Session, story: StoryId) -> WholeStory:
    """Open a story; an event for the hour. Raises `NoSuchName`, `RecordNotWritten`, and what a damaged file says."""
    place = place_of(session, story)
    record.note(session, EventKind.STORY_OPENED, where=place.codename)
    _hear_roster(session, place)
    rules.require(session, Action.READ_STORY, place.comp)
    whole = _read(session, place)
    _keep_names(session, place, whole.story)
    return whole


def _hear_roster(session: Session, place: StoryPlace) -> None:
    """Suspensions and leads that the desk's root named count here too (PROTOCOL 4)."""
    if not session.has_joined:
        return
    outside = session.compartment(session.places.roster).roster.outside(place.comp)
    if outside != session.compartment(place.comp).book.state.outside:
        session.compartment(place.comp).hear(outside)


def documents(session: Session, story: StoryId) -> tuple[Document, ...]:
    """All files that stand in a story, newest first, from their cards alone; the messages themselves are not listed."""
    found = []
    for card in session.view(place_of(session, story).comp).every("document"):
        facts = msgspec.json.decode(card.facts, type=dict[str, Any])
        if facts.get("role") != ORIGINAL:
            found.append(
                Document(
                    DocumentId(card.record), TipId(facts.get("tip", "")), card.title, facts.get("media_type", ""),
                    facts.get("size", 0), card.state, facts.get("role") == COPY,
                )
            )  # fmt: skip
    return tuple(found)


def set_title(session: Session, story: StoryId, title: str) -> Undo:
    return _set(session, story, Intention.STORY_TITLE, {"title": title.strip()})


def set_state(session: Session, story: StoryId, state: str) -> Undo:
    return _set(session, story, Intention.STORY_STATE, {"state": state.strip()})


def set_planned(session: Session, story: StoryId, at_ms: int | None) -> Undo:
    """When it is to appear; on record, since openings after that day are told of."""
    rules.require(session, Action.WRITE_STORY, place_of(session, story).comp)
    codename = place_of(session, story).codename
    record.note(session, EventKind.PUBLICATION_PLANNED, where=codename, details=Details(due_ms=at_ms or 0))
    return _set(session, story, Intention.STORY_PLANNED, {"planned_ms": at_ms})


def _set(session: Session, story: StoryId, what: Intention, fields: dict[str, Any]) -> Undo:
    place = place_of(session, story)
    rules.require(session, Action.WRITE_STORY, place.comp)
    return undoing.patch(session, place.comp, what, {story_record(place.comp): fields}, "story")


def _read(session: Session, place: StoryPlace) -> WholeStory:
    view = session.view(place.comp)
    try:
        f = fitting(view.record(story_record(place.comp)).plain())
    except Missing:
        f = {}
    story = Story(
        StoryId(place.comp), f.get("title", place.title), place.codename, f.get("state", WORKING),
        f.get("since_ms", 0), f.get("planned_ms"),
    )  # fmt: skip
    kinds = ("tip", "source", "statement", "document", "note", "contact")
    hidden = {"withdrawn", "gone", "damaged"}
    numbers = [(k, sum(n for state, n in view.counts(k).items() if state not in hidden)) for k in kinds]
    return WholeStory(story, rules.members(session, place.comp), tuple(numbers))


def _keep_names(session: Session, place: StoryPlace, story: Story) -> None:
    """The drawer shows a story by the names that it had when last opened."""
    if story.title == place.title:
        return
    # What the log may show was said when one joined: a colleague who writes a name there must not get it into the log.
    fields = {"title": story.title, "codename": place.codename}
    with session.compartment(session.places.drawer).commit(session.pen) as draft:
        draft.set(drawer.MEMBERSHIP, place.record, fields)
    renamed = StoryPlace(place.comp, place.record, story.title, place.codename, place.is_lead)
    session.standing.stories[str(place.comp)] = renamed
