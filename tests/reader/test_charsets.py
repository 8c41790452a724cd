"""No name of an encoding, known to Python or not, makes the reader fall over a message."""

import encodings
import encodings.aliases
import pkgutil

import pytest

from tipdesk.reader.charsets import decode, known

NAMES = sorted(
    {*encodings.aliases.aliases, *encodings.aliases.aliases.values()}
    | {module.name for module in pkgutil.iter_modules(encodings.__path__)}
    | {"", " ", "../../x", "\x00", "a" * 5_000, "utf-8\r\n", "\u202e", "charset=utf-8"}
)
BYTES = (b"", b"hello", bytes(range(256)), b"\xff\xfe\x00\xd8" * 30, b"+ADw- \\u202e =C3=A4", b"\x1b$B")


def test_every_name_gives_text_for_any_bytes() -> None:
    for name in NAMES:
        for data in BYTES:
            assert isinstance(decode(data, name).text, str)


@pytest.mark.parametrize("name", ["hex", "zip", "rot13", "base64", "quopri", "uu", "bz2", "unicode_escape", "idna"])
def test_what_is_no_encoding_of_text_is_none(name: str) -> None:
    assert known(name) is None
    assert decode(b"hello", name).text == "hello"


def test_those_that_mail_uses_are_still_known() -> None:
    assert (known("utf-16"), known("GBK"), known("x-sjis"), known("ISO-8859-1")) == (
        "utf-16",
        "gb18030",
        "cp932",
        "cp1252",
    )
