"""Import into a shelf in memory: idempotent, cancelled, killed, undone; the reader is the real one."""

import hashlib
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from intake.shelves import MemoryShelf
from paths import SAMPLES

from tipdesk.intake.filing import Step, file_paths, file_ticked
from tipdesk.intake.host import Host, reader_command
from tipdesk.intake.preview import Kind, Preview, Standing, look
from tipdesk.intake.shelf import Arrival
from tipdesk.reader.messages import Reason, Role

MAIL = SAMPLES / "mail"


@pytest.fixture
def host() -> Iterator[Host]:
    with Host(reader_command(sys.executable)) as one:
        yield one


@pytest.fixture
def shelf() -> MemoryShelf:
    return MemoryShelf()


def message(number: int, body: str = "hello", attachment: bytes = b"") -> bytes:
    head = f"From: Ada <ada@b.example>\nSubject: number {number}\nDate: Mon, 3 Mar 2025 10:00:00 +0000\n"
    if not attachment:
        return f"{head}\n{body}\n".encode()
    part = 'Content-Type: application/pdf; name="a.pdf"\nContent-Transfer-Encoding: binary\n\n'
    return (
        f'{head}Content-Type: multipart/mixed; boundary="b"\n\n--b\n\n{body}\n--b\n{part}'.encode()
        + attachment
        + b"\n--b--\n"
    )


def mailbox(folder: Path, count: int, *, twice: bool = False) -> Path:
    path = folder / "inbox.mbox"
    lines = [b"From a@b.example Mon Mar  3 10:00:00 2025\n" + message(n) + b"\n" for n in range(count)]
    path.write_bytes(b"".join(lines + (lines[:1] if twice else [])))
    return path


def looked(paths: list[Path], host: Host, shelf: MemoryShelf) -> Preview:
    *_, last = look([str(path) for path in paths], host, shelf.known())
    assert isinstance(last, Preview)
    return last


def filed(preview: Preview, host: Host, shelf: MemoryShelf, cancelled: bool = False) -> list[Step]:
    return list(file_ticked(preview, host, shelf, now_ms=lambda: 0, cancelled=lambda: cancelled))


def test_a_preview_shows_each_thing_once_and_ticks_only_what_is_new(
    host: Host, shelf: MemoryShelf, tmp_path: Path
) -> None:
    preview = looked([mailbox(tmp_path, 3, twice=True), tmp_path / "absent"], host, shelf)
    assert [row.standing for row in preview.rows] == [Standing.NEW] * 3 + [Standing.DUPLICATE, Standing.ERROR]
    assert [row.ticked for row in preview.rows] == [True] * 3 + [False] * 2
    assert preview.rows[4].failure is not None
    assert preview.rows[4].failure.reason is Reason.NOT_THERE
    counts = preview.counts
    assert (counts.new, counts.duplicate, counts.error, counts.ticked) == (3, 1, 1, 3)
    assert preview.ticking([3, 4], ticked=True).counts.ticked == 3
    assert preview.ticking([0], ticked=False).counts.ticked == 2
    assert shelf.commits == 0
    assert shelf.sealed == {}


def test_only_ticked_rows_are_written_and_originals_stay_byte_for_byte(
    host: Host, shelf: MemoryShelf, tmp_path: Path
) -> None:
    preview = looked([mailbox(tmp_path, 3)], host, shelf).ticking([1], ticked=False)
    steps = filed(preview, host, shelf)
    assert steps[-1].filed == 2
    assert [one.title for one in shelf.standing] == ["number 0", "number 2"]
    for arrival in shelf.standing:
        (facts, handle), *_ = arrival.documents
        assert facts.role is Role.ORIGINAL
        assert hashlib.sha256(shelf.sealed[handle]).digest() == arrival.digest
        assert arrival.tool == "mbox 1"
        assert arrival.item == ("1" if arrival.title == "number 0" else "3")


def test_small_originals_lie_in_the_record_where_the_desk_takes_them(host: Host, tmp_path: Path) -> None:
    shelf = MemoryShelf(takes_original_inline=True)
    filed(looked([mailbox(tmp_path, 2)], host, shelf), host, shelf)
    for arrival in shelf.standing:
        assert hashlib.sha256(arrival.original).digest() == arrival.digest
        assert arrival.documents == ()


def test_a_file_alone_is_a_document_however_small(host: Host, tmp_path: Path) -> None:
    shelf = MemoryShelf(takes_original_inline=True)
    (tmp_path / "list.bin").write_bytes(b"\x00\x01\x02 nothing that is known")
    preview = looked([tmp_path / "list.bin", mailbox(tmp_path, 1)], host, shelf)
    filed(preview, host, shelf)
    letter, lone = sorted(shelf.standing, key=lambda one: one.channel == "file")
    assert (letter.original != b"", letter.documents) == (True, ())
    ((facts, handle),) = lone.documents
    assert (lone.original, facts.name, facts.role) == (b"", "list.bin", Role.ORIGINAL)
    assert shelf.sealed[handle] == (tmp_path / "list.bin").read_bytes()


def test_the_same_mailbox_again_brings_nothing(host: Host, shelf: MemoryShelf, tmp_path: Path) -> None:
    path = mailbox(tmp_path, 3)
    filed(looked([path], host, shelf), host, shelf)
    again = looked([path], host, shelf)
    assert {row.kind for row in again.rows} == {Kind.SAME}
    *_, last = file_paths([str(path)], host, shelf, now_ms=lambda: 0, cancelled=lambda: False)
    assert (last.filed, last.same) == (0, 3)
    assert len(shelf.standing) == 3


def test_one_pass_files_what_the_preview_would_tick(host: Host, tmp_path: Path) -> None:
    one, two = MemoryShelf(), MemoryShelf()
    path = mailbox(tmp_path, 4, twice=True)
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.4 nothing")
    paths = [path, tmp_path / "scan.pdf"]
    filed(looked(paths, host, one), host, one)
    *_, last = file_paths([str(p) for p in paths], host, two, now_ms=lambda: 0, cancelled=lambda: False)
    assert [shown(a) for a in one.standing] == [shown(a) for a in two.standing]
    assert (last.filed, last.same) == (5, 1)


def shown(arrival: Arrival) -> tuple[str, str, tuple[str, ...]]:
    return arrival.channel, arrival.title, tuple(facts.name for facts, _ in arrival.documents)


def test_a_cancel_keeps_what_was_committed_and_the_rest_is_offered_again(
    host: Host, shelf: MemoryShelf, tmp_path: Path
) -> None:
    path = mailbox(tmp_path, 1200)
    done = list(file_paths([str(path)], host, shelf, now_ms=lambda: 0, cancelled=lambda: bool(shelf.commits)))
    kept = len(shelf.standing)
    assert 500 <= kept < 1200
    assert sum(len(step.records) for step in done) == kept
    rest = looked([path], host, shelf)
    assert rest.counts.new == 1200 - kept
    filed(rest, host, shelf)
    assert len(shelf.standing) == 1200


def test_an_undo_withdraws_what_was_filed_and_imported_again_it_returns(
    host: Host, shelf: MemoryShelf, tmp_path: Path
) -> None:
    path = mailbox(tmp_path, 3)
    records = [record for step in filed(looked([path], host, shelf), host, shelf) for record in step.records]
    shelf.withdraw(records)
    assert shelf.standing == []
    assert looked([path], host, shelf).counts.new == 3


def test_a_reader_killed_within_a_document_costs_one_item(host: Host, shelf: MemoryShelf, tmp_path: Path) -> None:
    for number, attachment in enumerate((b"", b"x" * 20_000_000, b"")):
        (tmp_path / f"{number}.eml").write_bytes(message(number, attachment=attachment))

    class Killing(MemoryShelf):
        def seal(self, name: str, media_type: str, chunks: object) -> object:
            if name == "a.pdf":
                next(iter(chunks))
                os.kill(host._running.process.pid, signal.SIGKILL)
            return super().seal(name, media_type, chunks)

    killing = Killing()
    steps = list(file_paths([str(tmp_path)], host, killing, now_ms=lambda: 0, cancelled=lambda: False))
    assert [one.title for one in killing.standing] == ["number 0", "number 2"]
    (failed,) = steps[-1].failed
    assert (failed.item, failed.failure.reason) == ("1.eml", Reason.CRASHED)
    assert shelf.standing == []


def test_progress_tells_speed_and_what_remains(host: Host, shelf: MemoryShelf, tmp_path: Path) -> None:
    now = iter(range(0, 10**9, 250))
    mailbox(tmp_path, 50)
    (tmp_path / "z.eml").write_bytes(message(99))
    steps = list(file_paths([str(tmp_path)], host, shelf, now_ms=lambda: next(now), cancelled=lambda: False))
    assert steps[-1].bytes_total == sum(path.stat().st_size for path in tmp_path.iterdir())
    assert all(step.bytes_read <= step.bytes_total for step in steps)
    assert (steps[-1].bytes_read, steps[-1].remaining_s) == (steps[-1].bytes_total, 0)
