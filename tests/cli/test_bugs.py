"""A bug is shown by its kind and place; a value that was being worked on is not."""

import sys

import pytest

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
