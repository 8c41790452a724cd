"""`tipdesk story invite --guest`: somebody from outside, by a file and words, and what both sides are told."""

import io
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from exchange.laptops import Laptop
from exchange.test_join_guest import WHY, Guested, guested
from exchange.test_packet import titles
from paths import RESOURCES

from tipdesk.app.here import Here
from tipdesk.cli import person, story_people
from tipdesk.cli.options import Options, parse
from tipdesk.cli.say import Say
from tipdesk.desk import joining
from tipdesk.desk.session import Session
from tipdesk.exchange import join

__all__ = ["guested"]


def test_a_guest_is_let_in_by_command_and_reads_the_story(guested: Guested, monkeypatch: pytest.MonkeyPatch) -> None:
    at: list[Session] = []

    @contextmanager
    def unlocked(_options: Options, _at: Here) -> Iterator[Session]:
        yield at[-1]

    for module in (person, story_people):
        monkeypatch.setattr(module, "unlocked", unlocked)

    def run(laptop: Laptop, command: Callable[[Options, Say, Here], int], *words: str) -> dict[str, Any]:
        at.append(laptop.session)
        out = io.StringIO()
        here = Here(laptop.folder, RESOURCES, laptop.folder, laptop.clock, bytes, lambda _at: 0)
        assert command(parse(["--json", *words]), Say(True, out, io.StringIO()), here) == 0
        made: dict[str, Any] = json.loads(out.getvalue())
        return made

    ida, file = guested.ida, guested.ida.stick / f"ida{join.SUFFIX}"
    join.write(ida.session, file)
    said = " ".join(joining.my_words(ida.session))
    row = run(
        guested.ben, story_people.invite, "amber ferry", str(file), "--guest", "--name", "Ida Lark",
        "--until", "2030-03-31", "--why", WHY, "--words", said,
    )  # fmt: skip
    assert row["role"] == "guest"
    sent = guested.ben.sends(guested.comp, ida)
    told = run(ida, person.enter, str(sent.path), "--words", row["words"])
    assert (told["guest"], told["stories"]) == (True, ["amber ferry"])
    assert titles(ida, guested.comp) == {"Nobody looked at the hull"}
