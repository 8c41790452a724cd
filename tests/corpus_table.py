"""What the tests of the corpus asked and what was right, over all processes of a run: one table, printed at its end."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

PROPERTY = "corpus"
BAR = 0.985
LONGEST = 200

Row = dict[str, Any]


@dataclass
class Sheet:
    """One kind, as one test asks for it; its row travels with the test's report, from whichever process it ran in."""

    row: Row
    known: Mapping[tuple[str, str], str]
    """Of what is known not to be read as the corpus says: file and field, with the reason."""

    def came(self, items: list[dict[str, Any]]) -> None:
        """One file was read to these items."""
        self.row["files"] += 1
        self.row["errors"] += sum(one["kind"] == "error" for one in items)

    def ask(self, name: str, field: str, got: object, wanted: object) -> None:
        self.row["asked"] += 1
        self.row["right"] += got == wanted
        if got != wanted:
            reason = self.known.get((name, field), "")
            said = f"{name}: {field}: {reason}" if reason else f"{name}: {field} {got!r} is not {wanted!r}"[:LONGEST]
            self.row["missed" if reason else "unexplained"].append(said)

    def check(self, bar: float = BAR) -> None:
        """Enough is right, and what is not has a reason that somebody wrote down."""
        assert not self.row["unexplained"], self.row["unexplained"]
        assert self.row["right"] >= bar * self.row["asked"], self.row["missed"]


def sheet_of(request: pytest.FixtureRequest, known: Mapping[tuple[str, str], str]) -> Callable[[str], Sheet]:
    def sheet(kind: str) -> Sheet:
        row = {"kind": kind, "files": 0, "asked": 0, "right": 0, "errors": 0, "missed": [], "unexplained": []}
        request.node.user_properties.append((PROPERTY, row))
        return Sheet(row, known)

    return sheet


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Also where several processes ran the tests: reports come to the one that prints."""
    rows = sorted(_rows(terminalreporter), key=lambda row: str(row["kind"]))
    if rows:
        terminalreporter.section("the corpus")
        for line in _lines(rows):
            terminalreporter.write_line(line)


def _rows(terminalreporter: pytest.TerminalReporter) -> Iterator[Row]:
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, ()):
            yield from (row for name, row in getattr(report, "user_properties", ()) if name == PROPERTY)


def _lines(rows: list[Row]) -> Iterator[str]:
    yield f"{'kind':24} {'files':>6} {'fields right':>16} {'share':>8} {'named errors':>13}"
    for row in rows:
        right = f"{row['right']} of {row['asked']}" if row["asked"] else "-"
        share = f"{100 * row['right'] / row['asked']:.2f} %" if row["asked"] else "-"
        yield f"{row['kind']:24} {row['files']:6} {right:>16} {share:>8} {row['errors']:13}"
    for row in rows:
        yield from (f"missed in {row['kind']}: {one}" for one in (*row["missed"], *row["unexplained"]))
