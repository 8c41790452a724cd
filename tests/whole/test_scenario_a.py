"""Scenario A of the shared scenarios: a reporter at night, at the real window, in processes of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from paths import CHECKOUT
from whole.desktop import Desktop, find_on_disk
from whole.mail import folder_of

CANARY = "ZQCANARY"
PDF = "report\u202efdp.exe"
HERE = Path(__file__).resolve().parent


class Night:
    """The reporter's process: its lines are its steps."""

    def __init__(self, desktop: Desktop, *steps: str) -> None:
        pictures = desktop.root / "pictures"
        pictures.mkdir(exist_ok=True)
        env = desktop.env | {"TIPDESK_TEST_STICK": str(desktop.root / "stick")}
        env["PYTHONPATH"] = os.pathsep.join((str(CHECKOUT), str(CHECKOUT / "tests")))
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "night.py"), str(desktop.vault), str(pictures), *steps],
            env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        desktop.started.append(self.process)

    def step(self, name: str) -> dict[str, object]:
        """What the reporter says when that step is done."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            said = json.loads(line)
            if said["step"] == name:
                return said
        pytest.fail(f"the reporter never came to {name}")

    def go_on(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("go on\n")
        self.process.stdin.flush()

    def end(self) -> None:
        assert self.process.wait(timeout=60) == 0


@pytest.fixture
def morrow(bare: Desktop) -> Iterator[Desktop]:
    env = bare.env | {"PYTHONPATH": os.pathsep.join((str(CHECKOUT), str(CHECKOUT / "tests")))}
    subprocess.run([sys.executable, str(HERE / "morrow.py"), str(bare.vault)], env=env, check=True, timeout=60)
    yield bare
    searched = [bare.vault, *(bare.root / name for name in ("home", "run", "tmp"))]
    assert find_on_disk(searched, CANARY) == []
    assert find_on_disk(searched, "ZQPASS") == []


def stick(desktop: Desktop, count: int) -> Path:
    folder = folder_of(desktop.root / "stick", count, f"{CANARY} Nobody looked at the hull.")
    (folder / "call.txt").write_text(f"{CANARY} says the inspector never left the car.")
    (folder / "with-pdf.eml").write_bytes(_with_attachment())
    return folder


def _with_attachment() -> bytes:
    return (
        b"From: yard@post.example\r\nSubject: The report\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee page 2.\r\n'
        b"--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*=UTF-8''"
        b"report%E2%80%AEfdp.exe\r\n\r\n%PDF-1.4 short\r\n--b--\r\n"
    )


def _written(desktop: Desktop) -> dict[str, int]:
    """When each file of a compartment but the person's own log was last written."""
    return {
        path.name: path.stat().st_mtime_ns
        for path in (desktop.vault / "compartments").rglob("*")
        if path.is_file() and "inbox" in path.name
    }


def test_from_the_stick_to_the_sealed_source(morrow: Desktop) -> None:
    stick(morrow, 3)
    before = _written(morrow)
    night = Night(morrow, "unlock", "preview", "bring_in", "triage", "source", "reveal")
    unlocked = night.step("unlocked")
    assert unlocked["title"] == "Tipdesk"
    assert unlocked["today"]
    rows = night.step("previewed")["rows"]
    assert any("Tip number 1" in row for row in rows)
    assert _written(morrow) == before
    night.go_on()
    night.step("imported")
    triaged = night.step("triaged")
    assert any("Checking" in line for line in triaged["said"])
    night.step("source")
    revealed = night.step("revealed")
    assert revealed["refused"]
    night.go_on()
    night.step("sealed")
    night.end()
