"""Ctrl+L in a real window on a display of its own: until the keys are gone, and until the unlock page is back. JSON.

A desk of so many tips is unlocked by typing, the process is filled to 300 MB with a secret planted in it, and Ctrl+L is
pressed through the display. The bars: p95 under 100 ms until the memory that held the keys is gone, then the unlock
page within 1.3 times of what the smallest window takes from its start, measured in turn.
"""

import argparse
import hashlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests")]

import bench_unlock  # noqa: E402  the checkout's folder is known only now
import bench_window  # noqa: E402
import fakes  # noqa: E402
from whole.desktop import find_in_memory  # noqa: E402

from tipdesk.desk import found  # noqa: E402
from tipdesk.desk.lock import lock  # noqa: E402
from tipdesk.seal import recovery  # noqa: E402
from tipdesk.seal.secrets import Passphrase  # noqa: E402

PASSPHRASE = "only a bench"
PATIENCE_S = 120
GONE_MB = 100
# The real program; it says when it painted, and while it is open it is filled up. The secret is made in the process, so
# that no argument and no environment carries it into the next life.
OURS = """
import hashlib, os, sys, time
vault, megabytes = sys.argv[1], int(sys.argv[2])
sys.argv = ["tipdesk", "--vault", vault]
from tipdesk.__main__ import main
from tipdesk.app import first
from tipdesk.ui.shell import frame
shown = frame.Frame._first_painted
def painted(self):
    print("painted", time.monotonic_ns(), flush=True)
    shown(self)
frame.Frame._first_painted = painted
begun = first.First._begin
def begin(self):
    from PySide6.QtCore import QTimer
    from tipdesk.app import window
    enter = window.Running.enter
    def entered(running, session):
        enter(running, session)
        QTimer.singleShot(1500, fill)
    window.Running.enter = entered
    begun(self)
kept = []
def fill():
    with open("/proc/self/statm") as said:
        resident = int(said.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    kept.append(b"Z" * max(0, megabytes * 1_000_000 - resident))
    kept.append(hashlib.sha256(b"planted").digest() * 4)
    print("filled", flush=True)
first.First._begin = begin
main()
"""
SECRET = hashlib.sha256(b"planted").digest() * 2


def desk(folder: Path, count: int) -> Path:
    around = fakes.surroundings(folder / "state", ring=fakes.MemoryRing(absent=True))
    plan = found.Plan("Bench", "Ana", "", Passphrase(PASSPHRASE.encode()), recovery.draw_code(), use_ring=False)
    session = found.found_desk(folder / "vault", plan, around)
    for _ in session.compartment(session.places.inbox).bulk(session.pen, bench_unlock.records(session, count)):
        pass
    lock(session)
    return folder / "vault"


@contextmanager
def display(folder: Path) -> Iterator[dict[str, str]]:
    """An environment with a display and a home of its own, and no key ring."""
    read, write = os.pipe()
    command = ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as said:
        number = said.readline().strip()
    home = folder / "home"
    home.mkdir(mode=0o700)
    env = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "LD_LIBRARY_PATH"}}
    env |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    env |= {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "PYTHONPATH": str(CHECKOUT)}
    try:
        yield env
    finally:
        server.terminate()
        server.wait()


class Keyboard:
    """One xdotool for all keys: starting one would be measured with each."""

    def __init__(self, env: dict[str, str]) -> None:
        self._env = env
        self._process = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, env=env)

    def send(self, words: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{words}\n".encode())
        self._process.stdin.flush()

    def focus(self) -> None:
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            asked = ["xdotool", "search", "--onlyvisible", "--name", "^Tipdesk$"]
            found_windows = subprocess.run(asked, env=self._env, capture_output=True, text=True, check=False)
            if names := found_windows.stdout.split():
                focus = ["xdotool", "windowfocus", "--sync", names[-1]]
                if subprocess.run(focus, env=self._env, check=False, stderr=subprocess.DEVNULL).returncode == 0:
                    return
            time.sleep(0.05)
        raise TimeoutError("no window")

    def end(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def life(pid: int) -> tuple[str, int]:
    """What changes with exec, and MB resident. Others than root see no addresses, and go by the memory alone."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return fields[25], int(fields[21]) * os.sysconf("SC_PAGE_SIZE") // 1_000_000


def once(process: subprocess.Popen[str], keyboard: Keyboard) -> dict[str, float]:
    """Unlock by typing, fill, press Ctrl+L. The process is the same before and after."""
    keyboard.focus()
    time.sleep(1)
    keyboard.send(f"type --delay 8 '{PASSPHRASE}'")
    keyboard.send("key Return")
    said(process, "filled")
    stack, resident = life(process.pid)
    if os.geteuid() == 0:
        assert find_in_memory(process.pid, SECRET), "the secret was not planted"
    begin = time.monotonic_ns()
    keyboard.send("key --delay 0 ctrl+l")
    until = time.monotonic() + PATIENCE_S
    while (now := life(process.pid))[0] == stack and now[1] > GONE_MB:
        if time.monotonic() > until:
            raise TimeoutError("it was not locked")
        time.sleep(0.0005)
    gone = time.monotonic_ns()
    painted = int(said(process, "painted"))
    if os.geteuid() == 0:
        assert not find_in_memory(process.pid, SECRET), "the secret is still in memory"
    # What the unlock page imports behind its first paint would slow the peer down.
    time.sleep(2)
    return {
        "resident_mb": resident,
        "keys_gone_ms": (gone - begin) / 1e6,
        "painted_after_ms": (painted - gone) / 1e6,
        "painted_ms": (painted - begin) / 1e6,
    }


def said(process: subprocess.Popen[str], word: str) -> str:
    assert process.stdout is not None
    # A window that never says it would be waited for without an end.
    late = threading.Timer(PATIENCE_S, process.kill)
    late.start()
    try:
        for line in process.stdout:
            name, _, rest = line.strip().partition(" ")
            if name == word:
                return rest
    finally:
        late.cancel()
    raise RuntimeError(f"the window ended, or never said that it had {word}")


def peer_ms(env: dict[str, str]) -> float:
    """The smallest window that takes a passphrase, on the same display."""
    begin = time.monotonic_ns()
    done = subprocess.run([sys.executable, "-c", bench_window.PEER], env=env, capture_output=True, check=True)
    return (int(done.stdout.split()[-1]) - begin) / 1e6


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--limit", type=int, default=100_000)
    asked.add_argument("--rounds", type=int, default=20)
    asked.add_argument("--megabytes", type=int, default=300)
    options = asked.parse_args()
    missing = [name for name in ("Xvfb", "xdotool") if not shutil.which(name)]
    if missing:
        print(f"Not installed: {', '.join(missing)}.")
        return 1
    rounds: list[dict[str, float]] = []
    with TemporaryDirectory() as name, display(Path(name)) as env:
        vault = desk(Path(name), options.limit)
        command = [sys.executable, "-c", OURS, str(vault), str(options.megabytes)]
        keyboard = Keyboard(env)
        process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True, cwd=name)
        try:
            said(process, "painted")
            rounds.extend(once(process, keyboard) | {"peer_ms": peer_ms(env)} for _ in range(options.rounds))
        finally:
            process.kill()
            process.communicate()
            keyboard.end()
    print(json.dumps(told(options.limit, rounds), indent=1))
    return 0


def told(limit: int, rounds: list[dict[str, float]]) -> dict[str, Any]:
    result: dict[str, Any] = {"tips": limit, "rounds": len(rounds)}
    for name in rounds[0]:
        took = sorted(one[name] for one in rounds)
        result[name] = {
            "median": round(statistics.median(took), 1),
            "p95": round(took[min(len(took) - 1, int(len(took) * 0.95))], 1),
            "min": round(took[0], 1),
            "max": round(took[-1], 1),
        }
    ratio = result["painted_after_ms"]["median"] / result["peer_ms"]["median"]
    return result | {"bar_keys_gone_p95_ms": 100, "painted_after_over_peer": round(ratio, 2), "bar_over_peer": 1.3}


if __name__ == "__main__":
    sys.exit(main())
