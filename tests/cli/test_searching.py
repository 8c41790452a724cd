"""`tipdesk search` obeys filters said in words, and says why it does not obey one."""

import io
import json

import pytest
from desks import Desk, desk
from paths import RESOURCES

from tipdesk.app.here import Here
from tipdesk.cli import searching
from tipdesk.cli.options import Options, parse
from tipdesk.cli.say import Say
from tipdesk.desk import filing, stories
from tipdesk.domain.ids import TipId
from tipdesk.domain.query import Filter, Refused, Term, Trouble

__all__ = ["desk"]


class _Opened:
    """The session of the test, in the place of one that asks for a passphrase."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def __call__(self, _options: Options, _at: Here) -> "_Opened":
        return self

    def __enter__(self) -> object:
        return self.desk.session

    def __exit__(self, *_caught: object) -> None:
        """The test closes it."""


@pytest.fixture
def room(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(searching, "unlocked", _Opened(desk))
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    filing.file_into(desk.session, [TipId(desk.tip("Filed", "The hull was green."))], story)
    desk.tip("Kept", "Another hull.")
    return desk


def run(room: Desk, *words: str) -> tuple[int, list[str], str]:
    out, err = io.StringIO(), io.StringIO()
    here = Here(room.folder, RESOURCES, room.folder.parent / "state", room.clock, bytes, lambda _at: 0)
    options = parse(["search", *words]).without(1)
    status = searching.run(options, Say(options.json, out, err), here)
    return status, out.getvalue().splitlines(), err.getvalue()


def test_all_places_are_searched_newest_first(room: Desk) -> None:
    status, lines, wrong = run(room, "hull")
    assert (status, wrong) == (0, "")
    assert lines == ["inbox: Kept", "    Another hull.", "amber ferry: Filed", "    The hull was green.", "2 found."]


def test_filters_stand_in_the_line_or_as_an_option(room: Desk) -> None:
    assert run(room, "hull story:amber")[1][-1] == "1 found."
    assert run(room, "hull", "--story", "Harbour contracts")[1][0] == "amber ferry: Filed"
    assert run(room, "hull state:new channel:mail after:2020 before:2100")[1][-1] == "2 found."
    assert run(room, "hull has:documents")[1] == ["0 found."]


def test_a_filter_that_is_not_obeyed_is_told_and_the_rest_is_found(room: Desk) -> None:
    status, lines, wrong = run(room, "hull state:purple")
    assert (status, lines[-1]) == (1, "2 found.")
    assert "state:purple names nothing that is open to you." in wrong


def test_as_json_each_hit_is_an_object(room: Desk) -> None:
    _, lines, _ = run(room, "green", "--json")
    (hit,) = [json.loads(line) for line in lines]
    assert hit["where"] == "amber ferry"
    assert [hit["sentence"][begin:end] for begin, end in hit["marks"]] == ["green"]


@pytest.mark.parametrize("trouble", list(Trouble))
@pytest.mark.parametrize("asked", list(Filter))
def test_every_trouble_with_every_filter_has_its_sentence(trouble: Trouble, asked: Filter) -> None:
    said = searching.sentence(Refused(Term(asked, "x", 0, 1), trouble, ("One", "Two")))
    assert said.endswith(".")
    assert "{" not in said
