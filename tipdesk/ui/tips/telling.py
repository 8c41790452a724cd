"""A tip in words: its channel, where it comes from, what was found out about it, what was done to it."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from tipdesk.desk.session import Session
from tipdesk.desk.tips import ChangeLine, WholeTip
from tipdesk.domain.document import Document
from tipdesk.domain.text import hidden_count, visible
from tipdesk.domain.tip import Tip
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.notices import caution
from tipdesk.ui.people import is_me, name_of
from tipdesk.ui.tips.values import Caution, Change, DocumentCard, Note, TipRow, TipWhole

CHANNELS = {
    "mail": "E-mail", "securedrop": "SecureDrop", "signal": "Signal", "whatsapp": "WhatsApp", "telegram": "Telegram",
    "form": "Form", "phone": "Phone", "letter": "Letter", "onionshare": "OnionShare", "hushline": "Hush Line",
    "globaleaks": "GlobaLeaks", "in person": "In person", "file": "Loose file",
}  # fmt: skip

_KINDS = {"image": "image", "audio": "audio-lines", "video": "image", "message": "mail"}
_PROGRAMS = frozenset({"exe", "scr", "bat", "cmd", "com", "js", "vbs", "msi", "jar", "ps1", "sh", "apk", "lnk", "hta"})
KB = 1000


def _tr(words: str) -> str:
    return QCoreApplication.translate("TipTelling", words)


def channel_word(channel: str) -> str:
    return _tr(CHANNELS.get(channel, channel or "Unknown"))


def size_words(size: int) -> str:
    """'2.1 MB', '88 KB', '512 bytes'."""
    if size >= KB * KB * KB:
        return f"{size / KB**3:.1f} GB"
    if size >= KB * KB:
        return f"{size / KB**2:.1f} MB"
    return f"{round(size / KB)} KB" if size >= KB else _tr("{n} bytes").format(n=size)


def document_card(document: Document) -> DocumentCard:
    icon = _KINDS.get(document.media_type.partition("/")[0], "file-text")
    ending = document.name.rpartition(".")[2].casefold()
    refused = ending in _PROGRAMS
    hidden = hidden_count(document.name) > 0
    kind = _tr("Program, not opened") if refused else document.media_type.partition("/")[2] or _tr("unknown kind")
    about = f"{size_words(document.size)} · {kind}"
    name = document.name or _tr("(no name)")
    return DocumentCard(document.id, name, about, icon, warned=hidden, refused=refused)


def provenance(look: Look, tip: Tip) -> str:
    """Where it comes from: what is known first, then what it claims of itself."""
    parts = [
        _tr("{channel}, imported {time}").format(
            channel=channel_word(tip.channel), time=when.within(look, tip.received_ms)
        )
    ]
    if tip.sender_name or tip.sender_address:
        who = " ".join(
            part for part in (tip.sender_name, f"<{tip.sender_address}>" if tip.sender_address else "") if part
        )
        parts.append(_tr("says it is from {who}").format(who=visible(who)))
    if tip.sent_ms is not None:
        parts.append(_tr("says it was sent {time}").format(time=when.within(look, tip.sent_ms)))
    else:
        parts.append(_tr("the message itself has no date"))
    return " · ".join(parts)


def cautions(whole: WholeTip) -> tuple[Caution, ...]:
    found = [caution(words) for words in whole.tip.warnings]
    hidden = sum(hidden_count(document.name) for document in whole.documents) + hidden_count(whole.tip.title)
    if hidden and not any(one.icon == "scan-eye" for one in found):
        fact = when.count(hidden, "1 hidden character made visible", "{n} hidden characters made visible")
        found.insert(0, Caution("scan-eye", fact, _tr("in a name or the title. Shown as it is stored.")))
    for field in whole.conflicts:
        fact = _tr("Two people changed this at once")
        found.append(Caution("circle-alert", f"{fact}: {field}.", _tr("Both stand in the history.")))
    return tuple(found)


def whole_shown(session: Session, look: Look, whole: WholeTip, row: TipRow | None, states: dict[str, str]) -> TipWhole:
    tip = whole.tip
    shown = row or TipRow(
        tip.id, tip.state, tip.title, tip.text[:120], tip.received_ms, channel_word(tip.channel), len(whole.documents),
        bool(tip.warnings), None,
    )  # fmt: skip
    return TipWhole(
        shown,
        provenance(look, tip),
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
    """Newest first; what one person did several times in a row is one line, with its newest time."""
    lines: list[Change] = []
    for line in reversed(whole.history):
        if line.counts:
            done = change(session, look, line, states)
            if not lines or (lines[-1].by, lines[-1].words) != (done.by, done.words):
                lines.append(done)
    return tuple(lines)


def _since(whole: WholeTip) -> int:
    """When it was last moved or assigned, else when it came."""
    for line in reversed(whole.history):
        if {"state", "assignee"} & {name for name, _ in line.fields}:
            return line.at_ms
    return whole.tip.received_ms


def change(session: Session, look: Look, line: ChangeLine, states: dict[str, str]) -> Change:
    fields = dict(line.fields)
    who = _tr("You") if is_me(session, line.by) else name_of(session, line.by)
    if "title" in fields and "text" in fields:
        return Change(who, line.at_ms, _tr("took it in"))
    said = [words for name, value in fields.items() if (words := _did(session, look, name, value, states))]
    return Change(who, line.at_ms, ", ".join(said) or _tr("changed it"))


def _did(  # noqa: PLR0911  # one line a field
    session: Session, look: Look, name: str, value: Any, states: dict[str, str]
) -> str:
    match name:
        case "state":
            return _tr("moved it to {state}").format(state=states.get(str(value), str(value)))
        case "assignee":
            who = name_of(session, str(value)) if value else _tr("nobody")
            return _tr("assigned it to {who}").format(who=who)
        case "due_ms":
            return _tr("set it due {day}").format(day=when.day(look, value)) if value else _tr("took the due date away")
        case "next_step":
            return _tr("set the next step")
        case "tags":
            return _tr("changed the tags")
        case "notes":
            return _tr("wrote a note")
        case "withdrawn":
            return _tr("withdrew the import") if value else _tr("brought the import back")
        case "reason":
            return _tr("because “{why}”").format(why=visible(str(value))) if value else ""
        case _:
            return ""
