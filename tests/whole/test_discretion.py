"""Discretion from outside: while the real window walks, what other programs can read of it says nothing."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from paths import CHECKOUT
from whole import room
from whole.desktop import PASSPHRASE, Desktop, Window, find_on_disk, needs
from whole.hearing import Hearing, hearing

from tipdesk.app.binding import demo_surroundings
from tipdesk.app.here import here
from tipdesk.desk import unlock, vault
from tipdesk.ledger.ids import CompartmentId
from tipdesk.seal.secrets import Passphrase

__all__ = ["hearing"]

HERE = Path(__file__).resolve().parent
CONTENT = (
    *("Zqdocument", "Zqwithin", "Zqfilter", "Zqtitle", "Zqtext", "Zqsender", "Zqstory", "Zqdesk", "Zqperson"),
    *(*room.IDENTITY, "ZQPASS", "read back the"),
)
WINDOW_NAMES = {"Tipdesk", "tipdesk", "Qt Selection Owner for tipdesk", "Qt Client Leader Window", "Other"}
NAMING = re.compile(r"^(?:_NET_)?WM_(?:NAME|ICON_NAME|CLASS|COMMAND|WINDOW_ROLE)\([^)]*\) = (.*)$", re.MULTILINE)
REASON = "read back the quotes"


class Walk:
    """The window over a vault of canaries, with an ear at the accessibility bus and one at the session bus."""

    def __init__(self, desktop: Desktop, ear: Hearing) -> None:
        self.desktop, self.ear = desktop, ear
        env = desktop.env | {"PYTHONPATH": os.pathsep.join((str(CHECKOUT), str(CHECKOUT / "tests")))}
        subprocess.run([sys.executable, str(HERE / "room.py"), str(desktop.vault)], env=env, check=True, timeout=60)
        self.session_log = desktop.root / "session.log"
        with self.session_log.open("wb") as out:
            desktop.start("dbus-monitor", "--session", stdout=out, stderr=subprocess.DEVNULL)
        self.window: Window = desktop.open_window()
        self.window.focus()
        ear.until("Passphrase", "text")

    def unlock(self) -> None:
        self.window.type(PASSPHRASE)
        self.window.key("Return")
        self.ear.until("Places")

    def go(self, *keys: str) -> None:
        for key in keys:
            self.window.key(key)
            time.sleep(0.3)

    def to_source(self) -> None:
        self.go("ctrl+2")
        self.window.type("Zqstory")
        self.go("Return")
        self.ear.until("Front page", "page tab")
        self.go("bracketright", "bracketright")
        self.ear.until("Sources", "table")
        self.go("Return")
        self.ear.until("Identity, sealed")

    def reveal(self) -> None:
        self.go("r")
        self.ear.until("Open the identity of")
        self.window.type(REASON)
        for what in ("Name", "Signal", "Contact plan"):
            self.ear.press(what, "check box")
        self.go("ctrl+Return")
        self.ear.until("Identity, open")

    def properties(self) -> str:
        """Every property of every window on the display, as any client may ask for them."""
        tree = self._run("xwininfo", "-root", "-tree")
        numbers = re.findall(r"^\s+(0x[0-9a-f]+) ", tree, re.MULTILINE)
        assert numbers
        return tree + "".join(self._run("xprop", "-id", number, fails=True) for number in numbers)

    def clips(self) -> dict[str, dict[str, object]]:
        env = self.desktop.env | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0"}
        done = subprocess.run(
            [sys.executable, str(HERE / "clips.py")], env=env, capture_output=True, text=True, check=True, timeout=30
        )
        found: dict[str, dict[str, object]] = json.loads(done.stdout)
        return found

    def _run(self, *words: str, fails: bool = False) -> str:
        done = subprocess.run(words, env=self.desktop.env, capture_output=True, timeout=30, check=not fails)
        return done.stdout.decode("utf-8", "replace")


@pytest.fixture
def walk(desktop: Desktop, hearing: Hearing) -> Iterator[Walk]:
    needs("xprop", "xwininfo", "dbus-monitor")
    yield Walk(desktop, hearing)
    # Whatever was walked: nothing was notified, nothing said on the session bus, nothing written.
    time.sleep(0.3)
    said = (desktop.root / "session.log").read_bytes()
    assert b"org.freedesktop.Notifications" not in said
    assert not [one for one in CONTENT if one.encode() in said]
    left = [desktop.root / name for name in ("home", "run", "tmp", "vault")]
    assert not [found for one in CONTENT for found in find_on_disk(left, one)]
    names = [path.name for path in (desktop.root / "home").rglob("*")]
    assert not [name for name in names if "recent" in name or "QtProject" in name or name.endswith(".xbel")]
    assert not [path for path in (desktop.root / "tmp").rglob("*") if path.is_file()]


def holding(folder: Path, canary: bytes) -> list[tuple[str, str]]:
    """In which tables of which files it stands, with every key in hand: a draft would be one."""
    found, around = vault.find(folder), demo_surroundings(here(folder))
    session = unlock.unlock(found, unlock.who(found, "").person, Passphrase.typed(PASSPHRASE), around)
    where = []
    for path in sorted((folder / "compartments").glob("*.db")):
        db = session.compartment(CompartmentId(path.stem)).book.db
        for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
            rows = db.execute(f'SELECT * FROM "{table}"').fetchall()
            values = (value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row)
            if any(canary.lower() in value.lower() for value in values):
                where.append((path.stem[:8], table))
    session.close()
    return where


def says_nothing(text: str, *, but: tuple[str, ...] = ()) -> None:
    assert not [one for one in CONTENT if one in text and one not in but]


def test_every_property_of_every_window_says_tipdesk_and_nothing_else(walk: Walk) -> None:
    seen = [walk.properties()]
    walk.unlock()
    seen.append(walk.properties())
    walk.to_source()
    seen.append(walk.properties())
    walk.reveal()
    seen.append(walk.properties())
    walk.go("Escape", "ctrl+shift+f")
    walk.window.type("Zqtext")
    time.sleep(1)
    seen.append(walk.properties())
    walk.go("ctrl+i", "ctrl+k")
    seen.append(walk.properties())
    walk.go("Escape", "ctrl+n")
    time.sleep(1)
    seen.append(walk.properties())
    walk.go("ctrl+l")
    time.sleep(1.5)
    seen.append(walk.properties())
    for text in seen:
        says_nothing(text)
        named = re.findall(
            r"^(?:_NET_)?WM_(?:NAME|ICON_NAME|CLASS|COMMAND|WINDOW_ROLE)\([^)]*\) = (.*)$", text, re.MULTILINE
        )
        words = {word for line in named for word in re.findall(r'"([^"]*)"', line)}
        assert "Tipdesk" in words
        assert words <= WINDOW_NAMES, words


def test_nor_do_the_pages_of_people_packets_settings_and_documents_say_more(walk: Walk) -> None:
    """And to the ear no identity, no passphrase; what another program may take of the window is nothing."""
    ear, seen = walk.ear, []
    walk.unlock()
    for key, there in (("ctrl+4", "Exchange"), ("ctrl+7", "People"), ("ctrl+6", "Settings"), ("ctrl+0", "Today")):
        walk.go(key)
        ear.until(there)
        seen.append(walk.properties())
    walk.go("ctrl+1")
    ear.until("Tips", "table")
    walk.go("f", "Escape", "d", "space")
    ear.until("Safe view")
    ear.until("Receipt", "push button")
    seen.append(walk.properties())
    for way in ("Receipt", "Let it out"):
        ear.press(way, "push button")
        seen.append(walk.properties())
        walk.go("Escape")
    heard = "".join(node.said for node in ear.nodes())
    assert room.DOCUMENT in heard
    assert not [one for one in (*room.IDENTITY, PASSPHRASE) if one in heard]
    clips = walk.clips()
    assert (clips["clipboard"]["text"], clips["primary"]["text"]) == ("", "")
    for text in seen:
        says_nothing(text)
        words = {word for line in NAMING.findall(text) for word in re.findall(r'"([^"]*)"', line)}
        assert words <= WINDOW_NAMES, words


def test_the_screen_reader_hears_no_identity_before_it_asks(walk: Walk) -> None:
    ear = walk.ear
    walk.window.type(PASSPHRASE)
    assert PASSPHRASE.split()[1] not in "".join(node.said for node in ear.nodes())
    # Not letter by letter either, which the system's own event for an inserted text would be.
    assert b"member=TextChanged" not in ear.said()
    ear.press("Show what is typed", "push button")
    assert PASSPHRASE in ear.until("Passphrase", "text").description
    ear.press("Hide what is typed", "push button")
    assert ear.until("Passphrase", "text").description == ""
    asked_for = len(ear.said())
    walk.go("Return")
    ear.until("Places")
    assert PASSPHRASE.encode() not in ear.said()[asked_for:]
    walk.to_source()
    heard = "".join(node.said for node in ear.nodes())
    assert "Zqperson" in heard
    assert not [part for part in room.IDENTITY if part in heard]
    walk.reveal()
    open_now = "".join(node.said for node in ear.nodes())
    assert not [part for part in room.IDENTITY if part in open_now]
    # Nor was it said of itself, by an event.
    events = ear.said()
    assert b"member=StateChanged" in events
    assert b"Identity, open" in events
    assert not [part for part in room.IDENTITY if part.encode() in events]
    ear.press("Read aloud", "push button")
    end = time.monotonic() + 10
    while not all(part.encode() in ear.said() for part in (room.NAME, room.WAY)):
        assert time.monotonic() < end, "what was asked for is not read"
    walk.go("Escape")
    ear.until("Identity, sealed")
    assert not [part for part in room.IDENTITY if part in "".join(node.said for node in ear.nodes())]


def test_what_is_copied_is_marked_goes_by_itself_and_at_the_lock_and_a_selection_is_given_to_nobody(walk: Walk) -> None:
    walk.unlock()
    walk.go("ctrl+1")
    left, top, *_ = walk.ear.place(walk.ear.until("Text of the tip", "text"))
    walk.window.xdotool("mousemove", str(left + 30), str(top + 10), "click", "--repeat", "2", "1")
    time.sleep(0.5)
    assert walk.clips()["primary"]["text"] == ""
    walk.go("ctrl+c")
    walk.ear.until("To whom", "text")
    assert walk.clips()["clipboard"]["text"] == ""
    walk.window.type("our lawyer")
    walk.go("Tab")
    walk.window.type(REASON)
    walk.go("Return")
    time.sleep(0.7)
    held = walk.clips()["clipboard"]
    assert "Zqtext" in str(held["text"])
    assert held["marks"] == {"x-kde-passwordManagerHint": "secret"}
    time.sleep(room.CLEARED_AFTER_S + 1)
    assert walk.clips()["clipboard"]["text"] == ""
    # A field copies by itself; the middle button gets nothing of what is selected in one.
    walk.go("ctrl+shift+f")
    walk.window.type("Zqtyped words")
    walk.go("ctrl+a")
    assert walk.clips()["primary"]["text"] == ""
    walk.go("ctrl+c")
    held = walk.clips()["clipboard"]
    assert held["text"] == "Zqtyped words"
    assert held["marks"] == {"x-kde-passwordManagerHint": "secret"}
    walk.go("ctrl+l")
    time.sleep(1)
    after = walk.clips()
    assert (after["clipboard"]["text"], after["primary"]["text"]) == ("", "")


def test_no_core_is_dumped_and_no_other_process_of_the_user_may_look(walk: Walk) -> None:
    walk.unlock()
    for _ in range(2):
        proc = Path(f"/proc/{walk.window.pid}")
        limits = proc.joinpath("limits").read_text()
        assert re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE)
        # What is not dumpable belongs to root, whoever runs it: nobody else may attach, or read its memory.
        if os.geteuid() == 0:
            dumpable = subprocess.run(
                ["unshare", "--user", "cat", f"/proc/{walk.window.pid}/mem"], capture_output=True, check=False
            )
            assert dumpable.returncode != 0
        arguments = proc.joinpath("cmdline").read_bytes() + proc.joinpath("environ").read_bytes()
        says_nothing(arguments.decode("utf-8", "replace"))
        walk.go("ctrl+l")
        time.sleep(1.5)


def test_doctor_says_that_pictures_of_the_screen_cannot_be_refused(bare: Desktop) -> None:
    done = bare.tipdesk("doctor", "--json", passphrase=None)
    said = [json.loads(line) for line in done.stdout.splitlines()]
    (screen,) = [one for one in said if one["check"] == "screen"]
    assert "picture" in screen["tells"]


def test_what_is_typed_into_the_sealed_form_is_not_said_when_the_form_goes(walk: Walk) -> None:
    walk.unlock()
    walk.go("ctrl+2")
    walk.window.type("Zqstory")
    walk.go("Return")
    walk.ear.until("Front page", "page tab")
    walk.go("bracketright", "bracketright")
    walk.ear.press("New source", "push button")
    field = walk.ear.until("Name", "text")
    walk.ear.focus(field)
    walk.window.type("Zqnew Heron")
    assert walk.ear.until("Name", "text").text == "Zqnew Heron"
    before = len(walk.ear.said())
    walk.go("Escape")
    time.sleep(1)
    if walk.ear.find("Sealed form") is not None:
        walk.go("Escape")
        time.sleep(1)
    assert walk.ear.find("Sealed form") is None
    assert b"Zqnew Heron" not in walk.ear.said()[before:]
    walk.go("ctrl+l")
    walk.ear.until("Passphrase", "text")
    assert not holding(walk.desktop.vault, b"Zqnew")
    assert holding(walk.desktop.vault, b"Zqtitle")
