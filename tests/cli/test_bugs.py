"""A bug is shown by its kind and place; a value that was being worked on is not."""

import subprocess
import sys

import pytest
from paths import CHECKOUT

from tipdesk.__main__ import main
from tipdesk.cli import bugs


def test_neither_the_message_nor_a_local_name_reaches_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    def work() -> None:
        name = "ZQCANARY"
        raise ValueError(name)

    try:
        work()
    except ValueError:
        bugs.hook(*sys.exc_info())  # type: ignore[arg-type]
    said = capsys.readouterr().err
    assert "ZQCANARY" not in said
    assert "ValueError at " in said
    assert "test_bugs.py:" in said


def test_neither_does_that_of_another_thread_nor_of_what_nobody_could_raise() -> None:
    code = """
import threading
from tipdesk.cli import bugs
bugs.show_no_values()
class Left:
    def __repr__(self): return "ZQCANARY"
    def __del__(self): raise ValueError("ZQCANARY")
def work(): raise ValueError("ZQCANARY")
thread = threading.Thread(target=work, name="ZQCANARY")
thread.start()
thread.join()
Left()
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert done.stderr.count("ValueError at ") == 2
    assert "ZQCANARY" not in done.stdout + done.stderr


def test_a_bug_ends_with_two_which_is_not_the_status_of_findings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def work(_words: list[str]) -> int:
        raise ValueError("ZQCANARY")

    monkeypatch.setattr("tipdesk.cli.run.run", work)
    monkeypatch.setattr("tipdesk.__main__.harden", lambda: None)
    monkeypatch.setattr(bugs, "show_no_values", lambda: None)
    monkeypatch.setattr("sys.argv", ["tipdesk", "search", "word"])
    assert main() == 2
    assert "ZQCANARY" not in capsys.readouterr().err
