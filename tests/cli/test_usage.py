"""Every command and every option has its words, and what is not there says why."""

import json
import re
from pathlib import Path

import pytest
from paths import CHECKOUT

from tipdesk.cli import usage
from tipdesk.cli.options import EVERYWHERE, FLAGS, VALUED
from tipdesk.cli.run import COMMANDS, run

NAME = re.compile(r"--[a-z-]+")


def accepted(command: tuple[str, ...]) -> set[str]:
    """The options that its module asks for by `options.only(…)`."""
    function = COMMANDS[command]
    text = Path(function.__code__.co_filename).read_text("utf-8")
    body = text[text.index(f"def {function.__name__}(") :]
    match = re.search(r"options\.only\(([^)]*)\)", body)
    assert match is not None
    return set(NAME.findall(match[1]))


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_each_command_has_words_for_exactly_the_options_that_it_takes(command: tuple[str, ...]) -> None:
    told = usage.USAGES[command]
    assert set(told.options) == accepted(command)
    assert told.line.startswith("tipdesk ")
    assert told.tells.endswith(".")
    assert set(NAME.findall(told.line)) <= set(told.options) | {"--json"}


def test_each_option_there_is_belongs_to_a_command_or_stands_everywhere() -> None:
    told = {name for one in usage.USAGES.values() for name in one.options}
    assert told | EVERYWHERE == VALUED | FLAGS
    assert all(name in usage.EVERYWHERE for name in EVERYWHERE)
    assert set(usage.USAGES) == set(COMMANDS)


def test_help_is_whole_or_of_the_command_that_was_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    whole = capsys.readouterr().out
    assert all(one.line in whole for one in usage.USAGES.values())
    assert all(len(line) <= 120 for line in whole.splitlines())
    assert run(["audit", "--help", "verify"]) == 0
    one = capsys.readouterr().out
    assert "--every-signature" in one
    assert "tipdesk import" not in one


@pytest.mark.parametrize("words", usage.ABSENT, ids=" ".join)
def test_what_somebody_might_look_for_is_told_in_a_sentence(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert words not in COMMANDS
    assert run([*words, "something"]) == 2
    assert usage.ABSENT[words] in capsys.readouterr().err
    assert usage.ABSENT[words].endswith(".")


def test_no_command_opens_an_identity(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["reveal", "quiet heron", "--json"]) == 2
    told = capsys.readouterr()
    assert json.loads(told.out)["error"] == "Misused"
    assert "No command opens an identity" in told.err


def test_half_a_command_names_its_other_half(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit"]) == 2
    assert "Say audit verify or audit report." in capsys.readouterr().err
    assert run(["frobnicate"]) == 2
    assert "There is no command frobnicate." in capsys.readouterr().err


def test_the_version_is_one_line_or_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("tipdesk")
    assert run(["--version", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["version"].startswith("tipdesk")


def test_what_the_readme_shows_can_be_typed() -> None:
    text = (CHECKOUT / "README.md").read_text("utf-8")
    shown = [line.split()[1:3] for line in text.splitlines() if line.startswith("tipdesk ")]
    assert shown
    for first, second in ((line[0], line[-1]) for line in shown):
        assert (first,) in COMMANDS or (first, second) in COMMANDS, (first, second)
