"""`tipdesk tip alike` and `rule list`: groups and rules for scripts; an import applies the rules unless told not to."""

import io
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from alike_pairs import TEXTS, wrapped
from desks import Desk, desk
from paths import RESOURCES

from tipdesk.app.here import Here
from tipdesk.cli import alike, importing
from tipdesk.cli.options import Options, parse
from tipdesk.cli.say import Say
from tipdesk.desk import rules_of_the_desk, tips
from tipdesk.desk.session import Session
from tipdesk.domain.desk_rule import DeskRule, Then, When

__all__ = ["desk"]


def run(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, command: Callable[[Options, Say, Here], int], *words: str
) -> list[dict[str, Any]]:
    @contextmanager
    def unlocked(_options: Options, _at: Here) -> Iterator[Session]:
        yield desk.session

    for module in (alike, importing):
        monkeypatch.setattr(module, "unlocked", unlocked)
    out = io.StringIO()
    here = Here(desk.folder, RESOURCES, desk.folder.parent / "state", desk.clock, bytes, lambda _at: 0)
    assert command(parse(["--json", *words]), Say(True, out, io.StringIO()), here) == 0
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_groups_are_compared_and_listed_the_largest_first(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, text in enumerate((TEXTS["zh1"], wrapped("forward-zh", TEXTS["zh1"]), TEXTS["zh2"])):
        desk.tip(f"Tip {number}", text)
    group, last = run(desk, monkeypatch, alike.alike)
    assert {one["title"] for one in group["tips"]} == {"Tip 0", "Tip 1"}
    assert last == {"kind": "groups", "groups": 1}
    assert run(desk, monkeypatch, alike.alike, "--again")[-1] == last


def test_an_import_applies_the_rules_unless_told_not_to(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    rules_of_the_desk.put(desk.session, DeskRule("", "Ferry", When(words=("ferry",)), Then(("port",))))
    (rule,) = run(desk, monkeypatch, alike.rules)
    assert (rule["name"], rule["asks"]["words"], rule["does"]["tags"]) == ("Ferry", ["ferry"], ["port"])
    mail = tmp_path / "a.eml"
    mail.write_text("From: a@b.example\nSubject: one\n\nThe ferry sails.\n")
    assert [line["kind"] for line in run(desk, monkeypatch, importing.run, str(mail), "--no-rules")] == ["imported"]
    mail.write_text("From: a@b.example\nSubject: two\n\nThe ferry sails.\n")
    told = run(desk, monkeypatch, importing.run, str(mail))
    assert {"kind": "ruled", "tips": 1} in told
    inbox = desk.session.places.inbox
    cards = tips.window(desk.session, inbox, (), 0, 9)
    tags = {card.title: tips.whole(desk.session, inbox, card.tip).tip.tags for card in cards}
    assert tags == {"one": (), "two": ("port",)}
