"""A tip in words: its channel, where it comes from, what was found out about it, what was done to it."""

from typing import Any

from tipdesk.desk.past import TAKEN_BACK, ChangeLine
from tipdesk.desk.session import Session
from tipdesk.desk.tips import WholeTip
from tipdesk.domain.document import PROGRAM_TYPES, Document, named_as_program
from tipdesk.domain.text import hidden_count
from tipdesk.domain.tip import Tip
from tipdesk.ui import when
from tipdesk.ui.foreign import passing_for_latin, visible
from tipdesk.ui.look import Look
from tipdesk.ui.names import is_me, name_of
from tipdesk.ui.notices import caution
from tipdesk.ui.tips.values import Caution, Change, DocumentCard, Note, TipRow, TipWhole
from tipdesk.ui.tongue import apart, decimal, deed, later, listed, number, tr
from tipdesk.ui.view.telling import kind_word

CHANNELS = {
    "mail": later("E-mail"),
    "securedrop": later("SecureDrop"),
    "signal": later("Signal"),
    "whatsapp": later("WhatsApp"),
    "telegram": later("Telegram"),
    "form": later("Form"),
    "phone": later("Phone"),
    "letter": later("Letter"),
    "onionshare": later("OnionShare"),
    "hushline": later("Hush Line"),
    "globaleaks": later("GlobaLeaks"),
    "in person": later("In person"),
    "file": later("Loose file"),
}

_KINDS = {"image": "image", "audio": "audio-lines", "video": "image", "message": "mail"}
KB = 1000
READ_FOR_LETTERS = 200_000
"""As much as the reading pane shows."""


def channel_word(channel: str) -> str:
    return tr(CHANNELS[channel]) if channel in CHANNELS else channel or tr("Unknown", "channel")


def size_words(size: float) -> str:
    """'2.1 MB', '88 KB', '512 bytes'."""
    if size >= KB * KB * KB:
        return tr("{n} GB").format(n=decimal(size / KB**3))
    if size >= KB * KB:
        return tr("{n} MB").format(n=decimal(size / KB**2))
    return tr("{n} KB").format(n=number(round(size / KB))) if size >= KB else tr("%Ln bytes", "", round(size))


def document_card(document: Document) -> DocumentCard:
    icon = "copy" if document.is_copy else _KINDS.get(document.media_type.partition("/")[0], "file-text")
    program, named = document.media_type in PROGRAM_TYPES, named_as_program(document.name)
    hidden = hidden_count(document.name) > 0
    # What its bytes are is known for sure only where it is looked at: there stands "Text, named like a program".
    kind = tr("Program, not opened") if program else tr("Named like a program") if named else ""
    kind = kind or kind_word(document.media_type)
    about = apart((size_words(document.size), tr("derived copy") if document.is_copy else kind))
    name = document.name or tr("(no name)")
    return DocumentCard(document.id, name, about, icon, warned=hidden, refused=program or named)


def field_word(field: str) -> str:
    words = {
        "state": tr("state", "field of a tip"), "assignee": tr("assigned to", "field of a tip"),
        "due_ms": tr("due date", "field of a tip"), "next_step": tr("next step", "field of a tip"),
        "tags": tr("tags", "field of a tip"), "reason": tr("reason", "field of a tip"),
        "title": tr("title", "field of a tip"), "text": tr("text", "field of a tip"),
    }  # fmt: skip
    return words.get(field, field)


def provenance(look: Look, tip: Tip, by: str) -> str:
    """Where it comes from: what is known first, then what it claims of itself. `by` is who took it in."""
    known = tr("{channel}, imported {time} by {who}") if by else tr("{channel}, imported {time}")
    parts = [known.format(channel=channel_word(tip.channel), time=when.within(look, tip.received_ms), who=by)]
    if tip.sender_name or tip.sender_address:
        who = " ".join(
            part for part in (tip.sender_name, f"<{tip.sender_address}>" if tip.sender_address else "") if part
        )
        parts.append(tr("says it is from {who}").format(who=visible(who)))
    if tip.sent_ms is not None:
        parts.append(tr("says it was sent {time}").format(time=when.within(look, tip.sent_ms)))
    else:
        parts.append(tr("the message itself has no date"))
    return apart(parts)


def cautions(whole: WholeTip) -> tuple[Caution, ...]:
    found = [caution(words) for words in whole.tip.warnings]
    hidden = sum(hidden_count(document.name) for document in whole.documents) + hidden_count(whole.tip.title)
    if hidden and not any(one.icon == "scan-eye" for one in found):
        fact = tr("%Ln hidden characters made visible.", "", hidden)
        found.insert(0, Caution("scan-eye", fact, tr("In a name or the title. They are shown by name.")))
    tip = whole.tip
    said = (tip.title, tip.text[:READ_FOR_LETTERS], tip.sender_name, tip.sender_address)
    places, scripts = passing_for_latin((*said, *(document.name for document in whole.documents)))
    if places:
        fact = tr("%Ln letters pass for Latin ones, and are not: {scripts}.", "", places).format(scripts=scripts)
        rest = tr("The name of their script stands behind them. An address of such letters is somebody else's.")
        found.append(Caution("scan-eye", fact, rest))
    for field in whole.conflicts:
        fact = tr("Two people changed this at once: {field}.").format(field=field_word(field))
        found.append(Caution("circle-alert", fact, tr("Both stand in the history.")))
    return tuple(found)


def whole_shown(session: Session, look: Look, whole: WholeTip, row: TipRow | None, states: dict[str, str]) -> TipWhole:
    tip = whole.tip
    shown = row or TipRow(
        tip.id, tip.state, tip.title, tip.text[:120], tip.received_ms, channel_word(tip.channel), len(whole.documents),
        bool(tip.warnings), None,
    )  # fmt: skip
    return TipWhole(
        shown,
        provenance(look, tip, _taken_in_by(session, whole)),
        cautions(whole),
        tip.text,
        _since(whole),
        tip.due_ms,
        tip.next_step,
        tip.tags,
        tip.reason,
        tuple(Note(name_of(session, note.by), note.at_ms, note.text) for note in whole.notes),
        tuple(document_card(document) for document in whole.documents),
        (),
        history(session, look, whole, states),
    )


def history(session: Session, look: Look, whole: WholeTip, states: dict[str, str]) -> tuple[Change, ...]:
    """Newest first: each step is a line with its own time, and so is each step that was taken back."""
    return tuple(change(session, look, line, states) for line in reversed(whole.history) if line.counts)


def _taken_in_by(session: Session, whole: WholeTip) -> str:
    """Who wrote the first line of its history."""
    if not whole.history:
        return ""
    by = whole.history[0].by
    return tr("you", "who imported it") if is_me(session, by) else name_of(session, by)


def _since(whole: WholeTip) -> int:
    """When it was last moved or assigned, else when it came."""
    for line in reversed(whole.history):
        if {"state", "assignee"} & {name for name, _ in line.fields}:
            return line.at_ms
    return whole.tip.received_ms


def change(session: Session, look: Look, line: ChangeLine, states: dict[str, str]) -> Change:
    fields = dict(line.fields)
    mine = is_me(session, line.by)
    who = tr("You") if mine else name_of(session, line.by)
    if "title" in fields and "text" in fields:
        return Change(who, line.at_ms, deed("took it in", mine=mine))
    # What was done comes first, and then why.
    told = sorted(fields.items(), key=lambda field: field[0] == "reason")
    said = [words for field in told if (words := _did(session, look, field, states, mine=mine))]
    return Change(who, line.at_ms, listed(said) or deed("changed it", mine=mine))


def _did(session: Session, look: Look, field: tuple[str, Any], states: dict[str, str], *, mine: bool) -> str:
    name, value = field
    match name:
        case "state":
            return deed("moved it to {state}", mine=mine).format(state=states.get(str(value), str(value)))
        case "assignee":
            who = name_of(session, str(value)) if value else tr("nobody")
            return deed("assigned it to {who}", mine=mine).format(who=who)
        case "due_ms":
            day = when.day(look, value) if value else ""
            words = deed("set it due {day}", mine=mine) if day else deed("took the due date away", mine=mine)
            return words.format(day=day)
        case "tags":
            return deed("changed the tags", mine=mine)
        case "reason":
            return tr("because “{why}”").format(why=visible(str(value))) if value else ""
        case _:
            return _done_or_undone(name, value, mine=mine)


def _done_or_undone(name: str, value: Any, *, mine: bool) -> str:
    """What has a word for each way, of whatever was written."""
    match name:
        case "next_step":
            return deed("set the next step", mine=mine) if value else deed("took the next step away", mine=mine)
        case "notes":
            return deed("wrote a note", mine=mine) if value else deed("took a note back", mine=mine)
        case "withdrawn":
            return deed("withdrew the import", mine=mine) if value else deed("brought the import back", mine=mine)
        case "filed":
            into = value != TAKEN_BACK
            return deed("filed it into a story", mine=mine) if into else deed("took it back from the story", mine=mine)
        case _:
            return ""
