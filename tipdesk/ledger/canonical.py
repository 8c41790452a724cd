"""Canonical JSON: the only bytes that are hashed or signed (PROTOCOL 1; RFC 8785, narrowed)."""

import base64
import binascii
import re
from typing import Any, Final, TypeVar

import msgspec

Value = None | bool | int | str | list["Value"] | dict[str, "Value"]
T = TypeVar("T")

INTEGER_MOST: Final = 2**53 - 1
DEPTH_MOST: Final = 16
KEY: Final = re.compile("[a-z0-9_]+")
_ENCODER: Final = msgspec.json.Encoder(order="sorted")


class Malformed(Exception):
    """Bytes that are no canonical JSON of the expected shape. The caller knows what and where, and says so."""


def encode(value: Any) -> bytes:
    """Sorted keys, no spaces, the shortest escapes. The caller gives only what `checked` would let pass."""
    return _ENCODER.encode(value)


def checked(value: Any, depth: int = 1) -> Any:
    """The value itself, if it holds nothing but what canonical JSON may: no floats, no big integers, plain keys."""
    if depth > DEPTH_MOST:
        raise Malformed("too deep")
    match value:
        case bool() | None | str():
            pass
        case int():
            if not -INTEGER_MOST <= value <= INTEGER_MOST:
                raise Malformed("integer too big")
        case list() | tuple():
            for item in value:
                checked(item, depth + 1)
        case dict():
            for key, item in value.items():
                if not isinstance(key, str) or not KEY.fullmatch(key):
                    raise Malformed("key")
                checked(item, depth + 1)
        case _:
            raise Malformed("not JSON")
    return value


def decode(data: bytes, shape: type[T]) -> T:
    """Decode and encode again: what does not come back to the same bytes is malformed.

    That refuses double keys, spaces and other escapes at one stroke. Floats and big integers hide only where the
    shape says any: structs that have such fields call `checked` on them.
    """
    try:
        value = msgspec.json.decode(data, type=shape)
        if _ENCODER.encode(value) != data:
            raise Malformed("not canonical")
    except (msgspec.DecodeError, UnicodeError, RecursionError, OverflowError) as bad:
        raise Malformed(str(bad)) from bad
    return value


def to_text(data: bytes) -> str:
    """Longer bytes inside JSON: unpadded base64."""
    return base64.b64encode(data).rstrip(b"=").decode("ascii")


def from_text(text: str) -> bytes:
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError) as bad:
        raise Malformed("base64") from bad
    if to_text(data) != text:
        raise Malformed("base64")
    return data
