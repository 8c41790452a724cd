"""How each kind of record looks in a list, and which of its words are searched: the ledger knows neither."""

import re
from collections.abc import Callable
from typing import Any, Final

import msgspec

from tipdesk.desk.fitting import fitting
from tipdesk.domain.tip import CHANNELS
from tipdesk.domain.traces import spelled
from tipdesk.ledger.cards import Shown, Waits, Words

LINE: Final = 160
GONE: Final = "withdrawn"
"""Begins the state of a compartment that was withdrawn: its file stays, and no list shows it."""
CHANNEL_MARKS: Final = {channel: chr(0xE000 + place) for place, channel in enumerate(CHANNELS)}
OTHER_CHANNEL: Final = "\ue0ff"
QUEUE: Final = "\ue101"
HAS_DOCUMENTS: Final = "\ue100"
CLOSED: Final = "closed"
"""A fact of a tip's card: something in it is sealed, and nothing of it was opened."""
_MARKS: Final = re.compile("[\ue000-\ue1ff]")
_ENCODER: Final = msgspec.json.Encoder(order="sorted")


def facts(**values: Any) -> str:
    """A card's facts as they are stored."""
    return _ENCODER.encode(values).decode()


def one_line(text: str) -> str:
    return " ".join(text[: LINE * 2].split())[:LINE]


def _tip(f: dict[str, Any]) -> Shown:
    text = f.get("text", "")
    shown = facts(
        channel=f.get("channel", ""),
        documents=len(f.get("documents", ())),
        warned=bool(f.get("warnings")),
        assignee=f.get("assignee"),
        due=f.get("due_ms"),
        digest=f.get("digest", ""),
        # Bytes of a card count a million times: absent where nothing is planned.
        **({"next": one_line(f["next_step"])} if f.get("next_step") else {}),
        **({CLOSED: True} if f.get("warnings") and _is_closed(f["warnings"]) else {}),
    )
    state = "withdrawn" if f.get("withdrawn") else "gone" if f.get("filed") else f.get("state", "new")
    if state in {"withdrawn", "gone"}:
        return Shown(state, f.get("received_ms", 0), "", "", shown)
    sender = f"{f.get('sender_name', '')} {f.get('sender_address', '')}".strip()
    sender = " ".join([sender, *(f"{name} {address}" for name, address in f.get("to", ()))]).strip()
    names = " ".join(f.get("document_names", ()))
    title = f.get("title", "")
    words = Words(title, _with_marks(sender, f), f"{text} {names}" if names else text)
    held = spelled(f.get("sender_address", ""), text)
    return Shown(state, f.get("received_ms", 0), title, one_line(text), shown, words, _waits(f), held)


def _is_closed(warnings: list[dict[str, Any]]) -> bool:
    kinds = {one.get("kind") for one in warnings}
    return "encrypted" in kinds and "opened" not in kinds


def _with_marks(sender: str, f: dict[str, Any]) -> str:
    """What is told of who, with letters that no language uses for what the index is asked beside words.

    A sender who wrote such letters must not pass for another channel.
    """
    told = sender if sender.isascii() else _MARKS.sub("", sender)
    marks = CHANNEL_MARKS.get(f.get("channel", ""), OTHER_CHANNEL)
    if f.get("queue"):
        marks = f"{marks} {queue_mark(f['queue'])}"
    return f"{told} {marks} {HAS_DOCUMENTS}" if f.get("documents") else f"{told} {marks}"


def queue_mark(codename: str) -> str:
    """One word of the index for the queue of a story: no sender can write it, since its first letter is taken out."""
    return QUEUE + "".join(letter for letter in codename.casefold() if letter.isalnum())


def _waits(f: dict[str, Any]) -> Waits | None:
    """Somebody's own, or with a day of its own: found for Today without looking through the rest."""
    whom, due = f.get("assignee") or "", f.get("due_ms") or 0
    return Waits(str(whom), int(due)) if whom or due else None


def _story(f: dict[str, Any]) -> Shown:
    return Shown(f.get("state", ""), f.get("since_ms", 0), f.get("title", ""), f.get("codename", ""), "{}")


def _source(f: dict[str, Any]) -> Shown:
    shown = facts(protected=bool(f.get("protected")), box=f.get("box"))
    if f.get("withdrawn"):
        # Its alias stays taken, and names it in the log; it is found by nothing else.
        return Shown("withdrawn", f.get("since_ms", 0), f.get("alias", ""), "", shown)
    words = Words(f.get("alias", ""), "", f.get("how_they_know", ""))
    return Shown("source", f.get("since_ms", 0), f.get("alias", ""), f.get("how_they_know", ""), shown, words)


def _statement(f: dict[str, Any]) -> Shown:
    shown = facts(source=f.get("source", ""), backs=f.get("backs", ""))
    text = f.get("text", "")
    if f.get("withdrawn"):
        return Shown("withdrawn", f.get("said_ms", 0), "", "", shown)
    # Under its source, so that a source's page asks for these alone.
    return Shown(f.get("source", ""), f.get("said_ms", 0), one_line(text), "", shown, Words("", "", text))


def _note(f: dict[str, Any]) -> Shown:
    shown, text = facts(about=f.get("about", ""), by=f.get("by", "")), f.get("text", "")
    return Shown("note", f.get("at_ms", 0), one_line(text), "", shown, Words("", "", text))


def _document(f: dict[str, Any]) -> Shown:
    shown = facts(
        tip=f.get("tip", ""), media_type=f.get("media_type", ""), size=f.get("size", 0), role=f.get("role", "")
    )
    return Shown(f.get("sha256", ""), f.get("at_ms", 0), f.get("name", ""), "", shown)


def _event(f: dict[str, Any]) -> Shown:
    return Shown(f.get("kind", ""), f.get("at_ms", 0), f.get("subject", ""), f.get("where", ""), facts(**f))


def _box(f: dict[str, Any]) -> Shown:
    return Shown(f.get("source", ""), 0, "", "", "{}")


def _member(f: dict[str, Any]) -> Shown:
    shown = facts(comp=f.get("comp", ""), codename=f.get("codename", ""))
    state = f"{GONE} {f.get('kind', '')}" if f.get("withdrawn") else f.get("kind", "")
    return Shown(state, f.get("since_ms", 0), f.get("title", ""), f.get("codename", ""), shown)


def _proposal(f: dict[str, Any]) -> Shown:
    return Shown("open" if f.get("open") else "closed", f.get("at_ms", 0), "", "", "{}")


def _draft(f: dict[str, Any]) -> Shown:
    """Where it was begun, and nothing of what was written."""
    state = "discarded" if f.get("discarded") else str(f.get("where", ""))
    return Shown(state, f.get("at_ms", 0), "", "", "{}")


def _person(f: dict[str, Any]) -> Shown:
    return Shown("person", 0, f.get("name", ""), "", facts(person=f.get("person", "")))


def _kept_key(f: dict[str, Any]) -> Shown:
    """Nothing of a key stands in a card, which is a second copy."""
    return Shown("key" if f else "", f.get("since_ms", 0), "", "", "{}")


def _other(f: dict[str, Any]) -> Shown:
    return Shown("", f.get("at_ms", 0), str(f.get("name", "")), "", "{}")


SHAPES: Final[dict[str, Callable[[dict[str, Any]], Shown]]] = {
    "tip": _tip,
    "story": _story,
    "source": _source,
    "statement": _statement,
    "note": _note,
    "document": _document,
    "event": _event,
    "box": _box,
    "person": _person,
    "membership": _member,
    "draft": _draft,
    "proposal": _proposal,
    "intake_address": _kept_key,
    "opening_key": _kept_key,
    "sender_key": _kept_key,
}


def shape(kind: str, fields: dict[str, Any]) -> Shown:
    """What the ledger asks of us for each record. Fields that are not what we write count as absent."""
    make = SHAPES.get(kind, _other)
    try:
        return make(fitting(fields))
    except (TypeError, AttributeError, ValueError):
        # A record that another program wrote with fields of other types: listed without them, never lost.
        return Shown("damaged", 0, "", "", "{}")
