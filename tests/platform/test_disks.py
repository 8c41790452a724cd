"""What lies under a folder is told by the kernel's own files, and where they say nothing, so do we."""

import sys
from pathlib import Path

import pytest

from tipdesk.platform.disks import Disk, System

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the files of a Linux kernel")


class Kernel:
    """A /proc and a /sys of a test's own."""

    def __init__(self, root: Path) -> None:
        self.proc, self.sys = root / "proc", root / "sys"
        (self.proc / "self").mkdir(parents=True)
        (self.sys / "dev" / "block").mkdir(parents=True)
        (self.sys / "power").mkdir()
        self.lines: list[str] = []
        self.system = System(self.proc, self.sys)

    def mount(self, point: Path | str, numbers: str, kind: str = "ext4", source: str = "/dev/none") -> None:
        self.lines.append(f"22 27 {numbers} / {point} rw,relatime shared:1 - {kind} {source} rw")
        (self.proc / "self" / "mountinfo").write_text("\n".join(self.lines) + "\n")

    def device(self, numbers: str, name: str, *, uuid: str = "", on: tuple[str, ...] = ()) -> Path:
        folder = self.sys / "devices" / name
        folder.mkdir(parents=True)
        (self.sys / "dev" / "block" / numbers).symlink_to(folder)
        if uuid:
            (folder / "dm").mkdir()
            (folder / "dm" / "uuid").write_text(uuid)
        for one in on:
            (folder / "slaves").mkdir(exist_ok=True)
            (folder / "slaves" / Path(one).name).symlink_to(self.sys / "devices" / one)
        return folder


@pytest.fixture
def kernel(tmp_path: Path) -> Kernel:
    made = Kernel(tmp_path)
    made.mount("/", "8:1")
    return made


def test_a_plain_disk_is_in_the_open(kernel: Kernel, tmp_path: Path) -> None:
    kernel.device("8:1", "sda")
    assert kernel.system.under(tmp_path) is Disk.OPEN
    assert kernel.system.under(tmp_path / "not" / "there" / "yet") is Disk.OPEN


def test_a_luks_volume_is_encrypted_and_so_is_what_lies_on_it(kernel: Kernel, tmp_path: Path) -> None:
    kernel.device("8:1", "sda")
    kernel.device("254:0", "dm-0", uuid="CRYPT-LUKS2-0011", on=("sda",))
    kernel.device("254:1", "dm-1", uuid="LVM-0011", on=("dm-0",))
    part = kernel.device("254:2", "dm-1/dm-1p1")
    (part / "partition").write_text("1")
    for numbers in ("254:0", "254:1", "254:2"):
        kernel.mount(tmp_path, numbers)
        assert kernel.system.under(tmp_path / "vault") is Disk.ENCRYPTED


def test_a_volume_of_which_one_part_is_in_the_open_is_in_the_open(kernel: Kernel, tmp_path: Path) -> None:
    kernel.device("8:1", "sda")
    kernel.device("254:0", "dm-0", uuid="CRYPT-LUKS2-0011", on=("sda",))
    kernel.device("9:0", "md0", on=("dm-0", "sda"))
    kernel.mount(tmp_path, "9:0")
    assert kernel.system.under(tmp_path) is Disk.OPEN


@pytest.mark.parametrize(
    ("kind", "disk"),
    [
        ("ecryptfs", Disk.ENCRYPTED),
        ("fuse.gocryptfs", Disk.ENCRYPTED),
        ("tmpfs", Disk.MEMORY),
        ("nfs4", Disk.ELSEWHERE),
        ("fuse.sshfs", Disk.ELSEWHERE),
        ("zfs", Disk.UNKNOWN),
        ("overlay", Disk.UNKNOWN),
    ],
)
def test_the_kind_of_file_system_tells_where_a_device_does_not(
    kernel: Kernel, tmp_path: Path, kind: str, disk: Disk
) -> None:
    kernel.mount(tmp_path, "0:44", kind)
    assert kernel.system.under(tmp_path) is disk


def test_the_nearest_mount_counts_and_a_blank_in_its_name_is_read(kernel: Kernel, tmp_path: Path) -> None:
    kernel.device("8:1", "sda")
    inner = tmp_path / "my vault"
    inner.mkdir()
    kernel.mount(str(inner).replace(" ", "\\040"), "0:44", "tmpfs")
    assert kernel.system.under(inner / "x") is Disk.MEMORY
    assert kernel.system.under(tmp_path) is Disk.OPEN


def test_a_device_that_the_kernel_does_not_show_is_not_to_be_told(kernel: Kernel, tmp_path: Path) -> None:
    assert kernel.system.under(tmp_path) is Disk.UNKNOWN
    assert System(tmp_path / "none", tmp_path / "none").under(tmp_path) is Disk.UNKNOWN


def test_each_swap_is_told_by_itself(kernel: Kernel, tmp_path: Path) -> None:
    kernel.device("8:1", "sda")
    file = tmp_path / "swapfile"
    file.write_bytes(b"")
    (kernel.proc / "swaps").write_text(
        "Filename Type Size Used Priority\n/dev/zram0 partition 1 0 -2\n"
        f"{file} file 1 0 -3\n/dev/gone partition 1 0 -4\n"
    )
    assert kernel.system.swaps() == (
        ("/dev/zram0", Disk.MEMORY),
        (str(file), Disk.OPEN),
        ("/dev/gone", Disk.UNKNOWN),
    )


def test_hibernation_is_told_by_the_kernel(kernel: Kernel) -> None:
    assert not kernel.system.hibernates()
    (kernel.sys / "power" / "state").write_text("freeze mem disk\n")
    (kernel.sys / "power" / "disk").write_text("[platform] shutdown\n")
    assert kernel.system.hibernates()
    (kernel.sys / "power" / "disk").write_text("[disabled]\n")
    assert not kernel.system.hibernates()


def test_this_very_machine_is_asked_without_a_failure(tmp_path: Path) -> None:
    assert System().under(tmp_path) in Disk
    assert all(disk in Disk for _, disk in System().swaps())
