"""The largest messages through the real reader: what they take of memory, whatever their encoding."""

import base64
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from intake.shelves import MemoryShelf

from tipdesk.intake.filing import file_paths
from tipdesk.intake.host import Host, reader_command

BAR_MB = 250
HEAD = b"From: a@b.example\nSubject: x\nDate: Fri, 14 Mar 2025 09:00:00 +0000\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=q\n\n--q\n\nhello\n"
LINE = "ferry \U0001f6a2\n".encode()
FROM = b"From a@b.example Fri Mar 14 09:00:00 2025\n"


def attached(body: bytes, encoding: bytes) -> bytes:
    head = b'--q\nContent-Type: application/x; name="a.bin"\nContent-Transfer-Encoding: ' + encoding + b"\n\n"
    return MIXED + head + body + b"\n--q--\n"


def coded() -> bytes:
    """Of a length that three divides: no pad ends it before its end."""
    return base64.encodebytes(os.urandom(3 << 18)) * 135


LETTERS: dict[str, Callable[[], bytes]] = {
    "base64.eml": lambda: attached(coded(), b"base64"),
    "quoted.eml": lambda: attached(b"=41=42=C3=A4 words and words=\n" * 4_800_000, b"quoted-printable"),
    "mailbox.mbox": lambda: FROM + attached(coded(), b"base64") + b"\n" + FROM + HEAD,
    "text.eml": lambda: HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + LINE * 13_000_000,
    "page.eml": lambda: HEAD + b"Content-Type: text/html\n\n" + b"<p>para <b>word</b></p>\n" * 6_000_000,
}  # fmt: skip


class Nothing(MemoryShelf):
    """Holds no document: only the reader is measured."""

    def seal(self, name: str, media_type: str, chunks: object) -> object:
        for _ in chunks:  # type: ignore[attr-defined]
            continue
        return name, media_type


@pytest.mark.soak
@pytest.mark.parametrize("name", LETTERS)
def test_a_message_of_150_megabytes_takes_less_than_the_bar(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(LETTERS[name]())
    assert path.stat().st_size > 135_000_000
    with Host(reader_command(sys.executable)) as host:
        *_, last = file_paths([str(path)], host, Nothing(), now_ms=lambda: 0, cancelled=lambda: False)
        assert host._running is not None
        status = Path(f"/proc/{host._running.process.pid}/status").read_text()
    assert last.failed == ()
    peak_kb = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    assert peak_kb / 1024 < BAR_MB
