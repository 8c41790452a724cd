"""The demo's own documents are what they are said to be: the sandbox reads them, and finds what was put there."""

import sys
from collections.abc import Callable, Iterator

import pytest

from tipdesk.cli.demo_files import sample_file
from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, Evidence, Kind, Remark, Shown, Sign, Viewer

Looks = Callable[[str], tuple[Viewer, Shown]]


class Held:
    def __init__(self, data: bytes) -> None:
        self._data, self.size = data, len(data)

    def read_at(self, position: int, size: int) -> bytes:
        return self._data[position : position + size]


@pytest.fixture
def look() -> Iterator[Looks]:
    open_ones: list[Viewer] = []

    def looked(name: str) -> tuple[Viewer, Shown]:
        viewer = Viewer(reader_command(sys.executable, ENTRY))
        open_ones.append(viewer)
        return viewer, viewer.show(Held(sample_file(name)[1]))

    yield looked
    for one in open_ones:
        one.close()


def said(viewer: Viewer) -> dict[Sign, Evidence]:
    found: dict[Sign, Evidence] = {}
    first: int | None = 0
    while first is not None:
        answer = viewer.examine(first)
        found |= {one.sign: one for one in answer.evidence}
        first = answer.then
    return found


def test_the_minutes_hold_an_earlier_state_and_a_hidden_layer(look: Looks) -> None:
    viewer, shown = look("minutes-item-7.pdf")
    assert (shown.kind, shown.leaves, shown.revisions) == (Kind.PDF, 2, 2)
    assert "Closed part" not in viewer.read(0).text
    assert {Sign.REVISIONS, Sign.HIDDEN_LAYER, Sign.PERSON} <= set(said(viewer))
    viewer.enter((), 1)
    assert "The reservoir is drawn down by night" in viewer.read(0).text


def test_the_photograph_was_taken_where_there_is_no_land(look: Looks) -> None:
    viewer, shown = look("sheet-0411.jpg")
    assert (shown.kind, shown.leaves) == (Kind.PICTURE, 1)
    place = viewer.examine().place
    assert place is not None
    assert (round(place.lat), round(place.lon)) == (-49, -123)
    assert {Sign.SERIAL, Sign.DEVICE, Sign.PERSON} <= set(said(viewer))
    drawn = viewer.draw(0, 1.0)
    assert (drawn.width, drawn.height) == (480, 320)


def test_the_scan_is_drawn_and_names_its_machine(look: Looks) -> None:
    viewer, shown = look("annex-page-3.tif")
    assert (shown.kind, shown.leaves) == (Kind.PICTURE, 1)
    assert "Flatbed 9" in {one.value for one in viewer.examine().evidence}


def test_the_broken_notice_is_shown_in_part_and_runs_nothing(look: Looks) -> None:
    viewer, shown = look("notice-to-berths.pdf")
    assert Remark.MENDED in shown.remarks
    assert "Notice to all who berth here" in viewer.read(0).text
    assert Sign.SCRIPT in said(viewer)
