"""A compartment that comes from elsewhere gets its place in this vault: key, file, and a line in the drawer.

Killed anywhere between, the same packet goes on from there: the key is durable before the file, the file before the
commits, and only the drawer's line, written last, says that it is this person's.
"""

from dataclasses import dataclass, replace
from typing import Any, Final

from tipdesk.desk import drawer, keyfiles, rules
from tipdesk.desk.fitting import fitting
from tipdesk.desk.session import Session, StoryPlace
from tipdesk.desk.shapes import shape
from tipdesk.desk.stories import story_record
from tipdesk.errors import DamagedFile, HeldByOther, Missing, NotForThisKey
from tipdesk.ledger.bodies import SetFields
from tipdesk.ledger.commit import ReceivedCommit
from tipdesk.ledger.compartment import Compartment, take_in
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.location import Location
from tipdesk.ledger.roles import Kind
from tipdesk.seal.secrets import FileKey

NEVER_FINISHED: Final = frozenset({"missing", "it was never finished"})
PARTS: Final = (".db", ".db-wal", ".db-shm", ".db-journal")


@dataclass(frozen=True)
class Named:
    """What the drawer and the log call a compartment."""

    kind: str
    title: str
    codename: str


def begin(session: Session, comp: CompartmentId, genesis: ReceivedCommit) -> Compartment:
    """The file with its genesis, open: found as it was left, or made. Raises `HeldByOther`, and what the disk refuses.

    Only for what no drawer line of this person names: what was never finished is begun anew.
    """
    location = Location(session.vault.compartments, comp, _key(session, comp), shape)
    try:
        compartment = Compartment.open(location)
    except DamagedFile as damaged:
        if damaged.why not in NEVER_FINISHED:
            raise
        for part in PARTS:
            location.path.with_suffix(part).unlink(missing_ok=True)
        compartment, _ = take_in(location, [genesis])
    session.adopt(compartment)
    return compartment


def _key(session: Session, comp: CompartmentId) -> FileKey:
    path = session.vault.key(comp)
    if path.exists():
        try:
            return keyfiles.load(path, session.keys.opening)[0]
        except NotForThisKey as others:
            raise HeldByOther from others
    key = FileKey.draw()
    keyfiles.store(path, [key], [session.keys.public])
    return key


def named(session: Session, comp: CompartmentId) -> Named:
    """By what stands in it; a story that has no record of itself yet is called by the beginning of its id."""
    compartment = session.compartment(comp)
    state = compartment.book.state
    if state.kind == Kind.LOG:
        return Named(drawer.LOG, "", str(state.founders[0].person))
    if state.kind != drawer.STORY:
        return Named(state.kind, "", "")
    said = _story(session, comp)
    short = str(comp)[:12]
    return Named(drawer.STORY, said.get("title", short), said.get("codename", short))


def _story(session: Session, comp: CompartmentId) -> dict[str, Any]:
    view = session.view(comp)
    try:
        said, history = fitting(view.record(story_record(comp)).plain()), view.history(story_record(comp))
    except Missing:
        return {}
    # The log shows it, so it is the founder's own, which nobody else can come before: who writes a name there later
    # must not get it into the log of a colleague who joins.
    first = next((body.fields for one in history if isinstance(body := one.written.body, SetFields)), {})
    return said | ({"codename": first["codename"]} if isinstance(first.get("codename"), str) else {})


def keep(session: Session, comp: CompartmentId) -> None:
    """The line in the drawer, and from then on it is listed; called again, it changes nothing."""
    called = named(session, comp)
    if all(one.comp != comp for one in drawer.memberships(session)):
        noted = session.new_id()
        with session.compartment(session.places.drawer).commit(session.pen) as draft:
            names = (called.title, called.codename)
            drawer.put_membership(draft, noted, called.kind, comp, session.around.now_ms(), names)
        if called.kind == drawer.STORY:
            lead = rules.leads(session, comp)
            place = StoryPlace(comp, noted, called.title, called.codename, lead)
            session.standing.stories[str(comp)] = place
    if called.kind == drawer.INBOX:
        session.places = replace(session.places, inbox=comp)
    elif called.kind == drawer.ROSTER:
        session.places = replace(session.places, roster=comp)
