"""`tipdesk story ask`, `recover`, `reopen` and `root sign`: a story that lost its lead, recovered without a window."""

import io
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from exchange.laptops import Laptop
from exchange.test_packet import titles
from exchange.test_recovery import CODENAME, WHY, Bereft, bereft
from looks import look, tokens
from paths import RESOURCES

from tipdesk.app.here import Here
from tipdesk.cli import packet, recovering, root
from tipdesk.cli.options import Options, parse
from tipdesk.cli.say import Say
from tipdesk.desk.session import Session
from tipdesk.domain.ids import StoryId
from tipdesk.ui.grants.over_desk import GrantsOverDesk
from tipdesk.ui.look import Look
from tipdesk.ui.people.over_desk import PeopleOverDesk

__all__ = ["bereft", "look", "tokens"]
Run = Callable[..., tuple[int, list[dict[str, Any]]]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    at: list[Session] = []

    @contextmanager
    def unlocked(_options: Options, _at: Here) -> Iterator[Session]:
        yield at[-1]

    for module in (recovering, root, packet):
        monkeypatch.setattr(module, "unlocked", unlocked)

    def typed(laptop: Laptop, command: Callable[[Options, Say, Here], int], *words: str) -> Any:
        at.append(laptop.session)
        out = io.StringIO()
        here = Here(laptop.folder, RESOURCES, laptop.folder, laptop.clock, bytes, lambda _at: 0)
        status = command(parse(["--json", *words]), Say(True, out, io.StringIO()), here)
        return status, [json.loads(line) for line in out.getvalue().splitlines()]

    return typed


def test_it_is_asked_for_laid_before_the_root_signed_and_opened(bereft: Bereft, run: Run, look: Look) -> None:
    kay, sol, ben = bereft["Kay"], bereft["Sol"], bereft["Ben"]
    run(kay, recovering.ask, CODENAME, "--why", WHY)
    bereft.log("Kay")
    _, (row,) = run(sol, recovering.listed)
    assert (row["story"], row["by"], row["state"]) == (CODENAME, kay.id, "asked for")
    (shown,) = PeopleOverDesk(sol.session).desk().recoveries
    assert (shown.codename, shown.may_propose, shown.may_open) == (CODENAME, True, False)
    status, _ = run(sol, recovering.propose, CODENAME)
    assert status == 1
    bereft.roster("Sol", "Ben")
    _, (row,) = run(ben, root.listed)
    assert any("opened once" in one for one in row["changes"])
    status, (row,) = run(ben, root.sign, row["statement"][:8])
    assert (status, row["in_force"]) == (0, True)
    bereft.roster("Ben", "Kay")
    (mine,) = PeopleOverDesk(kay.session).desk().recoveries
    assert mine.may_open
    status, (row,) = run(kay, recovering.reopen, CODENAME, str(bereft["Ana"].stick))
    assert (status, row["copies"], row["missing"]) == (0, 2, 0)
    assert titles(kay, bereft.comp) == {"Nobody looked at the hull", "The second letter"}
    assert not PeopleOverDesk(kay.session).desk().recoveries
    findings = GrantsOverDesk(kay.session, look, StoryId(str(bereft.comp))).access().findings
    assert any("opened this story for Kay, once" in one.fact for one in findings)
    # What Kay leads now is copied under a new key with the next packets.
    status, rows = run(kay, packet.send, "--out", str(kay.stick), "--recovery")
    assert [one["recovery"] for one in rows] == [True]
