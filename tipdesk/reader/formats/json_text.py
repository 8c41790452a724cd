"""JSON from outside: bounded, and an error of ours where it is none."""

import json
import re
from collections.abc import Iterator
from typing import Any

from tipdesk.reader.bounds import JSON_BYTES, TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.source import Source
from tipdesk.reader.tree import Closed

LONGEST_NUMBER = 40
HALF = re.compile(r"\\u[dD][89a-fA-F]")
ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.DOTALL
)
"""Two halves of a letter, one alone, or anything else."""


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
        text = raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
        return json.loads(ESCAPE.sub(_whole, text) if HALF.search(text) else text, parse_int=_number)
    except (ValueError, RecursionError) as error:
        raise Closed(Reason.MALFORMED) from error


def _whole(escape: re.Match[str]) -> str:
    """Half a letter is none, and no message of ours could hold it."""
    return "\\ufffd" if escape[1] else escape[0]


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
