"""Says when the laptop is about to sleep or the person's session is locked, so that the desk locks first (Linux).

Sources: logind's `PrepareForSleep` and its session's `Lock` and `LockedHint` on the system bus, the screen saver's
`ActiveChanged` on the session's. logind waits for an inhibitor of mode `delay` (5 s unless set otherwise) before it
sleeps: we hold one, and the lock lets go of it, since the kernel closes it when it replaces the process.
Everything here is asynchronous; a bus or a service that is not there is simply not heard.
"""

import os
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusUnixFileDescriptor

LOGIND: Final = "org.freedesktop.login1"
ROOT: Final = "/org/freedesktop/login1"
MANAGER: Final = "org.freedesktop.login1.Manager"
SESSION: Final = "org.freedesktop.login1.Session"
PROPERTIES: Final = "org.freedesktop.DBus.Properties"
# What is shown to whoever lists inhibitors: nothing of the desk.
INHIBIT: Final = ("sleep", "Tipdesk", "Locks before the laptop sleeps", "delay")
SAVERS: Final = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
)


class Leaving(QObject):
    """`leaving` each time that the desk should lock; `held` while logind waits for us."""

    leaving = Signal()

    def __init__(self, system: QDBusConnection, session: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system, self._session = system, session
        self._inhibitor: QDBusUnixFileDescriptor | None = None

    @property
    def held(self) -> bool:
        return self._inhibitor is not None

    def begin(self) -> None:
        if self._system.isConnected():
            self._hear(self._system, (LOGIND, ROOT, MANAGER, "PrepareForSleep"), "sleeps(bool)")
            self._hold()
            # Most desktops start programs outside of the session's own scope: `auto` is then that of the display.
            self._ask("GetSession", ["auto"], self._session_found, self._ask_by_process)
        for service, path, interface in SAVERS if self._session.isConnected() else ():
            self._hear(self._session, (service, path, interface, "ActiveChanged"), "saved(bool)")

    @Slot(bool)
    def sleeps(self, going: bool) -> None:
        """False when it has woken up again: then the next sleep has to wait for us as well."""
        if going:
            self.leaving.emit()
        elif not self.held:
            self._hold()

    @Slot(bool)
    def saved(self, active: bool) -> None:
        if active:
            self.leaving.emit()

    @Slot()
    def locked(self) -> None:
        self.leaving.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def changed(self, _interface: str, told: dict[str, object], _gone: list[str]) -> None:
        """Some desktops lock without the signal, and only set the hint."""
        if told.get("LockedHint") is True:
            self.leaving.emit()

    def let_go(self) -> None:
        """The laptop may sleep: what had to be locked is locked."""
        self._inhibitor = None

    def _hear(self, bus: QDBusConnection, what: tuple[str, str, str, str], slot: str) -> None:
        # The stubs ask for bytes, which PySide6 6.11 refuses.
        bus.connect(*what, self, SLOT(slot))  # type: ignore[call-overload]

    def _hold(self) -> None:
        self._ask("Inhibit", list(INHIBIT), self._holding)

    def _holding(self, reply: QDBusMessage) -> None:
        told = reply.arguments()
        if told and isinstance(told[0], QDBusUnixFileDescriptor) and told[0].isValid():
            self._inhibitor = told[0]

    def _session_found(self, reply: QDBusMessage) -> None:
        told = reply.arguments()
        path = getattr(told[0], "path", lambda: str(told[0]))() if told else ""
        if path.startswith(ROOT):
            self._hear(self._system, (LOGIND, path, SESSION, "Lock"), "locked()")
            what = (LOGIND, path, PROPERTIES, "PropertiesChanged")
            self._hear(self._system, what, "changed(QString,QVariantMap,QStringList)")

    def _ask_by_process(self) -> None:
        """Before systemd 243 there is no `auto`."""
        self._ask("GetSessionByPID", [os.getpid()], self._session_found)

    def _ask(
        self,
        name: str,
        arguments: list[object],
        then: Callable[[QDBusMessage], None],
        otherwise: Callable[[], None] = lambda: None,
    ) -> None:
        message = QDBusMessage.createMethodCall(LOGIND, ROOT, MANAGER, name)
        message.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(message), self)

        def finished(done: QDBusPendingCallWatcher) -> None:
            reply = done.reply()
            if reply.type() == QDBusMessage.MessageType.ReplyMessage:
                then(reply)
            else:
                otherwise()
            done.deleteLater()

        watcher.finished.connect(finished)


def of_this_laptop(parent: QObject) -> Leaving:
    return Leaving(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), parent)
