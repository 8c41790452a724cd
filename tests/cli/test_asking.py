"""The passphrase is the first line of an open file, and what follows in it stays unread."""

import os
import unicodedata

import pytest

from tipdesk.cli import asking
from tipdesk.cli.options import Misused, Options


def _given(data: bytes) -> tuple[Options, int]:
    read, write = os.pipe()
    os.write(write, data)
    os.close(write)
    return Options((), {"--passphrase-fd": (str(read),)}), read


def test_only_the_first_line_is_taken() -> None:
    options, read = _given(b"correct horse\nthe next one\n")
    assert asking.passphrase(options).expose() == b"correct horse"
    assert os.read(read, 100) == b"the next one\n"
    os.close(read)


def test_composed_and_decomposed_letters_are_the_same_passphrase() -> None:
    kinds = [unicodedata.normalize(form, "größe") for form in ("NFC", "NFD")]
    said = []
    for kind in kinds:
        options, read = _given(kind.encode() + b"\n")
        said.append(asking.passphrase(options).expose())
        os.close(read)
    assert said[0] == said[1]


@pytest.mark.parametrize("data", [b"", b"\n", b"\xff\xfe\n"])
def test_an_empty_or_garbled_one_is_refused(data: bytes) -> None:
    options, read = _given(data)
    with pytest.raises(Misused):
        asking.passphrase(options)
    os.close(read)


def test_a_closed_file_is_told() -> None:
    options, read = _given(b"x\n")
    os.close(read)
    with pytest.raises(Misused, match=f"--passphrase-fd {read}"):
        asking.passphrase(options)
