"""A font that few machines have is named; those of every office are not."""

import io
import zipfile

import pikepdf
import pytest
from reader import made

from tipdesk.reader.evidence.fonts import family, unusual
from tipdesk.reader.pages.ready import make_ready
from tipdesk.reader.view.evidence import Evidence, Sign
from tipdesk.reader.view.looking import look_at
from tipdesk.reader.view.sources import Held


def found(data: bytes) -> list[Evidence]:
    make_ready()
    one, then, said = look_at(Held(memoryview(data))), 0, list[Evidence]()
    while True:
        examined = one.examine(then)
        said += [sign for sign in examined.evidence if sign.sign is Sign.UNUSUAL_FONT]
        if examined.then is None:
            return said
        then = examined.then


@pytest.mark.parametrize(
    "name",
    [
        "ABCDEF+Calibri-Bold", "TimesNewRomanPSMT", "CMR10", "NotoSansCJKjp-Regular", "Helvetica,Bold", "CIDFont+F1",
        "F1", "TT12", "T3Font_0", "", "Arial Unicode MS",
    ],
)  # fmt: skip
def test_what_everybody_has_is_passed_over(name: str) -> None:
    assert unusual([name]) == ()


def test_each_rare_one_is_named_once_however_many_parts_of_it_there_are() -> None:
    assert unusual(["ABCDEF+PortOfHull-Bold", "GHIJKL+PortOfHull-Bold", "Ministry Serif"]) == (
        "PortOfHull-Bold", "Ministry Serif",
    )  # fmt: skip
    assert family("ABCDEF+Port Of_Hull-Bold") == "portofhull"


def test_a_pdf_with_a_house_font_says_so() -> None:
    with pikepdf.open(io.BytesIO(made.told_pdf())) as pdf:
        font = next(iter(pdf.pages[0].Resources.Font.values()))
        font.BaseFont = pikepdf.Name("/QWERTZ+PortOfHull-Light")
        out = io.BytesIO()
        pdf.save(out)
    (said,) = found(out.getvalue())
    assert (said.value, said.tag) == ("PortOfHull-Light", "PDF:UnusualFonts")
    assert not found(made.told_pdf())


def test_so_does_a_letter() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made.letter())) as came, zipfile.ZipFile(out, "w") as changed:
        for name in came.namelist():
            changed.writestr(name, came.read(name))
        fonts = "<w:font w:name='Calibri'/><w:font w:name='Port of Hull'/>"
        changed.writestr("word/fontTable.xml", f"<w:fonts {made.W}>{fonts}</w:fonts>")
    (said,) = found(out.getvalue())
    assert said.value == "Port of Hull"
