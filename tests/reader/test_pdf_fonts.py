"""A PDF that brings no letters of its script shows them all the same, from within the sandbox; else a page says so."""

import sys
from collections.abc import Iterator

import pytest
from PIL import Image, ImageChops
from reader.lettering import SCRIPTS, UNREADABLE, by_shape
from redacting import Bytes, pdf, written

from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, Drawn, Remark, Sign, Viewer
from tipdesk.reader.pages.pdf import open_pdf
from tipdesk.reader.pages.pdf_fonts import COLLECTION, FILES, LETTERS, font_for, give_letters
from tipdesk.reader.pages.ready import make_ready
from tipdesk.reader.view.sources import Held

TIBETAN = by_shape("Himalaya", "\u0f56\u0f7c\u0f51")


@pytest.fixture(scope="module")
def viewer() -> Iterator[Viewer]:
    with Viewer(reader_command(sys.executable, ENTRY)) as one:
        yield one


def inked(drawn: Drawn) -> bool:
    image = Image.frombytes("RGB", (drawn.width, drawn.height), drawn.pixels)
    return ImageChops.invert(image.convert("L")).getbbox() is not None


@pytest.mark.parametrize("script", SCRIPTS)
def test_letters_that_are_not_in_the_file_are_drawn_within_the_sandbox(viewer: Viewer, script: str) -> None:
    viewer.show(Bytes(SCRIPTS[script]))
    drawn = viewer.draw(0, 1.0)
    assert inked(drawn)
    assert Remark.LETTERS_MISSING not in drawn.remarks


@pytest.mark.parametrize("document", [UNREADABLE, TIBETAN])
def test_letters_that_nothing_here_has_are_told_on_the_page_and_as_a_finding(viewer: Viewer, document: bytes) -> None:
    viewer.show(Bytes(document))
    assert Remark.LETTERS_MISSING in viewer.draw(0, 1.0).remarks
    (found,) = [one for one in viewer.examine().evidence if one.sign is Sign.MISSING_LETTERS]
    assert (found.count, found.page) == (3, 0)


def test_a_page_of_latin_letters_is_drawn_as_it_always_was(viewer: Viewer) -> None:
    """What another page lacked changes no letter of this one."""
    plain = written(pdf({700: "Harbour contracts"}))
    viewer.show(Bytes(plain))
    before = viewer.draw(0, 1.0)
    viewer.show(Bytes(SCRIPTS["Arabic, by shape"]))
    viewer.draw(0, 1.0)
    viewer.show(Bytes(plain))
    assert viewer.draw(0, 1.0).pixels == before.pixels
    assert not before.remarks


def test_without_the_fonts_each_page_says_what_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    make_ready()
    monkeypatch.setattr(LETTERS, "held", [])
    leaves = open_pdf(Held(memoryview(by_shape("Nobody", "\u05e9\u05dc\u05d5\u05dd"))))
    assert Remark.LETTERS_MISSING in leaves.pixels(0, 1.0).remarks
    assert leaves.page(0).lacking.letters == "\u05dd\u05d5\u05dc\u05e9"


def test_every_font_that_is_listed_is_there_and_its_tables_are_found() -> None:
    give_letters()
    assert sorted(name for name, _ in LETTERS.held) == sorted(FILES)
    for number, (name, whole) in enumerate(LETTERS.held, 1):
        together = name.endswith(".ttc")
        assert len(LETTERS.table(number, COLLECTION if together else 0)) == len(whole)
        assert not LETTERS.table(number, 0 if together else COLLECTION)
        assert LETTERS.table(number, int.from_bytes(b"cmap", "big"))
        assert not LETTERS.table(number, int.from_bytes(b"none", "big"))
    assert not LETTERS.table(0, 0)
    assert not LETTERS.table(99, 0)


def test_a_letter_is_looked_for_in_one_font() -> None:
    assert font_for(0x0645) == font_for(0x0411) == "DejaVuSans.ttf"
    assert font_for(0x4F60) == font_for(0xD55C) == "NotoSansCJK-Regular.ttc"
    assert font_for(0x0F56) == font_for(0x20000) == font_for(-1) == ""
