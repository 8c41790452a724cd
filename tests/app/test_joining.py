"""A newcomer's own keys, their file, the desk's packet: by the joining page's answers, between two laptops."""

from pathlib import Path

import pytest
from exchange import laptops
from exchange.laptops import Laptop

from tipdesk.app.joining import ArrivingOverDesk
from tipdesk.domain.person import DeskRole
from tipdesk.errors import WordsDiffer
from tipdesk.ui.people.over_desk import PeopleOverDesk


@pytest.fixture
def ben(tmp_path: Path) -> Laptop:
    return laptops.first(tmp_path, "Ben")


@pytest.fixture
def mara(tmp_path: Path) -> Laptop:
    return laptops.newcomer(tmp_path, "Mara", 3)


def test_a_newcomer_comes_to_the_desk_by_two_lists_of_words_and_two_files(ben: Laptop, mara: Laptop) -> None:
    arriving, desk = ArrivingOverDesk(mara.session), PeopleOverDesk(ben.session)
    file = str(mara.stick / "join.tipdesk-join")
    arriving.save(file)
    assert desk.read_join(file).name == "Mara"
    mine = arriving.words()
    assert desk.wrong_words(file, mine) == ()
    assert desk.wrong_words(file, (*mine[:2], mine[3], *mine[3:])) == (2,)
    assert desk.add(file, "Mara Vole", DeskRole.REPORTER, mine)
    assert not mara.session.has_joined
    sent = ben.sends(ben.session.places.roster, mara)
    with pytest.raises(WordsDiffer):
        arriving.enter(str(sent.path), mine)
    assert not mara.session.has_joined
    arriving.enter(str(sent.path), desk.desk_words())
    assert mara.session.has_joined
    assert {one.name for one in PeopleOverDesk(mara.session).desk().people} == {"Ben", "Mara Vole"}


def test_words_that_are_not_those_of_the_file_let_nobody_join(ben: Laptop, mara: Laptop) -> None:
    desk = PeopleOverDesk(ben.session)
    file = str(mara.stick / "join.tipdesk-join")
    ArrivingOverDesk(mara.session).save(file)
    with pytest.raises(WordsDiffer):
        desk.add(file, "Mara Vole", DeskRole.REPORTER, desk.desk_words())
    assert len(desk.desk().people) == 1
