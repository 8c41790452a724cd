"""A PDF of pictures alone, written as it goes: no dates, no ids, no program's name, no text, nothing but pixels.

Ours, since what libraries write says who wrote it and when. Specification: ISO 32000-1, 7.5 (file), 8.9 (images).
Layout: head; for each page an image, what draws it, and the page; then the tree, the catalogue, the table, the trailer.
The same sheets make the same bytes.
"""

from dataclasses import dataclass, field

HEAD = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
CATALOGUE, TREE = 1, 2
COLOURS = {1: "/DeviceGray", 3: "/DeviceRGB"}


@dataclass(frozen=True)
class Squeezed:
    """Rows as a PNG holds them: deflated, each with its filter. `colours` a pixel, `bits` a colour."""

    width: int
    height: int
    colours: int
    bits: int
    data: bytes


@dataclass
class PdfWriter:
    """Each call gives back the next bytes."""

    _at: int = 0
    _places: dict[int, int] = field(default_factory=dict)
    _pages: list[int] = field(default_factory=list)

    def page(self, image: Squeezed, wide: float, tall: float) -> bytes:
        number = TREE + 1 + 3 * len(self._pages)
        start = b"" if self._at else HEAD
        self._at += len(start)
        drawn = f"q {wide:.2f} 0 0 {tall:.2f} 0 0 cm /I Do Q".encode()
        parts = (
            self._object(number, _image(image), image.data),
            self._object(number + 1, f"<</Length {len(drawn)}>>", drawn),
            self._object(
                number + 2,
                f"<</Type/Page/Parent {TREE} 0 R/MediaBox[0 0 {wide:.2f} {tall:.2f}]/Contents {number + 1} 0 R"
                f"/Resources<</XObject<</I {number} 0 R>>>>>>",
            ),
        )
        self._pages.append(number + 2)
        return start + b"".join(parts)

    def end(self) -> bytes:
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        tree = self._object(TREE, f"<</Type/Pages/Kids[{kids}]/Count {len(self._pages)}>>")
        catalogue = self._object(CATALOGUE, f"<</Type/Catalog/Pages {TREE} 0 R>>")
        count = len(self._places) + 1
        rows = "".join(f"{self._places[number]:010} 00000 n \n" for number in range(1, count))
        table = f"xref\n0 {count}\n0000000000 65535 f \n{rows}"
        trailer = f"trailer\n<</Size {count}/Root {CATALOGUE} 0 R>>\nstartxref\n{self._at}\n%%EOF\n"
        return tree + catalogue + table.encode() + trailer.encode()

    def _object(self, number: int, said: str, stream: bytes | None = None) -> bytes:
        body = said.encode() if stream is None else said.encode() + b"\nstream\n" + stream + b"\nendstream"
        whole = f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
        self._places[number] = self._at
        self._at += len(whole)
        return whole


def _image(image: Squeezed) -> str:
    return (
        f"<</Type/XObject/Subtype/Image/Width {image.width}/Height {image.height}"
        f"/ColorSpace{COLOURS[image.colours]}/BitsPerComponent {image.bits}/Filter/FlateDecode"
        f"/DecodeParms<</Predictor 15/Colors {image.colours}/BitsPerComponent {image.bits}/Columns {image.width}>>"
        f"/Length {len(image.data)}>>"
    )
