"""Which of two truths counts, by command: shown with both, chosen by one, and never by too few letters."""

import json
import os
import shutil
from pathlib import Path

import pytest

from tipdesk.app.binding import demo_surroundings
from tipdesk.app.here import here
from tipdesk.cli.run import run
from tipdesk.desk import found, stories, unlock, vault
from tipdesk.desk.lock import lock
from tipdesk.desk.session import Session
from tipdesk.domain.ids import StoryId
from tipdesk.ledger import lacking
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal import recovery
from tipdesk.seal.secrets import Passphrase

WORDS = "only a test"


def opened(folder: Path, state: Path) -> Session:
    at = here(folder)
    around = demo_surroundings(at)
    place = vault.find(folder)
    given = type(around)(around.now_ms, around.chance, around.ring, state, around.lists, around.cost)
    return unlock.unlock(place, unlock.who(place, "").person, Passphrase.typed(WORDS), given)


def said(folder: Path, *words: str) -> int:
    read, write = os.pipe()
    os.write(write, f"{WORDS}\n".encode())
    os.close(write)
    try:
        return run(["--vault", str(folder), "--json", "--passphrase-fd", str(read), *words])
    finally:
        os.close(read)


def test_the_branch_that_its_person_keeps_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "vault"
    around, state = demo_surroundings(here(folder)), here(folder).state_folder
    plan = found.Plan("Morrow", "Ben", "me", Passphrase.typed(WORDS), recovery.draw_code(), use_ring=False)
    session = found.found_desk(folder, plan, around)
    story = stories.found_story(session, "Harbour", "amber ferry").story
    lock(session)
    # The whole disk is copied, key ring and all: neither program can tell.
    shutil.copytree(folder, tmp_path / "clone")
    shutil.copytree(state, tmp_path / "state")
    session, other = opened(folder, state), opened(tmp_path / "clone", tmp_path / "state")
    stories.set_state(session, StoryId(story), "one truth")
    stories.set_state(other, StoryId(story), "another")
    theirs = other.compartment(CompartmentId(story)).book.db
    assert session.compartment(CompartmentId(story)).receive(lacking.commits(theirs, lacking.rows(theirs, {}))).forked
    lock(other)
    lock(session)
    assert said(folder, "story", "branches", "amber ferry") == 1
    shown = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["counts"] for one in shown] == [False, False]
    assert said(folder, "story", "keep", "amber ferry", shown[0]["head"][:4]) == 2
    assert said(folder, "story", "keep", "amber ferry", shown[0]["head"][:12]) == 0
    capsys.readouterr()
    assert said(folder, "story", "branches", "amber ferry") == 0
    after = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {one["head"]: one["counts"] for one in after} == {shown[0]["head"]: True, shown[1]["head"]: False}
