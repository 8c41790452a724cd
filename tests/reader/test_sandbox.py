"""The reader taken over by a sender: what it tries, and that nothing of it works."""

import errno
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from reader.hostile import DEEDS

from tipdesk.intake.files import gather
from tipdesk.intake.host import Host, reader_command
from tipdesk.reader.messages import Guard, ItemFailed, Pace, Reason, TipFound
from tipdesk.reader.sandbox import bpf, linux

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux's")

WORKS = {"thread", "environment"}
DIES = {"memory", "loop", "die", "garbage"}


@pytest.fixture
def hostile() -> Iterator[Host]:
    with Host(reader_command(sys.executable, "tests.reader.hostile"), item_s=3) as host:
        yield host


def ask(host: Host, folder: Path, *deeds: str) -> list[TipFound | ItemFailed]:
    paths = []
    for number, deed in enumerate(deeds):
        place = folder / f"{number}.txt"
        place.write_text(deed)
        paths.append(str(place))
    heard = [one.event for one in host.read(gather(paths), Pace.LOOK)]
    return [event for event in heard if isinstance(event, TipFound | ItemFailed)]


def test_all_guards_are_up_on_this_kernel(hostile: Host) -> None:
    assert set(hostile.sandbox().enforced) == set(Guard)
    assert hostile.sandbox().missing == ()


@pytest.mark.parametrize("deed", sorted(set(DEEDS) - WORKS - DIES))
def test_a_reader_that_was_taken_over_is_denied(deed: str, hostile: Host, tmp_path: Path) -> None:
    (said,) = ask(hostile, tmp_path, deed)
    assert isinstance(said, TipFound)
    assert said.title in {f"denied {number}" for number in (errno.EPERM, errno.EACCES, errno.EBADF)}


@pytest.mark.parametrize("deed", sorted(WORKS))
def test_a_reader_can_still(deed: str, hostile: Host, tmp_path: Path) -> None:
    (said,) = ask(hostile, tmp_path, deed)
    assert isinstance(said, TipFound)
    assert said.title == "done"


@pytest.mark.parametrize(
    ("deed", "reason"),
    [
        ("die", Reason.CRASHED),
        ("garbage", Reason.CRASHED),
        ("loop", Reason.TOO_SLOW),
        ("memory", Reason.TOO_MUCH_MEMORY),
    ],
)
def test_what_kills_or_holds_the_reader_costs_one_item(
    deed: str, reason: Reason, hostile: Host, tmp_path: Path
) -> None:
    began = time.monotonic()
    before, failed, after = ask(hostile, tmp_path, "environment", deed, "environment")
    assert isinstance(failed, ItemFailed)
    assert failed.reason is reason
    assert isinstance(before, TipFound)
    assert isinstance(after, TipFound)
    assert time.monotonic() - began < 15


def test_the_reader_holds_no_descriptor_but_its_two_lines(hostile: Host, tmp_path: Path) -> None:
    ask(hostile, tmp_path, "environment")
    assert hostile._running is not None
    held = list(Path(f"/proc/{hostile._running.process.pid}/fd").iterdir())
    assert len(held) == 5
    environment = Path(f"/proc/{hostile._running.process.pid}/environ").read_bytes()
    assert environment == b""


def test_a_machine_whose_numbers_are_not_known_gets_no_filter() -> None:
    assert bpf.program("riscv64") == ()
    assert bpf.program("x86_64")


class OldKernel:
    """A C library over a kernel that knows neither Landlock nor filters."""

    def syscall(self, *_: object) -> int:
        return -1

    def prctl(self, *_: object) -> int:
        return -1


def test_what_the_kernel_does_not_offer_is_not_claimed() -> None:
    assert not linux._landlock(OldKernel())
    assert not linux._seccomp(OldKernel())
