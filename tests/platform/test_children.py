"""What this process started ends with the lock, whatever it was doing."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from paths import CHECKOUT

from tipdesk.platform import children

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="children are read from /proc")
BUSY = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint(1, flush=True)\nwhile True: pass"


def busy() -> subprocess.Popen[bytes]:
    child = subprocess.Popen([sys.executable, "-c", BUSY], stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()
    return child


def test_children_of_every_thread_are_ended_even_those_that_refuse() -> None:
    started: list[subprocess.Popen[bytes]] = []
    thread = threading.Thread(target=lambda: started.append(busy()))
    thread.start()
    started.append(busy())
    thread.join()
    try:
        assert {one.pid for one in started} <= set(children.of_this_process())
        assert {one.pid for one in started} <= set(children.end())
        assert not {one.pid for one in started} & set(children.of_this_process())
    finally:
        for one in started:
            one.kill()
            one.communicate()


def test_a_lock_ends_the_readers_before_the_memory_goes(tmp_path: Path) -> None:
    code = f"""
import subprocess, sys
from tipdesk.app import locking
child = subprocess.Popen([sys.executable, "-c", {BUSY!r}], stdout=subprocess.PIPE)
child.stdout.readline()
print(child.pid, flush=True)
sys.orig_argv = [sys.executable, "-c", "import time; print('locked', flush=True); time.sleep(60)"]
locking.again()
"""
    env = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=env, cwd=tmp_path, text=True)
    try:
        assert process.stdout is not None
        child = int(process.stdout.readline())
        assert process.stdout.readline() == "locked\n"
        until = time.monotonic() + 5
        while Path(f"/proc/{child}/exe").exists() and _runs(child) and time.monotonic() < until:
            time.sleep(0.01)
        assert not _runs(child)
        assert process.poll() is None
    finally:
        process.kill()
        process.communicate()


def _runs(pid: int) -> bool:
    """A process that is gone, or that only waits to be asked about, holds no memory."""
    try:
        said = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except FileNotFoundError:
        return False
    return said[0] != "Z"
