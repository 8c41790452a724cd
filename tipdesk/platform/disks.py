"""What this system shows of the disk under a folder, and of swap: encrypted, in the open, or not to be told."""

import array
import os
import re
import stat
import sys
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final

if sys.platform != "win32":
    import fcntl


class Disk(Enum):
    """How a folder or a swap lies. `OPEN` is what the system shows: a drive that encrypts by itself looks the same."""

    ENCRYPTED = "encrypted"
    MEMORY = "in memory"
    OPEN = "in the open"
    ELSEWHERE = "on another machine"
    UNKNOWN = "not to be told"


SEALED_KINDS: Final = frozenset({"ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.securefs"})
MEMORY_KINDS: Final = frozenset({"tmpfs", "ramfs"})
NETWORK_KINDS: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "ceph", "9p", "virtiofs"}
)
# _IOWR('f', 22, 9 bytes): the policy of a folder that ext4, f2fs or ubifs encrypt by themselves.
GET_POLICY: Final = 0xC0096616
POLICY_BYTES: Final = 32
DEPTH_MOST: Final = 8
"""How many devices may lie upon each other before it is given up."""


@dataclass(frozen=True)
class Mount:
    """Where a folder's files lie: the device's numbers, the kind of file system, and what it was mounted from."""

    numbers: str
    kind: str
    source: str


@dataclass(frozen=True)
class System:
    """The kernel's own files; tests hand over others."""

    proc: Path = field(default=Path("/proc"))
    sys: Path = field(default=Path("/sys"))

    def under(self, folder: Path) -> Disk:
        """The disk under a folder, or under the nearest folder above that is there."""
        at = folder.absolute()
        while not at.exists() and at != at.parent:
            at = at.parent
        if _has_policy(at):
            return Disk.ENCRYPTED
        mount = self._mount(at.resolve())
        return Disk.UNKNOWN if mount is None else self._of(mount)

    def swaps(self) -> tuple[tuple[str, Disk], ...]:
        """Each swap that is in use, and how it lies."""
        try:
            lines = (self.proc / "swaps").read_text("utf-8", "replace").splitlines()[1:]
        except OSError:
            return ()
        return tuple((name, self._swap(name)) for name in (line.split()[0] for line in lines if line.split()))

    def hibernates(self) -> bool:
        """Whether the kernel could write all memory to a disk."""
        try:
            states = (self.sys / "power" / "state").read_text("ascii").split()
            ways = (self.sys / "power" / "disk").read_text("ascii")
        except OSError:
            return False
        return "disk" in states and "[disabled]" not in ways

    def _swap(self, name: str) -> Disk:
        path = Path(_unescaped(name))
        if path.name.startswith("zram"):
            return Disk.MEMORY
        try:
            found = path.stat()
        except OSError:
            return Disk.UNKNOWN
        if not stat.S_ISBLK(found.st_mode):
            return self.under(path.parent)
        return self._device(f"{os.major(found.st_rdev)}:{os.minor(found.st_rdev)}")

    def _mount(self, at: Path) -> Mount | None:
        best: tuple[int, Mount] | None = None
        try:
            lines = (self.proc / "self" / "mountinfo").read_text("utf-8", "surrogateescape").splitlines()
        except OSError:
            return None
        for line in lines:
            before, _, after = line.partition(" - ")
            parts, rest = before.split(), after.split()
            point = Path(_unescaped(parts[4]))
            # Of two mounts on one point the later lies on top.
            if at.is_relative_to(point) and (best is None or len(point.parts) >= best[0]):
                best = (len(point.parts), Mount(parts[2], rest[0], _unescaped(rest[1])))
        return best[1] if best else None

    def _of(self, mount: Mount) -> Disk:
        for kinds, disk in (
            (SEALED_KINDS, Disk.ENCRYPTED),
            (MEMORY_KINDS, Disk.MEMORY),
            (NETWORK_KINDS, Disk.ELSEWHERE),
        ):
            if mount.kind in kinds:
                return disk
        if not mount.numbers.startswith("0:"):
            return self._device(mount.numbers)
        # Btrfs and others name no device of the kernel's; what they were mounted from does.
        try:
            found = Path(mount.source).stat()
        except OSError:
            return Disk.UNKNOWN
        if not stat.S_ISBLK(found.st_mode):
            return Disk.UNKNOWN
        return self._device(f"{os.major(found.st_rdev)}:{os.minor(found.st_rdev)}")

    def _device(self, numbers: str) -> Disk:
        device = self.sys / "dev" / "block" / numbers
        if not device.exists():
            return Disk.UNKNOWN
        return Disk.ENCRYPTED if _is_sealed(device.resolve(), DEPTH_MOST) else Disk.OPEN


def _is_sealed(device: Path, depth: int) -> bool:
    """A device that the kernel encrypts, or one that lies wholly on such: a partition, a volume of several."""
    try:
        if (device / "dm" / "uuid").read_text("ascii", "replace").startswith("CRYPT-"):
            return True
    except OSError:
        # It is no mapped device.
        pass
    if not depth:
        return False
    slaves = sorted((device / "slaves").iterdir()) if (device / "slaves").is_dir() else []
    if slaves:
        return all(_is_sealed(one.resolve(), depth - 1) for one in slaves)
    is_part = (device / "partition").exists()
    return is_part and _is_sealed(device.parent, depth - 1)


def _has_policy(folder: Path) -> bool:
    """Whether the file system encrypts this folder by itself."""
    if sys.platform != "linux":
        return False
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        answer = array.array("B", POLICY_BYTES.to_bytes(8, "little") + bytes(POLICY_BYTES))
        fcntl.ioctl(handle, GET_POLICY, answer)
    except OSError:
        # It has none, or this kind of file system knows no such thing.
        return False
    else:
        return True
    finally:
        os.close(handle)


def _unescaped(text: str) -> str:
    r"""The kernel writes a blank in a path as `\040`."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)
