"""`tipdesk tip due` and `tip destroy`: what the desk's rules end, by a number that was said."""

import io
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from desks import Desk, desk
from fakes import DAY_MS
from paths import RESOURCES

from tipdesk.app.here import Here
from tipdesk.cli import clearing
from tipdesk.cli.options import Misused, Options, parse
from tipdesk.cli.say import Say
from tipdesk.desk import tips, triage
from tipdesk.desk.session import Session
from tipdesk.domain.ids import TipId
from tipdesk.domain.tip import DEFAULT_STATES
from tipdesk.errors import NotAllowed

__all__ = ["desk"]


def run(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, command: Callable[[Options, Say, Here], int], *words: str
) -> tuple[int, list[dict[str, Any]]]:
    @contextmanager
    def unlocked(_options: Options, _at: Here) -> Iterator[Session]:
        yield desk.session

    monkeypatch.setattr(clearing, "unlocked", unlocked)
    out = io.StringIO()
    here = Here(desk.folder, RESOURCES, desk.folder.parent / "state", desk.clock, bytes, lambda _at: 0)
    status = command(parse(["--json", *words]), Say(True, out, io.StringIO()), here)
    return status, [json.loads(line) for line in out.getvalue().splitlines()]


def test_what_is_due_is_listed_and_goes_by_its_number_alone(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    place = desk.session.places.inbox
    made = [TipId(desk.tip(f"Offer {n}")) for n in range(2)]
    assert run(desk, monkeypatch, clearing.due) == (0, [])
    triage.move(desk.session, place, made, DEFAULT_STATES[7], "advertising")
    desk.clock.pass_ms(31 * DAY_MS)
    status, (row,) = run(desk, monkeypatch, clearing.due)
    assert (status, row["state"], row["days"], row["due"], row["held"]) == (1, "spam", 30, 2, 0)
    for said in ((), ("--count", "3")):
        with pytest.raises(Misused, match="--count 2"):
            run(desk, monkeypatch, clearing.destroy, "spam", *said)
    with pytest.raises(NotAllowed):
        run(desk, monkeypatch, clearing.destroy, "false", "--count", "2")
    status, (row,) = run(desk, monkeypatch, clearing.destroy, "spam", "--count", "2")
    assert (status, row["destroyed"], row["awaited"]) == (0, 2, [])
    assert tips.counts(desk.session, place) == {}
