"""Documents that hide something in every place that there is, and their copies as somebody would open them."""

import io
import sys
from collections.abc import Mapping

import pikepdf
from PIL import Image, ImageDraw

from tipdesk.desk import copies_whole
from tipdesk.domain.copying import CopyPlan
from tipdesk.intake import copying
from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, Box, Viewer
from tipdesk.ui.release.papered import leaves_of, set_text

WIDE, TALL = 595, 842
COPIER = reader_command(sys.executable, copying.ENTRY)


class Bytes:
    def __init__(self, data: bytes) -> None:
        self._data, self.size = data, len(data)

    def read_at(self, position: int, size: int) -> bytes:
        return self._data[position : position + size]


def copies(document: bytes, *plans: CopyPlan) -> tuple[bytes, ...]:
    """Made by the processes that make them for a person, one after the other."""
    with Viewer(reader_command(sys.executable, ENTRY)) as viewer:
        source = copying.Source(viewer, viewer.show(Bytes(document)))
        return tuple(b"".join(copying.copied(source, plan, COPIER)) for plan in plans)


def scan(words: str, *, form: str = "JPEG", mode: str = "RGB", size: tuple[int, int] = (620, 877)) -> bytes:
    """A page of lines, as a scanner makes it, with words in the line that is covered."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    for line in range(30, size[1] - 30, 24):
        draw.text((30, line), f"Harbour contracts, line {line}", fill=(20, 20, 60), font_size=14)
    top, left = size[1] * 2 // 5, size[0] // 4
    draw.rectangle((left, top, left + size[0] // 2, top + 20), fill="white")
    draw.text((left + 2, top + 2), words, fill=(200, 0, 0), font_size=15)
    out = io.BytesIO()
    image.convert(mode).save(out, form, quality=60)
    return out.getvalue()


def pdf(
    lines: Mapping[int, str], *, turned: int = 0, picture: bytes = b"", size: tuple[int, int] = (WIDE, TALL)
) -> pikepdf.Pdf:
    """Words at heights, upright or turned, and a picture that fills the page."""
    made = pikepdf.new()
    made.add_blank_page(page_size=size)
    page = made.pages[0]
    said = [f"BT /F 14 Tf 60 {at} Td ({words}) Tj ET" for at, words in lines.items()]
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    if picture:
        with Image.open(io.BytesIO(picture)) as image:
            held = pikepdf.Stream(made, picture)
            held.Type, held.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
            held.Width, held.Height = image.size
            held.ColorSpace = pikepdf.Name.DeviceGray if image.mode == "L" else pikepdf.Name.DeviceRGB
            held.BitsPerComponent, held.Filter = 8, pikepdf.Name.DCTDecode
        page.Resources.XObject = pikepdf.Dictionary(P=held)
        said.insert(0, f"q {size[0]} 0 0 {size[1]} 0 0 cm /P Do Q")
    page.Contents = pikepdf.Stream(made, "\n".join(said).encode())
    page.Rotate = turned
    return made


def written(made: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    made.save(out, static_id=True)
    return out.getvalue()


def everywhere(words: str) -> bytes:
    """One page that shows words under the cover, and says them again in each place that shows nothing."""
    made = pdf({700: "Open words", 400: words})
    made.docinfo["/Author"] = words
    with made.open_metadata() as meta:
        meta["dc:title"] = words
    made.attachments[words] = words.encode()
    page = made.pages[0]
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[60, 400, 80, 420], Contents=words
    )
    page.Annots = pikepdf.Array([made.make_indirect(note)])
    layer = made.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=words))
    made.Root.OCProperties = pikepdf.Dictionary(
        OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer], BaseState=pikepdf.Name.ON)
    )
    page.Resources.Properties = pikepdf.Dictionary(L=layer)
    hidden = f"/OC /L BDC BT /F 14 Tf 60 600 Td ({words}) Tj ET EMC BT 3 Tr /F 14 Tf 60 500 Td ({words}) Tj ET"
    page.contents_add(pikepdf.Stream(made, hidden.encode()))
    whole = written(made)
    # And once more as it was before: the same file, saved on top of itself.
    start = whole.rfind(b"startxref")
    return whole + b"1 0 obj\n<</Was(" + words.encode() + b")>>\nendobj\n" + whole[start:]


def pictures_of(copy: bytes) -> tuple[Image.Image, ...]:
    """What is in a copy's pages, each pixel, as a stranger's program reads them."""
    if not copy.startswith(b"%PDF"):
        image = Image.open(io.BytesIO(copy))
        image.load()
        return (image,)
    with pikepdf.open(io.BytesIO(copy)) as made:
        return tuple(pikepdf.PdfImage(page.Resources.XObject.I).as_pil_image() for page in made.pages)


def words_of(document: bytes) -> list[tuple[str, Box]]:
    """The words of the first page of a text that is set on paper, and where they stand."""
    with Viewer(reader_command(sys.executable, ENTRY)) as viewer:
        leaves = set_text(viewer, viewer.show(Bytes(document)))
        return [(word.text, word.box) for word in leaves.words(0).words]


def set_copies(document: bytes, *plans: CopyPlan) -> tuple[bytes, ...]:
    """Of what has no pages of pixels: its text, set on paper as for a person."""
    with Viewer(reader_command(sys.executable, ENTRY)) as viewer:
        leaves = leaves_of(viewer, viewer.show(Bytes(document)))
        return tuple(b"".join(copying.copied(leaves, plan, COPIER)) for plan in plans)


def plain(copy: bytes) -> None:
    """Raises where it is more than a copy."""
    copies_whole.check(Bytes(copy), "copy")
