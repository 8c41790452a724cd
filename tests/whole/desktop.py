"""A desktop of a test's own: display, session bus, key ring, and the search that finds canaries."""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from paths import CHECKOUT

PASSPHRASE = "ZQPASS plough ember violin goose"
PATIENCE_S = 30


def needs(*programs: str) -> None:
    missing = [name for name in programs if not shutil.which(name)]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)} (packaging/linux/debian.txt)")


@dataclass
class Desktop:
    """Everything that the program may touch lies under `root`; `started` is ended with the test."""

    root: Path
    env: dict[str, str]
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def vault(self) -> Path:
        return self.root / "vault"

    def start(self, *command: str, **more: object) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, env=self.env, cwd=self.root, **more)
        self.started.append(process)
        return process

    def tipdesk(self, *words: str, passphrase: str | None = PASSPHRASE) -> subprocess.CompletedProcess[str]:
        """One command to its end; the passphrase goes in by an open file."""
        read, write = os.pipe()
        os.write(write, f"{passphrase or ''}\n".encode())
        os.close(write)
        given = ("--passphrase-fd", str(read)) if passphrase else ()
        command = [sys.executable, "-m", "tipdesk", "--vault", str(self.vault), *given, *words]
        try:
            return subprocess.run(
                command,
                env=self.env,
                cwd=self.root,
                pass_fds=[read],
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )
        finally:
            os.close(read)

    def open_window(self) -> "Window":
        process = self.start(sys.executable, "-m", "tipdesk", "open", "--vault", str(self.vault))
        window = Window(self, process.pid)
        window.until("the window", window.number)
        return window

    def end(self) -> None:
        for process in reversed(self.started):
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            process.wait(timeout=10)
            for stream in (process.stdin, process.stdout, process.stderr):
                if stream is not None:
                    stream.close()


@dataclass
class Window:
    """The program's window as a person has it: keys go through the display, and pictures come from it."""

    desktop: Desktop
    pid: int

    def number(self) -> str:
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^Tipdesk$"],
            env=self.desktop.env, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.stdout.split()[-1] if done.stdout.split() else ""

    def count(self) -> int:
        """How many windows of ours are in sight, those without a title bar too: each is named Tipdesk."""
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^Tipdesk$"],
            env=self.desktop.env, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return len(done.stdout.split())

    def until(self, what: str, there: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE_S
        while not there():
            if time.monotonic() > end:
                picture = self.picture("missed")
                pytest.fail(f"{what} did not come; see {picture}")
            time.sleep(0.1)

    def xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.desktop.env, check=True, capture_output=True, timeout=30)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "8", text)

    def key(self, keys: str) -> None:
        self.xdotool("key", keys)

    def focus(self) -> None:
        self.xdotool("windowfocus", "--sync", self.number())

    def picture(self, name: str) -> Path:
        path = self.desktop.root / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self.desktop.env, check=True, timeout=30)
        return path

    def holds(self, canary: str) -> bool:
        """Whether the process has it in memory, in any of the forms in which Python and Qt keep text."""
        return any(find_in_memory(self.pid, form) for form in forms(canary))


def forms(canary: str) -> tuple[bytes, ...]:
    return canary.encode("utf-8"), canary.encode("utf-16-le"), canary.encode("utf-32-le")


def find_in_memory(pid: int, wanted: bytes) -> bool:
    """Read every readable region of another process; root may, and the program keeps others from it."""
    with Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            region = re.match(r"([0-9a-f]+)-([0-9a-f]+) (r\S*)", line)
            if region is None or "[vvar" in line or "[vsyscall" in line:
                continue
            first, last = int(region[1], 16), int(region[2], 16)
            with contextlib.suppress(OSError, ValueError, OverflowError):
                memory.seek(first)
                if wanted in memory.read(last - first):
                    return True
    return False


def find_on_disk(folders: list[Path], canary: str) -> list[str]:
    """Names and contents, in each form."""
    found = []
    for path in (path for folder in folders for path in folder.rglob("*")):
        if canary in path.name:
            found.append(f"the name {path}")
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            found += [str(path) for form in forms(canary) if form in data]
    return found


def start_display(desktop: Desktop) -> None:
    read, write = os.pipe()
    desktop.start(
        "Xvfb",
        "-noreset",  # else the first question to it, once answered, shuts out whoever connects meanwhile
        "-displayfd",
        str(write),
        "-screen",
        "0",
        "1280x800x24",
        "-nolisten",
        "tcp",
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as said:
        desktop.env["DISPLAY"] = f":{said.readline().strip()}"
    desktop.env["QT_QPA_PLATFORM"] = "xcb"


def start_key_ring(desktop: Desktop) -> None:
    """A session bus and an unlocked key ring of its own; nothing of the machine's is asked."""
    bus = desktop.start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE)
    assert bus.stdout is not None
    desktop.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
    ring = desktop.start(
        "gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets",
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert ring.stdin is not None
    ring.stdin.write(b"the ring's own\n")
    ring.stdin.close()
    end = time.monotonic() + PATIENCE_S
    while '"READY"' not in (done := _ring_state(desktop)):
        assert time.monotonic() < end, done
        time.sleep(0.2)


def _ring_state(desktop: Desktop) -> str:
    code = "from tipdesk.platform.keyring import state; print(f'\"{state().name}\"')"
    process = desktop.start(sys.executable, "-c", code, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said, _ = process.communicate(timeout=30)
    return said.decode()


def made(root: Path) -> Iterator[Desktop]:
    home, run, tmp = root / "home", root / "run", root / "tmp"
    for folder in (home, run, tmp):
        folder.mkdir(mode=0o700)
    env = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH")}
    env |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(run), "TMPDIR": str(tmp), "PYTHONPATH": str(CHECKOUT)}
    env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
    desktop = Desktop(root, env)
    try:
        yield desktop
    finally:
        desktop.end()
