"""What is said of disk, swap, clock and folder follows what the system shows, and nothing of a vault is opened."""

import dataclasses
import os
from pathlib import Path

import pytest

from tipdesk.app.here import Here, here
from tipdesk.cli import laptop
from tipdesk.cli.laptop import Told
from tipdesk.platform.clock import Clock
from tipdesk.platform.disks import Disk, System


@dataclasses.dataclass(frozen=True)
class Shown(System):
    """A system that shows what a test wants."""

    disk: Disk = Disk.ENCRYPTED
    swap: tuple[tuple[str, Disk], ...] = ()
    sleeps: bool = False

    def under(self, folder: Path) -> Disk:
        return self.disk

    def swaps(self) -> tuple[tuple[str, Disk], ...]:
        return self.swap

    def hibernates(self) -> bool:
        return self.sleeps


@pytest.fixture
def at(tmp_path: Path) -> Here:
    return here(tmp_path / "vault")


def about(at: Here, what: str, shown: Shown | None = None) -> list[Told]:
    return [one for one in laptop.told(at, shown or Shown()) if one[0] == what]


@pytest.mark.parametrize("table", [laptop.DISKS, laptop.SWAPS])
def test_each_way_to_lie_has_a_whole_sentence(table: dict[Disk, tuple[str, bool | None]]) -> None:
    assert set(table) == set(Disk)
    assert all(words.endswith(".") for words, _ in table.values())
    assert table[Disk.ENCRYPTED][1] is True
    assert table[Disk.OPEN][1] is False


def test_each_state_of_a_clock_has_a_sentence_and_an_offline_laptop_is_no_finding() -> None:
    assert set(laptop.CLOCKS) == set(Clock)
    assert laptop.CLOCKS[Clock.ALONE][1] is None


@pytest.mark.parametrize("disk", Disk)
def test_the_disk_is_named_by_the_folder_of_the_vault(at: Here, disk: Disk) -> None:
    (first, *_) = about(at, "disk", Shown(disk=disk))
    assert str(at.vault) in first[1]
    assert first[2] is laptop.DISKS[disk][1]


def test_every_swap_is_named_and_hibernation_only_where_one_lies_in_the_open(at: Here) -> None:
    swaps = (("/dev/zram0", Disk.MEMORY), ("/swapfile", Disk.OPEN))
    assert [(one[1].split()[2], one[2]) for one in about(at, "swap", Shown(swap=swaps))] == [
        ("/dev/zram0", True),
        ("/swapfile", False),
    ]
    assert about(at, "hibernation", Shown(swap=swaps)) == []
    assert len(about(at, "hibernation", Shown(swap=swaps, sleeps=True))) == 1
    assert about(at, "hibernation", Shown(swap=swaps[:1], sleeps=True)) == []
    assert about(at, "swap")[0][2] is True


def test_a_folder_that_others_can_look_into_is_a_note(at: Here) -> None:
    assert about(at, "vault")[0][2] is None
    at.vault.mkdir(mode=0o700)
    assert about(at, "vault")[0][2] is True
    at.vault.chmod(0o755)
    assert about(at, "vault")[0][2] is False


def test_files_from_the_future_tell_of_a_clock_that_went_back(at: Here) -> None:
    at.vault.mkdir(mode=0o700)
    path = at.vault / "vault.json"
    path.write_text("{}")
    assert len(about(at, "clock")) == 1
    later_s = at.now_ms() / 1000 + 3600
    os.utime(path, (later_s, later_s))
    told = about(at, "clock")[1]
    assert told[2] is False
    assert "59 minutes" in told[1] or "60 minutes" in told[1]


def test_x11_and_being_root_are_said(at: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    assert about(at, "user") == about(at, "keyboard") == []
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("XDG_SESSION_TYPE", "x11")
    assert about(at, "user")[0][2] is False
    assert about(at, "keyboard")[0][2] is None
