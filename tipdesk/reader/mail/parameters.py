"""Content-Type and Content-Disposition: the value and its parameters (RFC 2045, 2231), however they are written."""

import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from tipdesk.reader.charsets import decode
from tipdesk.reader.mail.words import SPACES, plain, unwrap

# A quoted text that is never closed ends with the value.
PARAMETER = re.compile(r"""[;\s]\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)""", re.DOTALL)
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
SECTION = re.compile(r"([^*]+)(?:\*(\d{1,4}))?(\*)?\Z")
MEDIA_TYPE = re.compile(r"[!-.0-~]+/[!-.0-~]+\Z")
COMMENT = re.compile(r"\([^()]*\)")


@dataclass(frozen=True)
class Value:
    """A value with its parameters by lower-case name."""

    value: str
    parameters: dict[str, str]


def read_value(raw: bytes, charset: str | None = None) -> Value:
    text = plain(raw, charset).text
    head = COMMENT.sub("", text.partition(";")[0]).strip()
    start = text.find(";")
    named = _parameters(text[start:] if start >= 0 else "")
    return Value(head.split(None, 1)[0].lower() if head else "", named)


def media_type_of(value: Value, default: str) -> str:
    """The type, or the default where it is malformed (RFC 2045, 5.2)."""
    if not value.value:
        return default
    return value.value if MEDIA_TYPE.match(value.value) else "text/plain"


def _parameters(text: str) -> dict[str, str]:
    simple: dict[str, str] = {}
    sections: dict[str, dict[int, tuple[str, bool]]] = {}
    for name, written in PARAMETER.findall(text):
        value = ESCAPED.sub(r"\1", written[1:].removesuffix('"')) if written.startswith('"') else written.strip()
        found = SECTION.match(name.lower())
        if found is None or (found[2] is None and found[3] is None):
            simple.setdefault(name.lower(), value)
        else:
            sections.setdefault(found[1], {}).setdefault(int(found[2] or 0), (value, found[3] is not None))
    result = {name: SPACES.sub(" ", unwrap(value).text) for name, value in simple.items()}
    return result | {name: _joined(parts) for name, parts in sections.items()}


def _joined(parts: dict[int, tuple[str, bool]]) -> str:
    """Numbered sections in their order; percent signs count only where the section says so."""
    charset: str | None = None
    out = b""
    for index, number in enumerate(sorted(parts)):
        value, extended = parts[number]
        if not extended:
            out += value.encode("utf-8", "surrogateescape")
            continue
        if index == 0 and value.count("'") >= 2:  # noqa: PLR2004 - charset'language'text
            charset, _, value = value.split("'", 2)
        out += unquote_to_bytes(value)
    return decode(out, charset or "utf-8").text
