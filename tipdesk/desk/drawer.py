"""The drawer: which compartments a person has, and settings, drafts and heads that are theirs alone."""

from dataclasses import dataclass
from typing import Any, Final

import msgspec

from tipdesk.desk.session import Session, StoryPlace
from tipdesk.errors import Missing
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.writer import Draft

MEMBERSHIP: Final = "membership"
SETTING: Final = "setting"
STORY: Final = "story"
LOG: Final = "log"
"""Another person's access log; its codename is that person's id."""
ROSTER: Final = "roster"
INBOX: Final = "inbox"
PACKET: Final = "packet"
NEWCOMER: Final = "newcomer"
"""The setting of who has joined no desk yet: the name that they gave."""


class _Comp(msgspec.Struct):
    comp: str = ""


_COMP: Final = msgspec.json.Decoder(_Comp)


def put_membership(  # noqa: PLR0917  the parts of one record
    draft: Draft, record: RecordId, kind: str, comp: CompartmentId, since_ms: int, names: tuple[str, str] = ("", "")
) -> None:
    """Note a compartment; `names` are title and codename, as they were when last seen."""
    fields = {"kind": kind, "comp": comp, "since_ms": since_ms, "title": names[0], "codename": names[1]}
    draft.set(MEMBERSHIP, record, fields)


@dataclass(frozen=True)
class Membership:
    """A compartment that is noted: its kind, and for a story the names that it had when last opened."""

    record: RecordId
    kind: str
    comp: CompartmentId
    title: str
    codename: str


def memberships(session: Session) -> tuple[Membership, ...]:
    """Every compartment that is noted, oldest first; read from the cards alone, since every unlock waits for it."""
    cards = session.view(session.places.drawer).every(MEMBERSHIP)
    found = [
        Membership(card.record, card.state, CompartmentId(_COMP.decode(card.facts).comp), card.title, card.line)
        for card in cards
    ]
    return tuple(reversed(found))


def stories(session: Session) -> dict[str, StoryPlace]:
    """The stories that are noted, by compartment id; what they are called now is read when they are opened."""
    noted = (one for one in memberships(session) if one.kind == STORY)
    return {str(one.comp): StoryPlace(one.comp, one.record, one.title, one.codename) for one in noted}


def packet_id(packet: str) -> RecordId:
    """A packet that was received: its record is its name, so that two laptops mean the same."""
    return RecordId(packet)


def put_packet(draft: Draft, packet: str, digest: str, sender: str, at_ms: int) -> None:
    """Remembered, so that it is known when it comes again."""
    draft.set(PACKET, packet_id(packet), {"digest": digest, "sender": sender, "at_ms": at_ms})


def setting(session: Session, name: str) -> Any:
    """A personal setting, or None where it was never set."""
    record = setting_id(name)
    try:
        return session.view(session.places.drawer).record(record).plain().get("value")
    except Missing:
        return None


def put_setting(session: Session, name: str, value: Any) -> None:
    drawer = session.compartment(session.places.drawer)
    with drawer.commit(session.pen) as draft:
        draft.set(SETTING, setting_id(name), {"name": name, "value": value, "at_ms": session.around.now_ms()})


def setting_id(name: str) -> RecordId:
    """One record a setting: its id is its name in hex, so that two laptops mean the same record."""
    return RecordId(name.encode()[:16].ljust(16, b"\0").hex())
