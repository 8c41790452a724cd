"""One process in which commands are typed one after the other, each as `tipdesk` runs it; slots are the cheapest.

For scenarios of fifty commands: that each also works as a process of its own is shown where there are few.
Run as a script it is that process: a line of JSON for each command in, one for each end out.
"""

import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

from paths import CHECKOUT
from whole.desktop import PASSPHRASE, Desktop

from tipdesk.app import binding
from tipdesk.cli import desk, deskwork, person
from tipdesk.cli.run import run


class Terminal:
    """Spoken to as a `Desktop` is."""

    def __init__(self, bare: Desktop) -> None:
        self.root = bare.root
        env = {**bare.env, "PYTHONPATH": os.pathsep.join([str(CHECKOUT), str(CHECKOUT / "tests")])}
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__))],
            env=env, cwd=bare.root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def tipdesk(self, *words: str) -> subprocess.CompletedProcess[str]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        status, out, err = json.loads(self._process.stdout.readline())
        return subprocess.CompletedProcess(words, status, out, err)

    def end(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(timeout=30)


def _typed(words: list[str]) -> tuple[int, str, str]:
    read, write = os.pipe()
    os.write(write, f"{PASSPHRASE}\n".encode())
    os.close(write)
    out, err = StringIO(), StringIO()
    try:
        with redirect_stdout(out), redirect_stderr(err):
            status = run([*words, "--passphrase-fd", str(read)])
    finally:
        os.close(read)
    return status, out.getvalue(), err.getvalue()


def main() -> None:
    for module in (desk, deskwork, person):
        module.surroundings = binding.demo_surroundings  # type: ignore[attr-defined]  the fiction's slots
    answers = sys.stdout
    for line in sys.stdin:
        answers.write(json.dumps(_typed(json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
