"""A session: one unlocked person, and the compartments that are open to them."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from tipdesk.desk import keyfiles
from tipdesk.desk.coalescing import Hours
from tipdesk.desk.history import History
from tipdesk.desk.shapes import shape
from tipdesk.desk.surroundings import Surroundings
from tipdesk.desk.vault import Vault
from tipdesk.domain.ids import PersonId as DomainId
from tipdesk.domain.person import DeskRole, Person
from tipdesk.domain.recipient import Told
from tipdesk.domain.settings import Personal, Policy
from tipdesk.errors import DamagedFile, NoGrant, NoSuchName, NotForThisKey, NotJoined, TipdeskError
from tipdesk.ledger.bulk import Pen
from tipdesk.ledger.compartment import Compartment, Location
from tipdesk.ledger.documents import Hold
from tipdesk.ledger.ids import CompartmentId, PersonId, RecordId, new_record_id
from tipdesk.ledger.view import View
from tipdesk.ledger.writing import Author
from tipdesk.seal.person import PersonKeys

NO_INBOX: Final = "inbox"


@dataclass(frozen=True)
class Places:
    """The compartments that every person has, and the desk's own.

    `inbox` is empty for who is not let in there, as a security editor is not; `roster` too for who has joined no desk.
    """

    drawer: CompartmentId
    log: CompartmentId
    roster: CompartmentId
    inbox: CompartmentId


@dataclass(frozen=True)
class StoryPlace:
    """A story that is open to this person: the drawer lists it, with the names it had when last opened."""

    comp: CompartmentId
    record: RecordId
    title: str
    codename: str
    is_lead: bool = True


@dataclass
class Standing:
    """What is read from roster and drawer at unlock, and changes while the session lasts."""

    person: Person
    desk: str
    policy: Policy
    people: dict[str, Person]
    stories: dict[str, StoryPlace]
    laptop: str = ""
    personal: Personal = field(default_factory=Personal)


class Belonging:
    """What of a desk is open to somebody, as roster and drawer said at unlock."""

    places: Places
    standing: Standing

    @property
    def has_joined(self) -> bool:
        """Whether this person belongs to a desk: a newcomer has log and drawer, and waits."""
        return bool(self.places.roster)

    @property
    def is_guest(self) -> bool:
        """Whether this person belongs to no desk, and is in a story of one: no roster is here, and no inbox."""
        return not self.has_joined and bool(self.standing.stories)

    @property
    def has_inbox(self) -> bool:
        return bool(self.places.inbox)

    def story(self, name: str) -> StoryPlace:
        """By id, codename or title; raises `NoSuchName`."""
        for place in self.standing.stories.values():
            if name in {place.comp, place.record} or name.casefold() in {
                place.title.casefold(),
                place.codename.casefold(),
            }:
                return place
        raise NoSuchName(name)


class Session(Belonging):
    """Holds the keys until it is closed. Compartments are opened when first needed, and stay open."""

    def __init__(self, vault: Vault, keys: PersonKeys, around: Surroundings, places: Places) -> None:
        self.vault = vault
        self.around = around
        self.places = places
        self.standing = Standing(Person(DomainId(keys.public.id), "", DeskRole.REPORTER), "", Policy(), {}, {})
        self.history: History[Session] = History()
        self.noted = Hours()
        self.told: dict[CompartmentId, Told] = {}
        """To whom text of each place was last let out."""
        self._keys = keys
        self._open: dict[CompartmentId, Compartment] = {}
        self._views: dict[tuple[int, CompartmentId], View] = {}
        self._hold: Hold | None = None
        self.resting: dict[CompartmentId, Location] = {}
        """Where `resting.at_hand` found files at rest, with their keys."""
        self.watched: Callable[[Compartment], None] = _nothing
        """Called with each compartment that is opened, before anything is written there."""
        self._lock = threading.RLock()

    @property
    def keys(self) -> PersonKeys:
        """For `desk` itself."""
        return self._keys

    @property
    def me(self) -> PersonId:
        return PersonId(self._keys.public.id)

    @property
    def pen(self) -> Pen:
        """Signs as this person, with the claimed time of this laptop."""
        return Pen(Author(self.me, self._keys.signing), self.around.now_ms, self.around.chance)

    def new_id(self) -> RecordId:
        return new_record_id(self.around.now_ms(), self.around.chance)

    def compartment(self, comp: CompartmentId) -> Compartment:
        """Open it, or find it open; raises `DamagedFile` where its key is not sealed to this person."""
        with self._lock:
            if comp not in self._open:
                self._open[comp] = self._opened(comp)
                self.watched(self._open[comp])
            return self._open[comp]

    def opened(self) -> frozenset[CompartmentId]:
        """What is open now."""
        return frozenset(self._open)

    def hold(self, when_alone: Callable[[], object]) -> None:
        """Say to other processes that this vault is in use; `when_alone` runs if nobody else said so."""
        self._hold = Hold(self.vault.compartments, when_alone)

    def adopt(self, compartment: Compartment) -> None:
        """A compartment that was just founded."""
        with self._lock:
            self._open[compartment.id] = compartment

    def view(self, comp: CompartmentId) -> View:
        """For reading; each thread has connections of its own."""
        with self._lock:
            place = (threading.get_ident(), comp)
            if place not in self._views:
                self._views[place] = self.compartment(comp).reading()
            return self._views[place]

    def forget_views(self) -> None:
        """Close what was opened for reading: before a file is replaced, and at the end."""
        with self._lock:
            for view in self._views.values():
                view.close()
            self._views.clear()

    def close(self) -> None:
        """Every file back to rest; the keys go with the process (lock is exec)."""
        self.history.forget()
        with self._lock:
            self.forget_views()
            for compartment in self._open.values():
                try:
                    compartment.close()
                except TipdeskError:
                    # A full disk keeps it from going to rest; what was committed is safe, and closed it must be.
                    compartment.book.db.close()
            self._open.clear()
            self.resting.clear()
            if self._hold is not None:
                self._hold.close()
                self._hold = None

    def forget(self, comp: CompartmentId) -> None:
        """Close it, for all threads: its file is about to be replaced, or the person is out of it."""
        with self._lock:
            for place in [one for one in self._views if one[1] == comp]:
                self._views.pop(place).close()
            if comp in self._open:
                self._open.pop(comp).close()

    def _opened(self, comp: CompartmentId) -> Compartment:
        if not comp:
            if not self.has_joined:
                raise NotJoined
            raise NoGrant(NO_INBOX)
        path = self.vault.key(comp)
        try:
            keys = keyfiles.load(path, self._keys.opening)
        except NotForThisKey as closed:
            # Bits that changed within a stanza look the same as a stanza of somebody else's.
            raise DamagedFile(path.name, "not sealed to this person") from closed
        working, shared = comp == self.places.inbox, len(self.vault.everyone()) > 1
        for key in keys:
            location = Location(self.vault.compartments, comp, key, shape, shared=shared)
            try:
                return Compartment.open(location, at_work=working)
            except DamagedFile:
                # During a re-key both keys stand in the key file; the last one's failure is told.
                if key is keys[-1]:
                    raise
        raise DamagedFile(path.name, "not a key")


def _nothing(_compartment: Compartment) -> None:
    """Until somebody watches."""


@contextmanager
def closing(session: Session) -> Iterator[Session]:
    """For commands: the session ends with the block."""
    try:
        yield session
    finally:
        session.close()
