"""The desk hears when the laptop sleeps or the session is locked: over a bus of the test's own, with a fake logind."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from buses import Logind, a_bus
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from tipdesk.platform.leaving import INHIBIT, Leaving

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon here")


class Heard:
    def __init__(self, bot: QtBot, logind: Logind, leaving: Leaving) -> None:
        self.bot, self.logind, self.leaving, self.times = bot, logind, leaving, 0
        leaving.leaving.connect(self._count)

    def _count(self) -> None:
        self.times += 1

    def once(self) -> None:
        self.bot.waitUntil(lambda: self.times == 1)


@contextmanager
def hearing(bot: QtBot, folder: Path, *, old: bool = False) -> Iterator[Heard]:
    with a_bus(folder) as address:
        logind = Logind(address, old=old)
        bus = QDBusConnection.connectToBus(address, "tipdesk-test")
        leaving = Leaving(bus, bus)
        leaving.begin()
        made = Heard(bot, logind, leaving)
        bot.waitUntil(lambda: leaving.held and len(logind.asked) == (3 if old else 2))
        # The match rules of the session's path are sent after its answer: two more round trips, and they stand.
        bot.wait(50)
        bus.interface().isServiceRegistered("org.freedesktop.login1")
        yield made
        leaving.let_go()
        QDBusConnection.disconnectFromBus("tipdesk-test")
        logind.close()


@pytest.fixture
def heard(qtbot: QtBot, tmp_path: Path) -> Iterator[Heard]:
    with hearing(qtbot, tmp_path) as made:
        yield made


def test_an_older_logind_is_asked_by_the_process(qtbot: QtBot, tmp_path: Path) -> None:
    with hearing(qtbot, tmp_path, old=True) as heard:
        assert [name for name, _ in heard.logind.asked] == ["Inhibit", "GetSession", "GetSessionByPID"]
        heard.logind.lock()
        heard.once()


def test_it_asks_logind_to_wait_and_says_nothing_of_the_desk(heard: Heard) -> None:
    assert ("Inhibit", INHIBIT) in heard.logind.asked
    assert heard.logind.inhibited()


def test_before_the_laptop_sleeps_the_desk_hears_of_it_and_logind_waits_until_it_has_locked(heard: Heard) -> None:
    heard.logind.sleep(going=True)
    heard.once()
    assert heard.logind.inhibited()
    heard.leaving.let_go()
    heard.bot.waitUntil(lambda: not heard.logind.inhibited())


def test_awake_again_the_next_sleep_waits_too(heard: Heard) -> None:
    heard.leaving.let_go()
    heard.logind.sleep(going=False)
    heard.bot.waitUntil(lambda: heard.leaving.held and heard.logind.inhibited())
    assert heard.times == 0


def test_a_locked_session_locks_the_desk(heard: Heard) -> None:
    heard.logind.lock()
    heard.once()


def test_a_desktop_that_only_sets_the_hint_locks_it_too_and_unlocking_does_not(heard: Heard) -> None:
    heard.logind.hint(locked=False)
    heard.logind.hint(locked=True)
    heard.once()


@pytest.mark.parametrize("path", ["/org/freedesktop/ScreenSaver", "/ScreenSaver"])
def test_the_screen_saver_locks_it_wherever_a_desktop_puts_it(heard: Heard, path: str) -> None:
    heard.logind.save(active=False, path=path)
    heard.logind.save(active=True, path=path)
    heard.once()


def test_without_a_bus_nothing_is_heard_and_nothing_fails(qtbot: QtBot) -> None:
    nowhere = QDBusConnection.connectToBus("unix:path=/nonexistent", "tipdesk-nowhere")
    leaving = Leaving(nowhere, nowhere)
    leaving.begin()
    assert not leaving.held
    QDBusConnection.disconnectFromBus("tipdesk-nowhere")


def test_a_bus_without_a_logind_holds_nothing_and_fails_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with a_bus(tmp_path) as address:
        bus = QDBusConnection.connectToBus(address, "tipdesk-alone")
        leaving = Leaving(bus, bus)
        leaving.begin()
        bus.interface().isServiceRegistered("org.freedesktop.login1")
        qtbot.wait(50)
        assert not leaving.held
        QDBusConnection.disconnectFromBus("tipdesk-alone")
