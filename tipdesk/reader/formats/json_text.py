"""JSON from outside: bounded, and an error of ours where it is none."""

import json
from collections.abc import Iterator
from typing import Any

from tipdesk.reader.bounds import JSON_BYTES, TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Closed

LONGEST_NUMBER = 40


def parsed(source: Source) -> dict[str, Any]:
    """The object that a file holds; raises `TooMuch`, `Closed`."""
    if source.size > JSON_BYTES:
        raise TooMuch(Reason.TOO_LARGE, JSON_BYTES)
    found = of_bytes(source.read(0, source.size))
    if not isinstance(found, dict):
        raise Closed(Reason.MALFORMED)
    return found


def of_bytes(raw: bytes) -> Any:
    """Raises `Closed` where it is no JSON."""
    try:
        return json.loads(raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace"), parse_int=_number)
    except (ValueError, RecursionError) as error:
        raise Closed(Reason.MALFORMED) from error


def objects(source: Source) -> Iterator[tuple[dict[str, Any] | None, int]]:
    """Of a file with one object a line: each, and its length; None where the line holds none."""
    if source.size > JSON_BYTES:
        raise TooMuch(Reason.TOO_LARGE, JSON_BYTES)
    for line in source.read(0, source.size).split(b"\n"):
        if not line.strip():
            continue
        try:
            found = of_bytes(line)
        except Closed:
            found = None
        yield found if isinstance(found, dict) else None, len(line)


def written(value: Any) -> bytes:
    """The same bytes for the same value, whatever wrote it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _number(digits: str) -> int:
    return int(digits[:LONGEST_NUMBER])
