"""Joining a desk (PROTOCOL 10): two lists of eight words, each read out by another channel and typed, never compared.

The newcomer's words are of their person id, so an editor lets in these keys and no others; the desk's are of the last
statement of its root, so the newcomer believes this roster and no other. One list over both would fall to 2^44.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tipdesk.desk import laptop_people
from tipdesk.desk.found import Plan, made_vault
from tipdesk.desk.lock import renew_mark
from tipdesk.desk.roster import read_standing
from tipdesk.desk.session import Places, Session
from tipdesk.desk.surroundings import Surroundings
from tipdesk.desk.vault import Vault
from tipdesk.domain.access import Why
from tipdesk.domain.ids import PersonId
from tipdesk.errors import NotAllowed, NotLetIn, VaultExists, WordsDiffer
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.roster import Roster
from tipdesk.seal.person import PersonKeys, PublicPerson
from tipdesk.seal.words import joining_words, typed_words


@dataclass(frozen=True)
class Newcomer:
    """Keys that somebody says are theirs, and the name that they gave: nothing of it is believed yet."""

    keys: PublicPerson
    name: str

    @property
    def id(self) -> PersonId:
        return PersonId(self.keys.id)


def begin(folder: Path, plan: Plan, around: Surroundings) -> Session:
    """A vault of one's own without a desk: slots, log and drawer. Raises `VaultExists`, and what the disk refuses."""

    def fill(made: Vault, keys: PersonKeys) -> Places:
        return laptop_people.begin(made, keys, plan, around)

    made, keys, places = made_vault(folder, plan, around, fill)
    session = Session(made, keys, around, places)
    session.hold(lambda: None)
    read_standing(session)
    renew_mark(session)
    return session


def my_words(session: Session) -> tuple[str, ...]:
    """What a newcomer reads out to the editor, by telephone or in person: never in the packet's company."""
    return joining_words(bytes.fromhex(session.me), session.around.lists.words)


def desk_words(session: Session) -> tuple[str, ...]:
    """What the editor reads out: of the root's last statement, or of the roster before the first."""
    roster = session.compartment(session.places.roster)
    return words_of(roster.id, roster.roster, session.around.lists.words)


def words_of(comp: CompartmentId, roster: Roster, words: Sequence[str]) -> tuple[str, ...]:
    return joining_words(bytes.fromhex(roster.chain.last or comp), words)


def words_of_story(comp: CompartmentId, words: Sequence[str]) -> tuple[str, ...]:
    """What a lead reads out to a guest: of the story's id, which is the digest of what founded it."""
    return joining_words(bytes.fromhex(comp), words)


def same_words(typed: str, expected: tuple[str, ...], words: Sequence[str]) -> None:
    """Raises `UnknownWord` for a word of no list, `WordsDiffer` for others than these eight."""
    if typed_words(typed, words) != expected:
        raise WordsDiffer


def words_for(session: Session, newcomer: Newcomer) -> tuple[str, ...]:
    """What the newcomer reads out, so that whoever typed another word is told which; never shown on this laptop."""
    return joining_words(bytes.fromhex(newcomer.id), session.around.lists.words)


def vouch(session: Session, newcomer: Newcomer, typed: str) -> None:
    """That these keys are those of whom the editor spoke with. Raises `WordsDiffer`, `UnknownWord`."""
    same_words(typed, words_for(session, newcomer), session.around.lists.words)


def enter_here(session: Session, typed: str) -> None:
    """On a laptop that is shared: the roster lies here, and its key is sealed to the newcomer by now.

    Raises `VaultExists`, `NotAllowed`, `NotLetIn` where no roster is, `WordsDiffer` where none has these words.
    """
    if session.has_joined:
        raise VaultExists(session.vault.folder.name)
    if session.is_guest:
        raise NotAllowed(Why.GUEST_ALREADY.value)
    words, found = session.around.lists.words, laptop_people.rosters(session)
    said = typed_words(typed, words)
    try:
        fitting = [one.id for one in found if words_of(one.id, one.roster, words) == said]
    finally:
        for one in found:
            one.close()
    if not found:
        raise NotLetIn
    if not fitting:
        raise WordsDiffer
    laptop_people.joined(session, fitting[0])
