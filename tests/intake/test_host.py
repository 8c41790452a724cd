"""The reader from outside: what it says is not trusted, and its end is told."""

import os
import sys
from pathlib import Path

import msgspec
import pytest

from tipdesk.errors import ReaderFailed
from tipdesk.intake.files import gather
from tipdesk.intake.frames import DECODER, Frames, ReaderGone, ReaderSilent
from tipdesk.intake.host import MOST_DEATHS, Host, reader_command
from tipdesk.reader.messages import ItemFailed, Pace, Progress, Reason, Sandbox, TipFound


def test_a_reader_that_does_not_start_is_told() -> None:
    with Host((sys.executable, "-c", "raise SystemExit(1)", "LINE", "OUT")) as host, pytest.raises(ReaderFailed):
        host.sandbox()


def test_what_the_reader_denies_itself_is_said_before_anything_is_read() -> None:
    with Host(reader_command(sys.executable)) as host:
        assert isinstance(host.sandbox(), Sandbox)


def test_an_abandoned_run_leaves_no_half_read_answers(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.eml").write_bytes(b"Subject: %d\nFrom: a@b.example\n\nhi\n" % number)
    with Host(reader_command(sys.executable)) as host:
        run = host.read(gather([str(tmp_path)]), Pace.TAKE)
        next(run)
        run.close()
        again = [one.event for one in host.read(gather([str(tmp_path)]), Pace.LOOK)]
    assert [event.title for event in again if isinstance(event, TipFound)] == ["0", "1", "2", "3", "4"]


def test_an_ended_host_leaves_no_process(tmp_path: Path) -> None:
    host = Host(reader_command(sys.executable))
    host.sandbox()
    assert host._running is not None
    process = host._running.process
    host.close()
    assert process.returncode is not None


def test_a_mailbox_that_kills_the_reader_at_every_message_is_given_up(tmp_path: Path) -> None:
    place = tmp_path / "a.txt"
    place.write_text("die")
    with Host(reader_command(sys.executable, "tests.reader.hostile")) as host:
        said = [one.event for one in host.read(gather([str(place)] * 3), Pace.LOOK)]
    assert [event.reason for event in said if isinstance(event, ItemFailed)] == [Reason.CRASHED] * 3
    assert MOST_DEATHS < 100


@pytest.mark.parametrize("want", ["want 0", "want 99", "want -1", f"want {1 << 40}"])
def test_a_reader_that_wants_what_it_was_not_told_of_is_ended(want: str, tmp_path: Path) -> None:
    """A file alone has no others; of a folder only the numbers that were told are opened."""
    alone = tmp_path / "a.txt"
    alone.write_text(want)
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "_chat.txt").write_text(want if want != "want 0" else "want 1")
    with Host(reader_command(sys.executable, "tests.reader.hostile"), item_s=3) as host:
        for place in (alone, folder):
            said = [one.event for one in host.read(gather([str(place)]), Pace.LOOK)]
            assert [event.reason for event in said if isinstance(event, ItemFailed)] == [Reason.CRASHED]
            assert not [event for event in said if isinstance(event, TipFound)]


def frames(data: bytes) -> Frames:
    incoming, outgoing = os.pipe()
    os.write(outgoing, data)
    os.close(outgoing)
    return Frames(incoming, DECODER)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"m",
        b"x\0\0\0\0",
        b"m\0\0\0\1\xc1",
        b"m\xff\xff\xff\xff",
        b"c\x7f\xff\xff\xff",
        b"m\0\0\0\5abc",
        b"m\0\0\0\1\x80",
    ],
)
def test_a_frame_that_is_none_of_ours_ends_the_reader(data: bytes) -> None:
    heard = frames(data)
    with pytest.raises(ReaderGone):
        next(heard.read(1))
    heard.close()


def test_a_pipe_that_stays_silent_is_not_waited_for() -> None:
    incoming, outgoing = os.pipe()
    heard = Frames(incoming, DECODER)
    with pytest.raises(ReaderSilent):
        next(heard.read(0.05))
    os.close(outgoing)
    heard.close()


def test_frames_across_many_reads_are_whole() -> None:
    body = msgspec.msgpack.encode(Progress(1, 2, 3))
    framed = b"m" + len(body).to_bytes(4, "big") + body
    incoming, outgoing = os.pipe()
    heard = Frames(incoming, DECODER)
    said = heard.read(1)
    for at in range(0, 3 * len(framed), 7):
        os.write(outgoing, (framed * 3)[at : at + 7])
    assert [next(said), next(said), next(said)] == [Progress(1, 2, 3)] * 3
    said.close()
    os.close(outgoing)
    heard.close()
