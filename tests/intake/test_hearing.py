"""The process that decodes sound and film: shut in, bounded, and a lie of it never reaches a loudspeaker."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from reader.recorded import film, swelling

from tipdesk.intake.hearing import ENTRY, PEAKS, PIECE, RATE, Heard, Listener, Outlined, Recorded
from tipdesk.intake.host import reader_command
from tipdesk.intake.sound import Unsound, checked
from tipdesk.intake.viewing import Kind, NotSeen, Reason, Shown, Size
from tipdesk.reader.messages import Guard

COMMAND = reader_command(sys.executable, ENTRY)


class Bytes:
    def __init__(self, data: bytes) -> None:
        self._data, self.size = data, len(data)

    def read_at(self, position: int, size: int) -> bytes:
        return self._data[position : position + size]


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    with Listener(COMMAND) as one:
        yield one


def test_a_film_is_seen_and_heard_behind_the_sandbox(listener: Listener) -> None:
    shown = listener.show(Bytes(film("mp4", "libx264", "aac")))
    assert (shown.kind, shown.leaves) == (Kind.RECORDING, 15)
    assert shown.recorded is not None
    assert shown.recorded.forms == ("h264", "aac")
    assert listener.draw(7, 1.0).width == 64
    first = listener.hear(0)
    assert (len(first.pcm), first.then) == (2 * PIECE, PIECE)
    assert max(listener.outline(0).peaks) > 60
    if listener.sandbox.system == "linux":
        assert {Guard.FILES, Guard.SYSCALLS, Guard.MEMORY, Guard.WRITING} <= set(listener.sandbox.enforced)


def test_every_coder_works_behind_the_sandbox_and_what_is_said_of_the_maker_stays(listener: Listener) -> None:
    for form, coder, sound in (
        ("webm", "libvpx-vp9", "libopus"),
        ("mov", "mjpeg", "pcm_s16le"),
        ("avi", "mpeg4", "mp2"),
    ):
        listener.show(Bytes(film(form, coder, sound, seconds=1)))
        assert listener.draw(1, 0.5).pixels
        assert len(listener.hear(0).pcm) > RATE
        assert listener.examine().then is None
    listener.show(Bytes(swelling(1)))
    with pytest.raises(NotSeen):
        listener.draw(0, 1.0)
    assert listener.outline(0).then is None


def test_a_ruin_is_a_sentence_and_the_next_recording_is_heard(listener: Listener) -> None:
    with pytest.raises(NotSeen) as told:
        listener.show(Bytes(b"\0\0\0\x18ftypM4A \0\0\0\0isomM4A " + bytes(4000)))
    assert told.value.reason is Reason.MALFORMED
    with pytest.raises(NotSeen):
        listener.show(Bytes(b"%PDF-1.7"))
    listener.show(Bytes(swelling(1)))
    assert listener.hear(0).pcm


def test_who_looks_at_documents_does_not_load_what_decodes_films_nor_the_other_way_round() -> None:
    def loaded(module: str) -> set[str]:
        program = f"import sys; sys.path.insert(0, '.'); import {module}; print(*sys.modules)"
        said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        return {name.partition(".")[0] for name in said.stdout.split()}

    assert "av" not in loaded("tipdesk.reader.view.process") | loaded("tipdesk.reader.__main__")
    assert not {"pikepdf", "pypdfium2", "pi_heif"} & loaded("tipdesk.reader.playing.process")


def shown(recorded: Recorded, leaves: int = 0) -> Shown:
    sizes = (Size(1, 1),) * leaves
    return Shown(Kind.RECORDING, "audio/wav", 9, leaves=leaves, sizes=sizes, recorded=recorded)


@pytest.mark.parametrize(
    "lie",
    [
        Heard(0, bytes(4 * PIECE + 2), None),
        Heard(0, b"abc", None),
        Heard(7, b"ab", 7),
        Outlined(0, bytes(PEAKS + 1), None),
        Outlined(0, b"", 0),
        Outlined(3, b"ab", 4),
        shown(Recorded(0)),
        shown(Recorded(1 << 40)),
        shown(Recorded(1_000, channels=3)),
        shown(Recorded(1_000, channels=1, peak_samples=0)),
        shown(Recorded(1_000, channels=1, peak_samples=1)),
        shown(Recorded(1_000, step_ms=0), leaves=2),
        shown(Recorded(1_000, step_ms=900), leaves=5),
        shown(Recorded(1_000, forms=("a", "b", "c"))),
    ],
)
def test_a_reader_that_was_taken_over_says_nothing_that_a_loudspeaker_would_choke_on(lie: Heard) -> None:
    with pytest.raises(Unsound):
        checked(lie)


def test_what_is_true_passes() -> None:
    for answer in (Heard(0, bytes(4 * PIECE), PIECE), Outlined(2, b"ab", 4), shown(Recorded(1_000, 200), leaves=5),
                   shown(Recorded(86_400_000, 180_000), leaves=480)):  # fmt: skip
        assert checked(answer) is answer
