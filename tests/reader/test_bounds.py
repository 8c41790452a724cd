"""Mail made to exhaust its reader: refused in words, quickly, in little memory, and the next item is read."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tipdesk.intake.files import gather
from tipdesk.intake.host import Host, reader_command
from tipdesk.reader.messages import ItemFailed, Pace, Reason, TipFound

HEAD = b"From: a@b.example\nSubject: bomb\nDate: Mon, 3 Mar 2025 10:00:00 +0000\n"


def nested(levels: int) -> bytes:
    opening = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(levels))
    closing = b"".join(b"\n--b%d--\n" % n for n in reversed(range(levels)))
    return HEAD + opening + b"Content-Type: text/plain\n\nhello\n" + closing


def parts(count: int) -> bytes:
    part = b'--b\nContent-Type: image/png; name="a.png"\n\nx\n'
    return HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n' + part * count + b"--b--\n"


def page(tags: bytes) -> bytes:
    return HEAD + b"Content-Type: text/html\n\n" + tags


REFUSED: dict[str, tuple[Callable[[], bytes], Reason]] = {
    "a million headers": (lambda: HEAD + b"X: y\n" * 1_000_000 + b"\nhi\n", Reason.HEADER_TOO_LONG),
    "many short headers": (lambda: HEAD + b"X:\n" * 200_000 + b"\nhi\n", Reason.TOO_MANY_HEADERS),
    "a header of 50 MB": (lambda: HEAD + b"X: " + b"y" * 50_000_000 + b"\n\nhi\n", Reason.HEADER_TOO_LONG),
    "a folded header of 2 MB": (lambda: HEAD + b"X: y" + b"\n y" * 700_000 + b"\n\nhi\n", Reason.TOO_MANY_HEADERS),
    "one header line of 2 MB": (lambda: HEAD + b"X: " + b"y" * 2_000_000 + b"\n\nhi\n", Reason.HEADER_TOO_LONG),
    "nesting": (lambda: nested(2_000), Reason.TOO_DEEP),
    "a hundred thousand parts": (lambda: parts(100_000), Reason.TOO_MANY_PARTS),
    "200 MB": (lambda: HEAD + b"\n" + b"a line of text\n" * 14_000_000, Reason.TOO_LARGE),
}
READ: dict[str, Callable[[], bytes]] = {
    "HTML nested a million deep": lambda: page(b"<div>" * 1_000_000 + b"hi"),
    "HTML of formatting marks": lambda: page(b"<b><p>" * 100_000 + b"hi"),
    "HTML of one attribute": lambda: page(b"<p style='" + b"color:red;" * 500_000 + b"'>hi"),
    "HTML of attributes": lambda: page(b"<p " + b" ".join(b"a%d=1" % n for n in range(100_000)) + b">hi"),
    "HTML of style rules": lambda: page(
        b"<style>" + b".a>.b *{display:none}" * 50_000 + b"</style>" + b"<i class=b></i>" * 5_000
    ),
    "HTML of tables": lambda: page(b"<table><tr><td>" * 900 + b"hi"),
    "HTML of open brackets": lambda: page(b"<" * 3_000_000),
    "an address list without end": lambda: HEAD.replace(b"a@b.example", b"a@b.example, " * 70_000) + b"\nhi\n",
    "comments in comments": lambda: HEAD.replace(b"a@b.example", b"(" * 900_000) + b"\nhi\n",
    "quotes never closed": lambda: HEAD.replace(b"a@b.example", b'"' + b"\\" * 900_000) + b"\nhi\n",
    "encoded words": lambda: HEAD.replace(b"bomb", b"=?utf-8?q?a?= " * 60_000) + b"\nhi\n",
    "half encoded words": lambda: HEAD.replace(b"bomb", b"=?utf-8?q?a" * 80_000) + b"\nhi\n",
    "parameters": lambda: HEAD + b"Content-Type: text/plain" + b"; a=b" * 180_000 + b"\n\nhi\n",
    "numbered parameters": lambda: (
        HEAD + b"Content-Type: text/plain" + b"".join(b"; a*%d=b" % n for n in range(60_000)) + b"\n\nhi\n"
    ),
    "boundaries that are none": lambda: (
        HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"\n--bb" * 3_000_000
    ),
    "begin lines": lambda: HEAD + b"\n" + b"begin 644 a\n" * 300_000,
    "dates": lambda: HEAD.replace(b"Mon, 3 Mar 2025 10:00:00 +0000", b"(" * 500_000) + b"\nhi\n",
    "30 MB of base64": lambda: (
        HEAD + b"Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + b"QUJD" * 19 * 400_000
    ),
    "broken base64": lambda: (
        HEAD + b"Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + b"=Q" * 5_000_000
    ),
    "text of 60 MB": lambda: HEAD + b"\n" + b"a line of text\n" * 4_000_000,
}


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    with Host(reader_command(sys.executable)) as one:
        yield one


def read(host: Host, folder: Path, raw: bytes) -> tuple[TipFound | ItemFailed, float]:
    place = folder / "bomb.eml"
    place.write_bytes(raw)
    began = time.monotonic()
    said = [
        one.event for one in host.read(gather([str(place)]), Pace.LOOK) if isinstance(one.event, TipFound | ItemFailed)
    ]
    took = time.monotonic() - began
    assert len(said) == 1
    return said[0], took


@pytest.mark.parametrize("name", REFUSED)
def test_a_bomb_is_refused_in_words(name: str, host: Host, tmp_path: Path) -> None:
    make, reason = REFUSED[name]
    said, took = read(host, tmp_path, make())
    assert isinstance(said, ItemFailed)
    assert (said.reason, said.limit > 0) == (reason, True)
    assert took < 5


@pytest.mark.parametrize("name", READ)
def test_what_is_only_slow_elsewhere_is_read_in_time(name: str, host: Host, tmp_path: Path) -> None:
    said, took = read(host, tmp_path, READ[name]())
    assert isinstance(said, TipFound), said
    assert took < 5
