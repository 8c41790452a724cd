"""What a check found is told with where damage begins, and a fork with its versions under each other."""

import io
import json

import pytest

from tipdesk.cli.audit_verify import _tell
from tipdesk.cli.say import Say
from tipdesk.desk.verifying import PlaceChecked
from tipdesk.ledger.damage import FirstBad
from tipdesk.ledger.findings import Altered, Fork, Version
from tipdesk.ledger.ids import CommitId, FeedId, PersonId
from tipdesk.ui.findings import Telling

ANA, FEED = PersonId("a" * 64), FeedId("f" * 64)
TELLING = Telling(lambda who: "Ana" if who == ANA else who, str)


def version(letter: str, *, counts: bool) -> Version:
    return Version(
        CommitId(letter * 64), ANA, 7, 1_700_000_000_000, 2, ("set tip", ""), (letter * 64, "0" * 64), counts
    )


@pytest.fixture
def damaged() -> PlaceChecked:
    fork = Fork(FEED, ANA, 7, (version("b", counts=True), version("c", counts=False)))
    first = FirstBad(CommitId("d" * 64), FEED, ANA, 3, 1_700_000_000_000)
    return PlaceChecked("inbox", 9, 9, findings=(Altered(CommitId("d" * 64), "header"), fork), first=first)


def test_where_damage_begins_is_said_first_and_what_that_means(damaged: PlaceChecked) -> None:
    out = io.StringIO()
    _tell(damaged, Say(False, out, io.StringIO()), TELLING)
    lines = out.getvalue().splitlines()
    assert "NOT whole" in lines[0]
    assert "Damage begins at dddddddddddd, number 3 of Ana, claimed for 2023-11-14T22:13:20Z." in lines[1]
    assert "what stands before it is as it was signed" in lines[1]


def test_a_forks_versions_stand_under_each_other(damaged: PlaceChecked) -> None:
    out = io.StringIO()
    _tell(damaged, Say(False, out, io.StringIO()), TELLING)
    ours, theirs = out.getvalue().splitlines()[-2:]
    assert ours.index("bbbb") == theirs.index("cccc")
    assert ours.split()[0] == "counts"
    assert theirs.split()[:2] == ["set", "aside"]
    assert "2: set tip, gone" in theirs


def test_the_same_stands_in_the_object(damaged: PlaceChecked) -> None:
    out = io.StringIO()
    _tell(damaged, Say(True, out, io.StringIO()), TELLING)
    told = json.loads(out.getvalue())
    assert told["first"]["commit"] == "d" * 64
    versions = told["findings"][1]["versions"]
    assert [one["commit"][0] for one in versions] == ["b", "c"]
    assert versions[0]["kinds"] == ["set tip", ""]
