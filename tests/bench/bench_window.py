"""Process start to a painted unlock window, beside the smallest window that takes a passphrase; prints JSON.

Both in turn, round after round; medians with smallest and largest. The bar is 1.3 times the smallest window, with the
file cache dropped 1.4.
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

from paths import CHECKOUT

PEER = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: (print(time.monotonic_ns(), flush=True), app.exit()))
app = QApplication([])
window = Window()
box = QVBoxLayout(window)
field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
for part in (QLabel("Passphrase"), field, QPushButton("Unlock")):
    box.addWidget(part)
field.setFocus()
window.show()
app.exec()
"""
# The program as it starts, but that it ends when it was painted first.
OURS = """
import os, sys, time
sys.argv = ["tipdesk", "--vault", sys.argv[1]]
from tipdesk.__main__ import main
import tipdesk.ui.shell.{module} as at
def painted(_self):
    print(time.monotonic_ns(), flush=True)
    os._exit(0)
at.{where} = painted
main()
"""
DROP = Path("/proc/sys/vm/drop_caches")
BAR, COLD_BAR = 1.3, 1.4
WAYS = {
    "peer": PEER,
    "painted": OURS.format(module="frame", where="Frame._first_painted"),
}


def start_ms(program: str, vault: Path, platform: str) -> float:
    begin = time.monotonic_ns()
    env = os.environ | {"QT_QPA_PLATFORM": platform, "PYTHONPATH": str(CHECKOUT), "XDG_RUNTIME_DIR": str(vault.parent)}
    done = subprocess.run([sys.executable, "-c", program, str(vault)], env=env, capture_output=True, check=True)
    return (int(done.stdout.split()[-1]) - begin) / 1e6


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rounds", type=int, default=15)
    asked.add_argument("--platform", default="offscreen")
    asked.add_argument("--cold", action="store_true", help="drop the file cache before each start (Linux, root)")
    options = asked.parse_args()
    took: dict[str, list[float]] = {way: [] for way in WAYS}
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder) / "vault"
        vault.mkdir()
        (vault / "vault.json").write_text("{}")
        for _ in range(options.rounds):
            for way, program in WAYS.items():
                if options.cold:
                    os.sync()
                    DROP.write_text("3")
                took[way].append(start_ms(program, vault, options.platform))
    told = {
        way: {"median": round(statistics.median(ms)), "min": round(min(ms)), "max": round(max(ms))}
        for way, ms in took.items()
    }
    ratio = statistics.median(took["painted"]) / statistics.median(took["peer"])
    bar = COLD_BAR if options.cold else BAR
    print(json.dumps({"cold": options.cold, "start_ms": told, "ratio": round(ratio, 2), "bar": bar}))


if __name__ == "__main__":
    main()
