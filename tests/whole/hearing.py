"""A screen reader's way into the window: the accessibility bus, spoken to over D-Bus as any assistive program does."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest
from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg
from whole.desktop import Desktop

LAUNCHER: Final = "/usr/libexec/at-spi-bus-launcher"
ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
ROOT: Final = "/org/a11y/atspi/accessible/root"
PATIENCE_S: Final = 30
MOST: Final = 20_000
SHOWING: Final = 25


def needs_hearing() -> None:
    if not Path(LAUNCHER).exists():
        pytest.skip("not installed: at-spi2-core (packaging/linux/debian.txt)")


@dataclass(frozen=True)
class Node:
    """One accessible object, with everything that a screen reader could say of it."""

    where: tuple[str, str]
    role: str
    name: str
    description: str
    text: str
    showing: bool

    @property
    def said(self) -> str:
        return f"{self.name}\n{self.description}\n{self.text}"


@dataclass
class Hearing:
    """Starts the accessibility bus on the desktop's session bus; `said` is all that went over it."""

    desktop: Desktop
    address: str = ""
    bus: DBusConnection | None = None
    log: Path = field(default_factory=Path)

    def start(self) -> None:
        desktop = self.desktop
        desktop.start(LAUNCHER, "--launch-immediately", stderr=subprocess.DEVNULL)
        session = desktop.env["DBUS_SESSION_BUS_ADDRESS"]
        end = time.monotonic() + PATIENCE_S
        while not self.address:
            assert time.monotonic() < end, "no accessibility bus"
            with contextlib.suppress(DBusErrorResponse, OSError, KeyError), open_dbus_connection(session) as bus:
                asked = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
                (self.address,) = unwrap_msg(bus.send_and_get_reply(new_method_call(asked, "GetAddress"), timeout=5))
                status = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Status")
                bus.send_and_get_reply(Properties(status).set("IsEnabled", "b", True), timeout=5)
            time.sleep(0.2)
        desktop.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        desktop.env.pop("NO_AT_BRIDGE", None)
        self.log = desktop.root / "accessibility.log"
        with self.log.open("wb") as out:
            desktop.start("dbus-monitor", "--address", self.address, stdout=out, stderr=subprocess.DEVNULL)
        self.bus = open_dbus_connection(self.address)
        # Programs send events only where somebody asked for them.
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
        for event in ("object:", "window:", "focus:"):
            self._ask(registry, "org.a11y.atspi.Registry", "RegisterEvent", "s", event)

    def end(self) -> None:
        """The session bus starts what nobody here is the parent of: whatever has this desktop's home is ended."""
        if self.bus is not None:
            self.bus.close()
        own = f"HOME={self.desktop.env['HOME']}".encode()
        for process in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if own in process.joinpath("environ").read_bytes().split(b"\0"):
                    os.kill(int(process.name), signal.SIGKILL)

    def _ask(self, where: tuple[str, str], interface: str, method: str, signature: str = "", *body: Any) -> Any:
        assert self.bus is not None
        at = DBusAddress(where[1], bus_name=where[0], interface=interface)
        message = new_method_call(at, method, signature, body) if signature else new_method_call(at, method)
        return unwrap_msg(self.bus.send_and_get_reply(message, timeout=10))

    def _property(self, where: tuple[str, str], name: str, interface: str = ACCESSIBLE) -> Any:
        assert self.bus is not None
        at = DBusAddress(where[1], bus_name=where[0], interface=interface)
        return unwrap_msg(self.bus.send_and_get_reply(Properties(at).get(name), timeout=10))[0][1]

    def windows(self) -> list[tuple[str, str]]:
        """The roots of what is on this desktop: our program alone."""
        (children,) = self._ask(("org.a11y.atspi.Registry", ROOT), ACCESSIBLE, "GetChildren")
        return [tuple(child) for child in children]

    def nodes(self) -> list[Node]:
        """Every object of every program, shown or not."""
        return [self._node(where) for where in self._below(self.windows())]

    def _below(self, todo: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        seen = set()
        while todo and len(seen) < MOST:
            where = todo.pop()
            if where in seen:
                continue
            seen.add(where)
            yield where
            with contextlib.suppress(DBusErrorResponse):
                (children,) = self._ask(where, ACCESSIBLE, "GetChildren")
                todo += [tuple(child) for child in children]

    def _node(self, where: tuple[str, str]) -> Node:
        try:
            name, description = self._property(where, "Name"), self._property(where, "Description")
            (role,) = self._ask(where, ACCESSIBLE, "GetRoleName")
            (interfaces,) = self._ask(where, ACCESSIBLE, "GetInterfaces")
            (states,) = self._ask(where, ACCESSIBLE, "GetState")
            text = ""
            if "org.a11y.atspi.Text" in interfaces:
                (text,) = self._ask(where, "org.a11y.atspi.Text", "GetText", "ii", 0, -1)
        except DBusErrorResponse:
            # What goes while it is asked about says nothing any more.
            return Node(where, "", "", "", "", showing=False)
        return Node(where, role, name, description, text, bool(states[0] >> SHOWING & 1))

    def _named(self, name: str) -> Iterator[Node]:
        """Those of that name alone, asked for more only then: a page has hundreds of others."""
        for where in self._below(self.windows()):
            with contextlib.suppress(DBusErrorResponse):
                if self._property(where, "Name").startswith(name):
                    yield self._node(where)

    def find(self, name: str, role: str = "") -> Node | None:
        return next((node for node in self._named(name) if node.showing and role in node.role), None)

    def until(self, name: str, role: str = "") -> Node:
        end = time.monotonic() + PATIENCE_S
        while (node := self.find(name, role)) is None:
            here = sorted({one.name for one in self.nodes() if one.showing})
            assert time.monotonic() < end, f"{name} did not come: {here}"
            time.sleep(0.2)
        return node

    def press(self, name: str, role: str) -> None:
        """As a person does who works by a screen reader."""
        self._ask(self.until(name, role).where, "org.a11y.atspi.Action", "DoAction", "i", 0)
        # Qt answers first, and acts when it comes to it.
        time.sleep(0.4)

    def focus(self, node: Node) -> None:
        self._ask(node.where, "org.a11y.atspi.Component", "GrabFocus")
        time.sleep(0.4)

    def place(self, node: Node) -> tuple[int, int, int, int]:
        (extents,) = self._ask(node.where, "org.a11y.atspi.Component", "GetExtents", "u", 0)
        return tuple(extents)

    def said(self) -> bytes:
        """What went over the bus so far, as it is logged."""
        time.sleep(0.3)
        return self.log.read_bytes()


@pytest.fixture
def hearing(desktop: Desktop) -> Iterator[Hearing]:
    needs_hearing()
    made = Hearing(desktop)
    made.start()
    yield made
    made.end()
