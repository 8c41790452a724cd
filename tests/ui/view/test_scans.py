"""A scan's words: asked of the engine once, held, and forgotten with the document."""

import io
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from tipdesk.intake.host import reader_command
from tipdesk.intake.recognising import ENTRY as RECOGNISER
from tipdesk.intake.recognising import Recogniser, languages
from tipdesk.intake.viewing import ENTRY, Viewer
from tipdesk.ui.changes import Lying as Lies
from tipdesk.ui.page import PageParts
from tipdesk.ui.view.over_desk import ViewOverDesk
from tipdesk.ui.view.scans import Scans
from tipdesk.ui.view.sources import NotKept

needs_engine = pytest.mark.skipif(not languages(), reason="tesseract is not installed")


class Lying:
    def __init__(self, data: bytes) -> None:
        self._data, self.size = data, len(data)

    def read_at(self, position: int, size: int) -> bytes:
        return self._data[position : position + size]


def scan() -> Lying:
    image = Image.new("L", (1400, 400), 255)
    ImageDraw.Draw(image).text((60, 100), "The ferry sank at noon", fill=0, font=ImageFont.load_default(90))
    out = io.BytesIO()
    image.save(out, "PNG")
    return Lying(out.getvalue())


@needs_engine
def test_the_words_of_a_scan_are_recognised_once_and_forgotten_with_it() -> None:
    scans = Scans(Recogniser(reader_command(sys.executable, RECOGNISER), ("eng",)))
    with Viewer(reader_command(sys.executable, ENTRY)) as viewer:
        viewer.show(scan())
        found = scans.words(viewer, (), 0)
        assert found.text == "The ferry sank at noon"
        assert scans.words(viewer, (), 0) is found
    assert scans.held((), 0) is found
    scans.forget()
    assert scans.held((), 0) is None


def test_without_an_engine_a_scan_has_no_words() -> None:
    scans = Scans(None)
    with Viewer(reader_command(sys.executable, ENTRY)) as viewer:
        viewer.show(scan())
        assert scans.words(viewer, (), 0).text == ""
    assert not scans.can()


@needs_engine
def test_a_search_through_a_scan_finds_its_words_and_marks_them(parts: PageParts, tmp_path: Path) -> None:
    lying = tmp_path / "letter.png"
    lying.write_bytes(scan().read_at(0, 1 << 24))
    matter = NotKept(Lies(str(lying), 0, lying.stat().st_size, "letter.png"))
    recogniser = Recogniser(reader_command(sys.executable, RECOGNISER), ("eng",))
    gateway = ViewOverDesk(parts.look, matter, lambda: Viewer(reader_command(sys.executable, ENTRY)), recogniser)
    try:
        gateway.open()
        assert gateway.enter(()).pages == 1
        assert gateway.find("ferry", 0, 1).page == 0
        assert gateway.hits(0, "ferry").hits
        assert "some may be wrong" in gateway.turn(0).text
    finally:
        gateway.close()
