"""The day's number of openings: not more by a second process, a clock, or a kill in between."""

import threading

import pytest
from attack.test_colleague import opened, source
from desks import PASSPHRASE, Desk

from tipdesk.desk import audit, unlock, vault
from tipdesk.domain.events import EventKind
from tipdesk.errors import NotAllowed

YEAR_MS = 365 * 86_400_000


def openings(desk: Desk) -> int:
    events = audit.events(desk.session, 0, 1000).events
    return sum(one.kind is EventKind.IDENTITY_OPENED for one in events)


def test_a_year_ahead_and_back_gives_not_one_more(desk: Desk) -> None:
    story, who = source(desk)
    desk.clock.at_ms += YEAR_MS
    opened(desk, story, who)
    desk.clock.at_ms -= YEAR_MS
    for _ in range(11):
        opened(desk, story, who)
    with pytest.raises(NotAllowed):
        opened(desk, story, who)
    assert openings(desk) == 12


def test_two_windows_that_ask_at_once_share_one_dozen(desk: Desk) -> None:
    story, who = source(desk)
    for _ in range(8):
        opened(desk, story, who)
    found = vault.find(desk.folder)
    others = [unlock.unlock(found, unlock.who(found, "").person, PASSPHRASE, desk.around) for _ in range(3)]
    got: list[str] = []
    ready = threading.Barrier(len(others))

    def ask(mine: Desk) -> None:
        ready.wait()
        for _ in range(4):
            try:
                got.append(opened(mine, story, who))
            except NotAllowed:
                return

    desks = [Desk(desk.folder, desk.clock, desk.ring, desk.around, desk.code, session) for session in others]
    threads = [threading.Thread(target=ask, args=(one,)) for one in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for session in others:
        session.close()
    assert len(got) == 4
    assert openings(desk) == 12
