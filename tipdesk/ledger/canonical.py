"""Canonical JSON: the one form of everything that is hashed or signed (PROTOCOL 1).

Layout: RFC 8785, narrowed: objects with sorted keys of `[a-z0-9_]+`, lists, strings, integers, true, false, null.
Bounds: integers within 2^53-1 either way, depth at most 16; who reads bounds the length.
Refused: floats, other keys, and whatever re-encodes to other bytes: double keys, spaces, other escapes, "-0".
"""

import base64
import binascii
import re
from typing import Any, Final, TypeVar

import msgspec

from tipdesk.errors import Malformed

GREATEST: Final = 2**53 - 1
DEEPEST: Final = 16
_KEY: Final = re.compile(r"[a-z0-9_]+")
_UNREADABLE: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)

T = TypeVar("T")


def _check_object(value: dict[Any, Any], depth: int) -> None:
    for key, inner in value.items():
        if type(key) is not str or _KEY.fullmatch(key) is None:
            raise Malformed("key")
        if type(inner) is not str:
            check(inner, depth + 1)


def check(value: Any, depth: int = 0) -> None:
    """Raise `Malformed` unless `value`, which lies `depth` deep, is made of what canonical JSON allows."""
    kind = type(value)
    if kind is str or value is None or kind is bool:
        return
    if kind is int:
        if not -GREATEST <= value <= GREATEST:
            raise Malformed("integer")
    elif depth >= DEEPEST:
        raise Malformed("depth")
    elif kind is dict:
        _check_object(value, depth)
    elif kind is list or kind is tuple:
        for inner in value:
            check(inner, depth + 1)
    else:
        raise Malformed("type")


def encode(value: Any) -> bytes:
    """The canonical bytes of plain values. Raises `Malformed` for what has none."""
    check(value)
    return encode_struct(value)


def encode_struct(value: Any) -> bytes:
    """The canonical bytes of a struct, or of plain values that were checked."""
    try:
        return msgspec.json.encode(value, order="sorted")
    except UnicodeEncodeError as surrogate:
        raise Malformed("text") from surrogate


def decode(data: bytes) -> Any:
    """The plain values in canonical bytes. Raises `Malformed`."""
    try:
        value = msgspec.json.decode(data)
    except _UNREADABLE as damaged:
        raise Malformed("json") from damaged
    check(value)
    if encode_struct(value) != data:
        raise Malformed("form")
    return value


def decode_struct(data: bytes, decoder: msgspec.json.Decoder[T]) -> T:
    """A struct whose every field has a bounded type. Where a field may be anything, `check` it as well."""
    try:
        value = decoder.decode(data)
    except _UNREADABLE as damaged:
        raise Malformed("json") from damaged
    if encode_struct(value) != data:
        raise Malformed("form")
    return value


def convert(value: Any, kind: type[T]) -> T:
    """Plain values, already decoded and checked, as a struct."""
    try:
        return msgspec.convert(value, type=kind)
    except msgspec.ValidationError as wrong:
        raise Malformed("fields") from wrong


def to_text(data: bytes) -> str:
    """Longer bytes inside JSON: unpadded base64."""
    return base64.b64encode(data).rstrip(b"=").decode("ascii")


def from_text(text: str) -> bytes:
    """The other way. Raises `Malformed` for all that `to_text` would not write."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError) as bad:
        raise Malformed("base64") from bad
    if to_text(data) != text:
        raise Malformed("base64")
    return data
