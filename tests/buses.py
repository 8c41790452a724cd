"""A message bus of the test's own, with a logind and a screen saver that say what a test wants them to."""

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ROOT = "/org/freedesktop/login1"
SEAT = "/org/freedesktop/login1/session/_32"


class Logind:
    """Answers `Inhibit` and the two `GetSession`; `inhibited` until whoever asked closes what it was given."""

    def __init__(self, address: str, *, old: bool = False) -> None:
        """`old`: it knows no session `auto`."""
        self._old = old
        self._bus: DBusConnection = open_dbus_connection(bus=address, enable_fds=True)
        for name in ("org.freedesktop.login1", "org.freedesktop.ScreenSaver"):
            self._bus.send_and_get_reply(message_bus.RequestName(name))
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self._pipes: list[int] = []
        self._lock = threading.Lock()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                call = self._bus.receive()
            except (ConnectionError, OSError):
                return
            if call.header.message_type is MessageType.method_call:
                self._answer(call)

    def _answer(self, call: Message) -> None:
        name = call.header.fields[HeaderFields.member]
        self.asked.append((name, call.body))
        if name == "Inhibit":
            ours, theirs = os.pipe()
            with self._lock:
                self._pipes.append(ours)
                self._bus.send(new_method_return(call, "h", (theirs,)))
            os.close(theirs)
        elif name == "GetSessionByPID" or (name == "GetSession" and call.body == ("auto",) and not self._old):
            self._say(new_method_return(call, "o", (SEAT,)))
        else:
            self._say(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _say(self, message: Message) -> None:
        with self._lock:
            self._bus.send(message)

    def inhibited(self) -> bool:
        """Whether the last who asked still holds it: reading gives nothing at all, or the end."""
        if not self._pipes:
            return False
        os.set_blocking(self._pipes[-1], False)
        try:
            return os.read(self._pipes[-1], 1) != b""
        except BlockingIOError:
            return True

    def sleep(self, *, going: bool) -> None:
        self._emit(ROOT, "org.freedesktop.login1.Manager", "PrepareForSleep", "b", (going,))

    def lock(self) -> None:
        self._emit(SEAT, "org.freedesktop.login1.Session", "Lock", None, ())

    def hint(self, *, locked: bool) -> None:
        told = ("org.freedesktop.login1.Session", {"LockedHint": ("b", locked)}, [])
        self._emit(SEAT, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", told)

    def save(self, *, active: bool, path: str = "/org/freedesktop/ScreenSaver") -> None:
        self._emit(path, "org.freedesktop.ScreenSaver", "ActiveChanged", "b", (active,))

    def _emit(self, path: str, interface: str, name: str, signature: str | None, body: tuple[Any, ...]) -> None:
        self._say(new_signal(DBusAddress(path, interface=interface), name, signature, body))

    def close(self) -> None:
        self._bus.close()
        for pipe in self._pipes:
            os.close(pipe)


@contextmanager
def a_bus(folder: Path) -> Iterator[str]:
    """The address of a bus that ends with the test."""
    config = folder / "bus.conf"
    config.write_text(
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
        '<allow own="*"/></policy></busconfig>'
    )
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait(10)
        if bus.stdout is not None:
            bus.stdout.close()
