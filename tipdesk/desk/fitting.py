"""Fields as our own programs write them: a colleague's program may write any, and must break no list by that.

What has another type than ours counts as absent, and so does null, which an undo writes where nothing was before.
"""

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Final, TypeVar

import msgspec

Whole = Annotated[int, msgspec.Meta(ge=-(2**53 - 1), le=2**53 - 1)]
T = TypeVar("T")


class NoticeFields(msgspec.Struct, frozen=True):
    """One of a tip's warnings."""

    kind: str = ""
    count: Whole = 1
    names: list[str] = []


class NoteFields(msgspec.Struct, frozen=True):
    """A member of a tip's `notes`."""

    by: str
    at_ms: Whole
    text: str


class PastFields(msgspec.Struct, frozen=True):
    """A line of a tip's history that it brought from another place."""

    at_ms: Whole
    by: str
    commit: str
    fields: dict[str, Any]


class ContactFields(msgspec.Struct, frozen=True):
    """A member of a source's `contacts`."""

    at_ms: Whole
    way: str
    note: str
    by: str


_TEXTS: Final = [
    "title",
    "text",
    "channel",
    "state",
    "sender_name",
    "sender_address",
    "sent_as_written",
    "original",
    "original_b64",
    "tool",
    "path",
    "item",
    "digest",
    "assignee",
    "next_step",
    "reason",
    "filed",
    "codename",
    "alias",
    "how_they_know",
    "box",
    "promise",
    "agreed_how",
    "print_as",
    "source",
    "backs",
    "about",
    "by",
    "tip",
    "name",
    "media_type",
    "sha256",
    "role",
    "comp",
    "where",
    "person",
    "word",
    "icon",
    "kind",
    "subject",
    "laptop",
    "seed",
    "file",
    "file_sha256",
    "queue",
    "form",
    "sender",
]
_NUMBERS: Final = [
    "received_ms",
    "sent_ms",
    "due_ms",
    "since_ms",
    "agreed_ms",
    "said_ms",
    "at_ms",
    "planned_ms",
    "needed",
    "size",
    "count",
    "tried_ms",
]
_LISTS: Final = ["documents", "document_names", "holders", "kinds_of_ways", "sealed_parts", "keep_out", "paths"]
TYPES: Final[Mapping[str, Any]] = {
    **dict.fromkeys(_TEXTS, str),
    **dict.fromkeys(_NUMBERS, Whole),
    **dict.fromkeys(_LISTS, list[str]),
    "to": list[tuple[str, str]],
    "warnings": list[NoticeFields],
    "withdrawn": bool,
    "allowed": bool,
}
_ALL: Final = msgspec.defstruct("_ALL", [(name, kind, None) for name, kind in TYPES.items()])


def fitting(fields: dict[str, Any]) -> dict[str, Any]:
    """The same without what does not fit; fields that are not in the table are left to whoever asks for them."""
    try:
        msgspec.convert(fields, type=_ALL)
    except msgspec.ValidationError:
        return {name: value for name, value in fields.items() if _fits(name, value)}
    return fields


def _fits(name: str, value: Any) -> bool:
    if name not in TYPES:
        return True
    try:
        msgspec.convert(value, type=TYPES[name])
    except msgspec.ValidationError:
        return False
    return True


def members(values: Iterable[Any], kind: type[T]) -> list[T]:
    """Those members of a set-like field that are what ours are."""
    found = []
    for value in values:
        try:
            found.append(msgspec.convert(value, type=kind))
        except msgspec.ValidationError:
            continue
    return found
