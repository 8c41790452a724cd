"""The demo's PDFs, written by hand: minutes saved on top of themselves, and a notice that is broken on purpose."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

HEAD: Final = b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n"
PAGE: Final = (
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 9 0 R/F2 10 0 R>>%s>>>>"
)
LAYER: Final = b"/Properties<</L1 11 0 R>>"
ITEMS: Final = (
    "1  Apologies were read. Nobody was missed.",
    "2  The minutes of January were taken as read.",
    "3  The dredger's lease goes on for a year.",
    "4  Two lamps on the north mole are out. Noted.",
    "5  The gulls. Deferred, as in every year.",
    "6  Any notices to the public: none.",
)
SEVENTH: Final = (
    "7  Closed part. The reservoir is drawn down by night, at the wish of",
    "   Cresset Bottling. Nobody at the table asked why. M. Quenell keeps",
    "   the tape. It is not to be named in the public copy.",
)
RENUMBERED: Final = ("7  The next meeting is on the second Tuesday.",)


@dataclass
class Paper:
    """Bytes as they grow; each save lays objects and a table of its own behind what is there."""

    whole: bytearray = field(default_factory=lambda: bytearray(HEAD))
    last: int = 0

    def save(self, objects: dict[int, bytes], trailer: bytes) -> None:
        places = {}
        for number, body in sorted(objects.items()):
            places[number] = len(self.whole)
            self.whole += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(self.whole)
        self.whole += b"xref\n"
        if not self.last:
            self.whole += b"0 1\n0000000000 65535 f \n"
        for number, at in places.items():
            self.whole += b"%d 1\n%010d 00000 n \n" % (number, at)
        before = b"/Prev %d" % self.last if self.last else b""
        self.whole += b"trailer\n<</Size 20/Root 1 0 R/Info 12 0 R%s%s>>\nstartxref\n%d\n%%%%EOF\n" % (
            before,
            trailer,
            start,
        )
        self.last = start


def stream(content: bytes) -> bytes:
    return b"<</Length %d>>stream\n%s\nendstream" % (len(content), content)


def _text(lines: Sequence[str], at: tuple[int, int], size: int = 11, font: str = "F1") -> bytes:
    shown = b"".join(b"(%s) Tj T*\n" % _escaped(line) for line in lines)
    return b"BT /%s %d Tf %d TL %d %d Td\n%sET\n" % (font.encode(), size, size + 7, *at, shown)


def _escaped(line: str) -> bytes:
    return line.encode("latin-1", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _minutes(items: Sequence[str], seventh: Sequence[str]) -> bytes:
    title = _text(["Vell Harbour, Reservoir Committee"], (60, 770), 18, "F2")
    under = _text(["Minutes of 11 February 2025, in the small hall"], (60, 742))
    rule = b"0.6 w 60 728 m 535 728 l S\n"
    draft = b"/OC /L1 BDC\n0.75 g\n" + _text(["DRAFT OF CLERK Q."], (330, 690), 16, "F2") + b"0 g\nEMC\n"
    return title + under + rule + _text([*items, *seventh], (60, 690)) + draft


def minutes() -> bytes:
    """Item 7 stood there when it was first saved; a layer that is switched off names the clerk."""
    paper = Paper()
    second = _text(["Present: nine members, the clerk, a steward.", "Begun at seven, ended before nine."], (60, 770))
    paper.save(
        {
            1: b"<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[11 0 R]/D<</OFF[11 0 R]/Order[11 0 R]>>>>>>",
            2: b"<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>",
            3: PAGE % (4, LAYER),
            4: stream(_minutes(ITEMS, SEVENTH)),
            5: PAGE % (6, b""),
            6: stream(second),
            9: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            10: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
            11: b"<</Type/OCG/Name(Draft marks)>>",
            12: b"<</Author(M. Quenell)/Creator(Harbour Writer 5)/Producer(Quayside PDF 2.2)"
            b"/CreationDate(D:20250211212200Z)/Title(closed part, do not pass on)>>",
        },
        b"",
    )
    paper.save(
        {
            4: stream(_minutes(ITEMS, RENUMBERED)),
            12: b"<</Author(Office of the Clerk)/Creator(Harbour Writer 5)/Producer(Quayside PDF 2.2)"
            b"/CreationDate(D:20250211212200Z)/ModDate(D:20250303090500Z)>>",
        },
        b"",
    )
    return bytes(paper.whole)


def notice() -> bytes:
    """One page can be read, the second cannot, and it would start something if a reader let it."""
    paper = Paper()
    first = _text(["Notice to all who berth here"], (60, 770), 18, "F2")
    first += _text(["From the first of April the ramp is closed by night.", "Ask nobody why."], (60, 730))
    paper.save(
        {
            1: b'<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL\\("https://track.example/n"\\))>>>>',
            2: b"<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>",
            3: PAGE % (4, b""),
            4: stream(first),
            5: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 0 0]/Contents 6 0 R>>",
            6: b"<</Length 40/Filter/FlateDecode>>stream\nthis says that it is squeezed and is not\nendstream",
            9: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            10: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>",
            12: b"<</Producer(Quayside PDF 2.2)>>",
        },
        b"",
    )
    # Cut off in the middle of its table: what can be read must be looked for.
    return bytes(paper.whole[: paper.whole.rindex(b"xref") - 60])
