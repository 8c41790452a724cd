"""Each step that can be taken back has a whole sentence for it."""

import ast
import re

import pytest
from architecture.source import PACKAGE

from tipdesk.desk.history import What
from tipdesk.domain.intentions import Intention
from tipdesk.ui.changes import Kind
from tipdesk.ui.undone import ONE, redone, touched, undone


@pytest.mark.parametrize("intention", Intention)
def test_each_step_is_told_in_a_whole_sentence_and_touches_a_page(intention: Intention) -> None:
    what = What(intention, "place", ("a" * 32, "b" * 32))
    words = undone(what)
    assert words.startswith("Undone: ")
    assert words.endswith(".")
    assert ("2" in words) is (intention not in ONE)
    assert redone(what).endswith(".")
    assert Kind.LOG in touched(what)
    assert len(touched(what)) > 1


WAYS = {"Undo", "Listing", "Filed", "Decided", "Put", "Kept"}
"""What a use case of the desk gives back where its step can be taken back."""


def giving_ways() -> set[str]:
    """`triage.move`, `stories.withdraw_story`: functions of the desk by the type that they give."""
    found = set()
    for path in (PACKAGE / "desk").glob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                given = ast.unparse(node.returns) if node.returns else ""
                if WAYS & set(re.findall(r"\w+", given)) and path.stem not in {"undoing", "filing", "tray"}:
                    found.add(f"{path.stem}.{node.name}")
    return found | {"filing.file_into", "arrivals.Shelf"}


def test_each_step_that_a_page_takes_is_put_on_the_stack() -> None:
    ways, forgotten, seen = giving_ways(), [], 0
    assert "triage.move" in ways
    for path in (PACKAGE / "ui").rglob("over_desk.py"):
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(function, ast.FunctionDef):
                continue
            calls = [one.func for one in ast.walk(function) if isinstance(one, ast.Call)]
            named = {ast.unparse(one) for one in calls if isinstance(one, ast.Attribute)}
            taken = (named & ways) - {"arrivals.Shelf"}
            seen += len(taken)
            if taken and not any(name.endswith("history.done") for name in named):
                forgotten.append(f"{path.parent.name}/{path.name} {function.name}: {sorted(taken)}")
    assert seen > 10
    assert not forgotten, f"Hand what it gives to self._session.history.done: {forgotten}"
