"""Several people, each with a vault of their own, by commands alone: only files pass between them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from whole.colleagues import Colleague
from whole.desktop import Desktop, find_on_disk
from whole.mail import folder_of
from whole.terminal import Terminal

CANARY = "ZQCANARY"


@pytest.fixture
def terminal(bare: Desktop) -> Iterator[Terminal]:
    made = Terminal(bare)
    yield made
    made.end()


@pytest.fixture
def desk(terminal: Terminal) -> dict[str, Colleague]:
    people = {name: Colleague(terminal, name) for name in ("Ben", "Ana", "Sol", "Kay")}
    ben = people["Ben"]
    ben.says("desk", "create", "Morrow", "--name", "Ben")
    for name, role in (("Sol", "security-editor"), ("Ana", "reporter"), ("Kay", "reporter")):
        one = people[name]
        (made,) = one.says("person", "new", "--name", name, "--out", str(one.stick))
        admit = ("person", "add", made["file"], "--role", role, "--out", str(ben.stick))
        assert ben.says(*admit, "--words", "abandon " * 8, status=2)
        (welcome,) = ben.says(*admit, "--words", made["words"])
        assert one.says("person", "join", welcome["packet"], "--words", made["words"], status=2)
        (joined,) = one.says("person", "join", welcome["packet"], "--words", welcome["words"])
        assert joined["desk"] == "Morrow"
    (roster,) = ben.sends("--roster")
    for name in ("Sol", "Ana"):
        people[name].receives(roster["path"])
    return people


def test_a_desk_of_four_shares_a_story_and_its_logs_by_packets_alone(desk: dict[str, Colleague]) -> None:
    ben, ana, sol, kay = (desk[name] for name in ("Ben", "Ana", "Sol", "Kay"))
    assert {one["name"]: one["role"] for one in ben.says("person", "list")} == {
        "Ben": "editor", "Ana": "reporter", "Sol": "security editor", "Kay": "reporter",
    }  # fmt: skip
    ben.says("story", "create", f"{CANARY} contracts", "--codename", "amber ferry")
    ben.says("story", "invite", "amber ferry", "Ana", "--role", "contributor", status=2)
    for name in ("Ana", "Kay"):
        ben.says("story", "invite", "amber ferry", name, "--role", "contributor", "--why", "knows the harbour")
    ben.says("story", "invite", "amber ferry", "Sol", "--role", "reader", "--why", "wants to look", status=2)
    ben.says("import", str(folder_of(ben.bare.root / "mail", 3)), "--story", "amber ferry")
    sent = ben.sends()
    assert {one["place"] for one in sent} == {"roster", "amber ferry", "my log"}, "nobody else is in the inbox"
    story = next(one["path"] for one in sent if one["place"] == "amber ferry")
    (got,) = ana.receives(story)
    assert (got["kind"], got["findings"]) == ("story", [])
    assert len(ana.says("search", "hull", "--story", "amber ferry")) == 3
    first, *others = [one["name"] for one in ana.says("story", "people", "amber ferry")]
    assert (first, {*others}) == ("Ben", {"Ana", "Kay"})
    (again,) = ana.receives(story)
    assert (again["already"], again["new"], again["findings"]) == (True, 0, [])
    (error,) = sol.receives(story, status=2)
    assert error["error"] == "NotYourPacket"
    assert sol.says("search", "hull", "--story", "amber ferry", status=2)[0]["error"] == "NoSuchName"
    _a_flipped_byte(ana, sol)
    _suspended(ben, kay, sol, story)
    searched = [Path(ben.vault), Path(ana.vault), ben.stick, ana.stick, ben.bare.root / "home", ben.bare.root / "tmp"]
    assert find_on_disk(searched, CANARY) == []


def _a_flipped_byte(ana: Colleague, sol: Colleague) -> None:
    (sent,) = ana.sends("--log")
    good = Path(sent["path"]).read_bytes()
    bad = sol.stick / "bad.age"
    at = len(good) // 2
    bad.write_bytes(good[:at] + bytes([good[at] ^ 4]) + good[at + 1 :])
    (error,) = sol.receives(str(bad), status=2)
    assert error["error"] == "BadPacket"
    (received,) = sol.receives(sent["path"])
    assert (received["kind"], received["place"]) == ("log", "Ana")


def _suspended(ben: Colleague, kay: Colleague, sol: Colleague, story: str) -> None:
    kay.receives(story)
    kay.says("import", str(folder_of(kay.bare.root / "mail of Kay", 4)), "--story", "amber ferry")
    late = kay.sends("--story", "amber ferry")[0]["path"]
    sol.says("person", "suspend", "Kay", "--why", "left the house with a laptop")
    ben.receives(sol.sends("--roster")[0]["path"])
    (error,) = ben.receives(late, status=2)
    assert error["error"] == "SenderEnded"
    (taken,) = ben.receives(late, "--although-ended", status=1)
    assert taken["aside"] > 0
    assert {one["name"]: one["state"] for one in ben.says("person", "list")}["Kay"] == "suspended"
    (after,) = ben.sends("--story", "amber ferry")
    assert len(after["to"]) == 1, "nothing is sealed to Kay any more"
