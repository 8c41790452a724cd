"""Titles, names of files, senders, tags and words of others turn nothing round: on no page, in no dialog, to no ear.

And no name or way of a source is there unasked: neither painted, nor as what a screen reader or a pointer is told.
What delegates paint is read from an SVG, where each stretch of text stands as it was painted.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fakes
import pytest
from app.test_language_pages import shown
from app.test_work_dialogs import OPENED, overs
from app.test_work_pages import NARROW, PLACES, Standing, as_in, seen, stand
from paths import RESOURCES
from PySide6.QtCore import QBuffer, QModelIndex, QPoint, Qt
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.cli.demo_desk import build
from tipdesk.desk.lock import lock
from tipdesk.desk.session import Session
from tipdesk.domain.ids import DocumentId
from tipdesk.ui.changes import GoToView
from tipdesk.ui.intake.page import ImportPage
from tipdesk.ui.intake.stages import Stage
from tipdesk.ui.page import PageParts

RLO, BELL, WIDTHLESS = "\u202e", "\x07", "\u200b"
HIDES = re.compile(f"[{RLO}{BELL}{WIDTHLESS}]")
# What a person or a stranger's file says; what the program looks up by is left alone.
SAID = (
    *("title", "desk", "words", "print_as", "keep_out", "how", "note", "value", "text"),
    *("next", "tip", "tips", "purposes", "lead", "name", "safe_word", "hours"),
)


def laced(words: str) -> str:
    """With characters that nobody sees, after the first letter and at the end."""
    return f"{words[:1]}{RLO}{BELL}{words[1:]}{WIDTHLESS}" if words else words


def lace(value: Any, key: str = "") -> Any:
    match value:
        case dict():
            return {name: lace(one, name) for name, one in value.items()}
        case list():
            return [lace(one, key) for one in value]
        case str():
            return laced(value) if key in SAID else value
        case _:
            return value


def laced_blocks(text: str) -> str:
    """Sender, names of documents and tags of the first line, then the title and the words."""
    made = []
    for block in text.split("\n\n"):
        rows = [row for row in block.strip("\n").split("\n") if not row.startswith(";")]
        if len(rows) > 1:
            head = rows[0].split("|") + [""] * 8
            head[3] = laced(head[3].strip())
            for place in (5, 7):
                head[place] = ", ".join(laced(one.strip()) for one in head[place].split(",") if one.strip())
            rows = ["|".join(head), laced(rows[1]), *(row if row == "~" else laced(row) for row in rows[2:])]
        made.append("\n".join(rows))
    return "\n\n".join(made)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The newsroom, each word from outside laced."""
    folder = tmp_path_factory.mktemp("hostile")
    samples = folder / "demo"
    samples.mkdir()
    for name in ("inbox.txt", "story-tips.txt"):
        (samples / name).write_text(laced_blocks((RESOURCES / "demo" / name).read_text("utf-8")), "utf-8")
    (samples / "spam.txt").write_text("; none\n", "utf-8")
    about = lace(json.loads((RESOURCES / "demo" / "desk.json").read_text("utf-8")))
    (samples / "desk.json").write_text(json.dumps(about), "utf-8")
    around = fakes.surroundings(folder / "state", clock=fakes.Clock(), ring=fakes.MemoryRing())
    session = build(folder / "vault", samples, around)
    yield session
    lock(session)


def painted(window: QWidget) -> str:
    """All text that is painted in it, as the paint engine is given it."""
    held, made = QBuffer(), QSvgGenerator()
    held.open(QBuffer.OpenModeFlag.ReadWrite)
    made.setOutputDevice(held)
    window.render(made, QPoint())
    return bytes(held.data().data()).decode("utf-8", "replace")


def of_models(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """What lists and tables say of each row: to a delegate, to an ear, to a pointer that rests."""
    for view in seen(window):
        if not isinstance(view, QAbstractItemView) or view.model() is None:
            continue
        model = view.model()
        for row in range(min(model.rowCount(), 60)):
            for column in range(model.columnCount()):
                index = model.index(row, column, QModelIndex())
                yield view, str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")
                yield view, str(index.data(Qt.ItemDataRole.ToolTipRole) or "")


def secrets() -> frozenset[str]:
    """Of each identity of the demo what nobody may see unasked, from the second letter on: the first is parted here."""
    about = json.loads((RESOURCES / "demo" / "desk.json").read_text("utf-8"))
    found = set()
    for source in (source for story in about["stories"] for source in story["sources"]):
        who = source["identity"]
        found |= {who["name"], *(way["value"] for way in who["ways"]), *(way["note"] for way in who["ways"])}
    return frozenset(one[1:] for one in found if one)


SECRETS = secrets()


def turned(window: QWidget) -> list[str]:
    texts = [*shown(window), *of_models(window)]
    texts += [(one, one.toPlainText()) for one in seen(window) if isinstance(one, QTextEdit)]
    found = [f"{type(one).__name__} in {type(one.parentWidget()).__name__}: {text!r}" for one, text in texts
             if HIDES.search(text)]  # fmt: skip
    drawn = painted(window)
    everything = "\n".join((drawn, *(text for _, text in texts)))
    found += [f"an identity: {one}" for one in SECRETS if one in everything]
    return found + [drawn[max(0, at.start() - 80) : at.end() + 20] for at in HIDES.finditer(drawn)]


def gone_to(bot: QtBot, parts: PageParts, session: Session, place: str, patch: pytest.MonkeyPatch) -> Standing:
    as_in(place, session, patch)
    want = document(session) if place == "view" else PLACES[place](session)
    at = stand(bot, parts, session, want, NARROW)
    at.settled()
    return at


def document(session: Session) -> GoToView:
    card = next(card for card in session.view(session.places.inbox).every("document") if "inutes-item-7" in card.title)
    return GoToView(DocumentId(card.record))


@pytest.mark.parametrize("place", PLACES)
def test_nothing_from_outside_turns_a_page_round_and_no_identity_is_there(
    qtbot: QtBot, parts: PageParts, hostile: Session, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = gone_to(qtbot, parts, hostile, place, monkeypatch)
    assert turned(at.room) == []


# Where its words are changed, they stand in a field as they are.
@pytest.mark.parametrize("name", [one for one in OPENED if one != "a promise"])
def test_nor_a_dialog(
    qtbot: QtBot, parts: PageParts, hostile: Session, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, way = OPENED[name]
    at = gone_to(qtbot, parts, hostile, place, monkeypatch)
    for act in way:
        act(at)
    qtbot.waitUntil(lambda: bool(overs(at)), timeout=15_000)
    assert turned(overs(at)[-1]) == []


MAIL = (
    f'From: "{laced("Clerk")}" <clerk@council.example>\r\nTo: desk@lantern.example\r\nSubject: {laced("Minutes")}\r\n'
    "Date: Fri, 14 Mar 2025 12:20:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n"
    f"--q\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{laced('See item 7.')}\r\n"
    "--q\r\nContent-Type: text/plain; charset=utf-8\r\n"
    f'Content-Disposition: attachment; filename="{laced("note.txt")}"\r\n\r\nnine\r\n--q--\r\n'
)
CHAT = "".join(f"[14.03.25, 12:{n:02}:00] {laced('Olga')}: {laced('Nobody looked')}\n" for n in range(5))
CARD = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{laced('Olga Reitz')}\r\nTEL:+00 555 0147\r\nEND:VCARD\r\n"
FORM = f"{laced('Your message')},{laced('Which office')},Submitted\n" + 3 * f"{laced('I saw it')},Yard,2025-03-14\n"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """What arrives, each file with a name that turns round what stands beside it."""
    folder = tmp_path / "stick"
    folder.mkdir()
    for name, text in (
        ("mail.eml", MAIL), ("WhatsApp Chat with Olga.txt", CHAT), ("cards.vcf", CARD), ("form.csv", FORM),
        ("broken.zip", "PK"),
    ):  # fmt: skip
        (folder / laced(name)).write_text(text, "utf-8")
    return folder


def test_nor_what_an_import_has_found(
    qtbot: QtBot, parts: PageParts, hostile: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = gone_to(qtbot, parts, hostile, "import", monkeypatch)
    page = at.page
    assert isinstance(page, ImportPage)
    page.look_into((str(stick),))
    qtbot.waitUntil(lambda: page.stage is Stage.READY, timeout=30_000)
    at.settled()
    assert turned(at.room) == []
    said = "".join(text for _, text in of_models(at.room))
    assert "M⟨RLO⟩⟨U+0007⟩inutes" in said
