"""Scenario A of the shared scenarios: a reporter at night, at the real window, in processes of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from paths import CHECKOUT
from whole.desktop import Desktop, find_on_disk
from whole.mail import folder_of

CANARY = "ZQCANARY"
PDF = "report\u202efdp.exe"
HERE = Path(__file__).resolve().parent


class Night:
    """The reporter's process: its lines are its steps."""

    def __init__(self, desktop: Desktop, *steps: str, pictures: Path | None = None) -> None:
        pictures = pictures or desktop.root / "pictures"
        pictures.mkdir(exist_ok=True)
        env = desktop.env | {"TIPDESK_TEST_STICK": str(desktop.root / "stick")}
        env["PYTHONPATH"] = os.pathsep.join((str(CHECKOUT), str(CHECKOUT / "tests")))
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "night.py"), str(desktop.vault), str(pictures), *steps],
            env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        desktop.started.append(self.process)

    def step(self, name: str) -> dict[str, Any]:
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
    _morrow(bare)
    yield bare
    # The stick is not ours to clean.
    searched = [bare.vault, *(bare.root / name for name in ("home", "run", "tmp"))]
    assert find_on_disk(searched, CANARY) == []
    assert find_on_disk(searched, "ZQPASS") == []


def _morrow(desktop: Desktop) -> None:
    env = desktop.env | {"PYTHONPATH": os.pathsep.join((str(CHECKOUT), str(CHECKOUT / "tests")))}
    subprocess.run([sys.executable, str(HERE / "morrow.py"), str(desktop.vault)], env=env, check=True, timeout=60)


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


def imported(desktop: Desktop) -> dict[str, Any]:
    """The stick brought in by the command, and its summary."""
    done = desktop.tipdesk("import", "--json", str(desktop.root / "stick"))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def openings(desktop: Desktop) -> int:
    """Identities opened, as a second terminal's report counts them."""
    done = desktop.tipdesk("audit", "report", "--json")
    assert done.returncode == 0, done.stderr
    return sum(json.loads(line)["kind"] == "identity opened" for line in done.stdout.splitlines())


def tried(desktop: Desktop) -> list[tuple[str, str]]:
    """What was asked, or refused, with its reason, newest first."""
    done = desktop.tipdesk("audit", "report", "--json")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return [(one["kind"], one["reason"]) for one in lines if one["kind"] in {"identity asked for", "identity refused"}]


def test_from_the_stick_to_the_sealed_source(morrow: Desktop) -> None:
    stick(morrow, 3)
    before = _written(morrow)
    night = Night(morrow, "unlock", "preview", "bring_in", "triage", "source", "reveal", "cap", "otter", "lock")
    unlocked = night.step("unlocked")
    assert unlocked["title"] == "Tipdesk"
    assert unlocked["today"]
    rows = night.step("previewed")["rows"]
    assert any("Tip number 1" in row for row in rows)
    assert any("hidden characters" in row for row in rows)
    assert _written(morrow) == before
    night.go_on()
    assert any("5 tips are kept" in line for line in night.step("imported")["lines"])
    triaged = night.step("triaged")
    assert {"Checking, 1", "New, 4", "Rings true."} <= set(triaged["said"])
    assert "Rings true." not in triaged["undone"]
    assert "Inbox, 4" in triaged["after"]
    assert any("may know" in line.lower() for line in night.step("source")["lines"])
    revealed = night.step("revealed")
    assert revealed["refused"], "it opened without a reason"
    assert openings(morrow) == 1, "the record stands while the identity is shown"
    night.go_on()
    assert "Identity, sealed. Reveal needs a reason." in night.step("sealed")["lines"]
    refused = night.step("cap")
    assert not refused["open"]
    assert any("no more before 00:00" in line for line in refused["lines"])
    protected = night.step("otter")
    assert not protected["open"]
    assert any("It waits for Ben" in line for line in protected["lines"])
    assert tried(morrow) == [
        ("identity asked for", "Read the quotes back before print"),
        ("identity refused", "the day's openings are used up"),
        ("identity refused", "a reason is needed"),
    ]
    locked = night.step("locked")
    assert (locked["before"], locked["after"]) == (f"{CANARY} a quote", "")
    night.end()


def test_killed_in_the_middle_of_an_import_what_was_kept_stays_and_the_rest_is_offered_again(morrow: Desktop) -> None:
    stick(morrow, 3000)
    night = Night(morrow, "unlock", "preview", "bring_in_until_killed")
    night.step("previewed")
    night.go_on()
    for _ in range(8):
        night.step("importing")
    night.process.kill()
    night.process.wait(timeout=10)
    rest = imported(morrow)
    assert rest["filed"] + rest["same"] == 3002
    assert rest["filed"] > 0, "it was killed too late to say anything"
    assert morrow.tipdesk("audit", "verify").returncode == 0
    nothing = imported(morrow)
    assert (nothing["filed"], nothing["same"]) == (0, 3002)


@pytest.mark.skipif(os.geteuid() != 0, reason="a small disk of its own is mounted as root")
def test_where_the_record_finds_no_room_nothing_opens(bare: Desktop) -> None:
    disk = bare.root / "vault"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "none", str(disk)], check=True)
    small = Desktop(disk, bare.env, bare.started)
    try:
        _morrow(small)
        night = Night(small, "unlock", "source", "reveal_with_no_room", pictures=bare.root / "pictures")
        night.step("source")
        (disk / "filler").write_bytes(b"")
        _fill(disk)
        night.go_on()
        said = night.step("no room")
        assert not said["open"]
        assert any("nothing was opened" in line for line in said["lines"])
        night.go_on()
        night.process.kill()
        night.process.wait(timeout=10)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def _fill(disk: Path) -> None:
    with (disk / "filler").open("ab", 0) as filler:
        try:
            while True:
                filler.write(bytes(4096))
        except OSError:
            return
