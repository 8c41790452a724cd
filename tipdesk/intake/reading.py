"""`tipdesk read --json`: what the reader sees in files, as plain objects; needs no vault."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta

from tipdesk.intake.files import BadInput, Folder, Input, gather
from tipdesk.intake.holding import Holding
from tipdesk.intake.host import Heard, Host
from tipdesk.intake.looking import NOTHING, BytesRead, Looking
from tipdesk.reader.messages import (
    ContactFound,
    DocumentFacts,
    DocumentFound,
    ItemFailed,
    Known,
    Pace,
    Reason,
    Role,
    Said,
    TipFound,
)

Says = Callable[[DocumentFacts], dict[str, object]]
MAKER = ("evidence", "active", "place")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
REASONS = {
    Reason.NOT_THERE: "there is no such file",
    Reason.NOT_A_FILE: "not a file or folder: links and devices are not followed",
    Reason.CANNOT_OPEN: "the file cannot be opened",
    Reason.EMPTY: "the file is empty",
    Reason.NO_FROM_LINE: "a mailbox without a From line: nothing says where a message starts",
    Reason.TOO_LARGE: "larger than one item may be ({limit} bytes)",
    Reason.TOO_DEEP: "nested deeper than is read ({limit} levels)",
    Reason.TOO_MANY_HEADERS: "more header lines than one part may have ({limit})",
    Reason.HEADER_TOO_LONG: "a header longer than is read ({limit} bytes)",
    Reason.TOO_MANY_PARTS: "more parts than one message may have ({limit})",
    Reason.TOO_SLOW: "reading took longer than one item may",
    Reason.TOO_MUCH_MEMORY: "reading needed more memory than one item may",
    Reason.CRASHED: "the reader died over it",
    Reason.UNREADABLE: "the file stopped giving its bytes",
    Reason.MALFORMED: "not what its beginning promises",
    Reason.CLOSED: "encrypted: it needs a key or a passphrase",
    Reason.NOT_FOLLOWED: "a link or device inside an archive: not followed",
    Reason.TOO_MANY_FILES: "more files than one archive may hold ({limit})",
    Reason.SWELLS: "it would grow out of all proportion (over {limit} bytes): refused as a bomb",
    Reason.STRANGE_PACKING: "packed in a way that is not read here",
    Reason.TOO_MANY_PIXELS: "a picture with more pixels than are decoded ({limit})",
    Reason.NOT_DRAWN: "of a kind that has no pages of pixels",
    Reason.NOT_PLAYED: "in a form that is not decoded here",
    Reason.NO_KEY: "sealed, and no key that is here opens it",
    Reason.SEAL_DAMAGED: "sealed, and cut or changed since: nothing of it is used",
    Reason.SEAL_WEAK: "refused: nothing shows whether it was changed, or its cipher is broken (3DES, CAST5): try gpg",
    Reason.SEAL_GNUPG: "sealed as only GnuPG 2.3 does (OCB): gpg --decrypt opens it, gpg --rfc4880 seals it for all",
    Reason.SEAL_UNABLE: "sealed by OpenPGP, and too large for a system without Landlock (Linux 5.13): open it with gpg",
    Reason.KEY_SHORT: "refused: it is sealed to a key that is too short (RSA below 2048 bits); gpg opens it",
    Reason.SEAL_COSTLY: "opening it would take more work or memory than is allowed: refused",
    Reason.KEY_LOCKED: "its key is here, and locked: the passphrase is missing or wrong",
    Reason.NOTHING_SAID: "nothing is said in it: no chat, no message",
}
"""For scripts and in English, as all of `--json`; the window has its own sentences."""


def read_paths(paths: Iterable[str], host: Host, looking: Looking | None = None) -> Iterator[dict[str, object]]:
    """One object for each item found, in the order of the arguments (DESIGN, the command line).

    `looking` shows what a document is, and what it says of its maker: a file of its own, one within an archive, one
    that came with a message. Without it only digest and kind are said.
    """
    held = Holding()
    for heard in host.read(gather(paths), Pace.LOOK if looking is None else Pace.TAKE):
        event = heard.event
        held.hear(event)
        if isinstance(event, TipFound):
            yield _where(heard.source, event.item, "tip") | _tip(event, _maker(held, looking))
        elif isinstance(event, ContactFound):
            yield _where(heard.source, event.item, "contact") | _contact(event)
        elif isinstance(event, DocumentFound):
            yield _where(heard.source, event.item, "document") | _document(heard, event, looking, held)
        elif isinstance(event, ItemFailed):
            yield _where(heard.source, event.item, "error") | {"reason": reason_of(event)}


def reason_of(failed: ItemFailed) -> str:
    """The sentence, and of something sealed the keys that it names."""
    said = REASONS[failed.reason].format(limit=failed.limit)
    # A reader that was taken over could say anything here, and a terminal would do as it says.
    ids = [one for one in failed.names if re.fullmatch("[0-9a-f]{8,64}|passphrase", one)]
    names = ", ".join("a hidden key" if set(one) == {"0"} else one for one in ids)
    return f"{said}; sealed to {names}" if names else said


def item_of(source: Input | Folder | BadInput, item: str | None) -> str | None:
    """The place in the argument: below a folder, within a container, or None for the whole."""
    return "/".join(part for part in (source.item, item) if part is not None) or None


def iso(sent_ms: int | None) -> str | None:
    """ISO 8601 in UTC, to the second where it has no parts of one."""
    if sent_ms is None:
        return None
    moment = EPOCH + timedelta(milliseconds=sent_ms)
    return moment.strftime("%Y-%m-%dT%H:%M:%S" if sent_ms % 1000 == 0 else "%Y-%m-%dT%H:%M:%S.%f").rjust(19, "0") + "Z"


def _where(source: Input | Folder | BadInput, item: str | None, kind: str) -> dict[str, object]:
    return {"path": source.path, "item": item_of(source, item), "kind": kind}


def _maker(held: Holding, looking: Looking | None) -> Says:
    """What a file within says of its maker, where it says anything."""

    def says(facts: DocumentFacts) -> dict[str, object]:
        data = held.files.get(facts.sha256)
        if data is None or looking is None:
            return {}
        seen = looking.of(BytesRead(data))
        return {name: seen[name] for name in MAKER if seen.get(name)}

    return says


def _tip(tip: TipFound, says: Says) -> dict[str, object]:
    said = {"messages": [_said(one) for one in tip.messages]} if tip.messages else {}
    return said | {
        "channel": tip.channel,
        "title": tip.title,
        "sender": {"name": tip.sender.name, "address": tip.sender.address},
        "sent": iso(tip.sent_ms),
        "text": tip.text,
        "documents": [
            _facts(facts, facts.name) | says(facts) for facts in tip.documents if facts.role is not Role.ORIGINAL
        ],
        "warnings": _warnings(tip.known),
    }


def _said(said: Said) -> dict[str, object]:
    return {
        "sender": {"name": said.sender.name, "address": said.sender.address},
        "sent": iso(said.sent_ms),
        "text": said.text,
        "documents": [_facts(facts, facts.name) for facts in said.documents],
    }


def _contact(contact: ContactFound) -> dict[str, object]:
    return {"name": contact.name, "ways": [{"type": way.kind, "value": way.value} for way in contact.ways]}


def _document(heard: Heard, found: DocumentFound, looking: Looking | None, held: Holding) -> dict[str, object]:
    name = found.facts.name or (heard.source.name if isinstance(heard.source, Input) else "")
    data, seen = held.files.get(found.facts.sha256), dict(NOTHING)
    if looking is not None and isinstance(heard.source, Input) and found.item is None:
        seen = looking.fields(heard.source.place)
    elif looking is not None and data is not None:
        seen = looking.of(BytesRead(data))
    warnings = [*_warnings(found.known), *(str(one) for one in seen.get("warnings", ()))]  # type: ignore[attr-defined]
    return _facts(found.facts, name) | seen | {"warnings": warnings}


def warning_of(reason: Reason, limit: int) -> str:
    """Why a document is not shown as what it is."""
    return f"not shown: {REASONS[reason].format(limit=limit)}"


def _facts(facts: DocumentFacts, name: str) -> dict[str, object]:
    return {"name": name, "media_type": facts.media_type, "size": facts.size, "sha256": facts.sha256}


def _warnings(known: tuple[Known, ...]) -> list[str]:
    return [one.short() for one in known]
