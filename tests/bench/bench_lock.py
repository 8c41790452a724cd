"""Ctrl+L at the open window until the keys are gone, and until the unlock window is painted again; prints JSON.

The program as it starts, over the demo's desk, in a process of its own: it unlocks itself, presses Ctrl+L, and the
process that the kernel puts in its place tells when it began and when it was painted. Beside it the smallest window.
Bars: keys gone within 100 ms (95 of 100), painted within 1.3 times the smallest window.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_window import PEER, start_ms
from paths import CHECKOUT

OURS = """
import os, sys, time
began = time.monotonic_ns()
sys.argv = ["tipdesk", "--vault", sys.argv[1]]
from tipdesk.__main__ import main
import tipdesk.ui.shell.frame as at
pressed = os.environ.get("BENCH_PRESSED")
if pressed:
    def painted(_self):
        print(began - int(pressed), time.monotonic_ns() - began, flush=True)
        os._exit(0)
    at.Frame._first_painted = painted
else:
    import tipdesk.app.window as window
    from PySide6.QtCore import QTimer
    unlock, enter = window.Running._unlock, window.Running.enter
    def with_passphrase(self, frame):
        unlock(self, frame)
        page = self.window._stack.currentWidget()
        page.field.setText("only a demo")
        QTimer.singleShot(300, page.unlock)
    def press(self):
        os.environ["BENCH_PRESSED"] = str(time.monotonic_ns())
        self.window.lock()
    def entered(self, session):
        enter(self, session)
        QTimer.singleShot(1500, lambda: press(self))
    window.Running._unlock, window.Running.enter = with_passphrase, entered
main()
"""


def lock_ms(vault: Path, platform: str) -> tuple[float, float]:
    """Until the process is a fresh one, and from there until it is painted."""
    env = os.environ | {"QT_QPA_PLATFORM": platform, "PYTHONPATH": str(CHECKOUT), "XDG_RUNTIME_DIR": str(vault.parent)}
    command = [sys.executable, "-c", OURS, str(vault)]
    done = subprocess.run(command, env=env, capture_output=True, check=True, timeout=60)
    gone, painted = (int(word) / 1e6 for word in done.stdout.split()[-2:])
    return gone, painted


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=20)
    asked.add_argument("--platform", default="offscreen")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder) / "vault"
        env = os.environ | {"PYTHONPATH": str(CHECKOUT), "XDG_STATE_HOME": folder, "QT_QPA_PLATFORM": options.platform}
        build = [sys.executable, "-c", BUILD, str(vault)]
        subprocess.run(build, env=env, check=True, capture_output=True, timeout=120)
        os.environ["XDG_STATE_HOME"] = folder
        peers, gone, painted = [], [], []
        for _ in range(options.rounds):
            peers.append(start_ms(PEER, vault, options.platform))
            one, two = lock_ms(vault, options.platform)
            gone.append(one)
            painted.append(two)
            time.sleep(0.05)
    told = {
        "keys_gone_ms": {"median": round(statistics.median(gone)), "p95": round(_p95(gone)), "max": round(max(gone))},
        "painted_ms": {"median": round(statistics.median(painted)), "max": round(max(painted))},
        "peer_ms": {"median": round(statistics.median(peers))},
        "ratio": round(statistics.median(painted) / statistics.median(peers), 2),
        "bars": {"keys_gone_p95_ms": 100, "ratio": 1.3},
    }
    print(json.dumps(told))


BUILD = """
import sys
from pathlib import Path
from tipdesk.app.binding import demo_surroundings
from tipdesk.app.here import here
from tipdesk.cli.demo_desk import build
from tipdesk.desk.lock import lock
at = here(Path(sys.argv[1]))
lock(build(at.vault, at.resources / "demo", demo_surroundings(at)))
"""


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1] if len(values) > 1 else values[0]


if __name__ == "__main__":
    main()
