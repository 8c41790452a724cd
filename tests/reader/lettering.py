"""PDFs that use letters of many scripts and bring the shapes of none."""

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

SIZE = (400, 200)
DRAWN = b"BT /F 40 Tf 20 100 Td %s Tj ET"


def _page(font: Dictionary, made: pikepdf.Pdf, shown: bytes) -> bytes:
    made.add_blank_page(page_size=SIZE)
    page = made.pages[0]
    page.Resources = Dictionary(Font=Dictionary(F=font))
    page.Contents = Stream(made, DRAWN % shown)
    out = io.BytesIO()
    made.save(out, static_id=True)
    return out.getvalue()


def _about(made: pikepdf.Pdf, name: str, flags: int) -> pikepdf.Object:
    return made.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor, FontName=Name("/" + name), Flags=flags, FontBBox=[0, -200, 1000, 900],
            ItalicAngle=0, Ascent=800, Descent=-200, CapHeight=800, StemV=80,
        )
    )  # fmt: skip


def by_code(name: str, ordering: str, encoding: str, text: str, letters: str) -> bytes:
    """As programs in East Asia wrote it: by numbers of a set that everybody had."""
    made = pikepdf.new()
    system = Dictionary(Registry="Adobe", Ordering=ordering, Supplement=2)
    inner = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType0, BaseFont=Name("/" + name), CIDSystemInfo=system, DW=1000,
        FontDescriptor=_about(made, name, 4),
    )  # fmt: skip
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/" + name), Encoding=Name("/" + encoding),
        DescendantFonts=[made.make_indirect(inner)],
    )  # fmt: skip
    return _page(font, made, b"<" + text.encode(letters).hex().encode() + b">")


def by_name(name: str, glyphs: tuple[str, ...]) -> bytes:
    """One byte a letter, each said by the name of its shape."""
    made = pikepdf.new()
    differences = Array([65, *(Name("/" + one) for one in glyphs)])
    font = Dictionary(
        Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name("/" + name), FirstChar=65, LastChar=64 + len(glyphs),
        Widths=[500] * len(glyphs), FontDescriptor=_about(made, name, 32),
        Encoding=Dictionary(Type=Name.Encoding, BaseEncoding=Name.WinAnsiEncoding, Differences=differences),
    )  # fmt: skip
    return _page(font, made, b"(" + bytes(range(65, 65 + len(glyphs))) + b")")


def by_shape(name: str, text: str, *, said: bool = True) -> bytes:
    """By numbers of shapes in a font that is not there; `said`: which letters they are stands in a table."""
    made = pikepdf.new()
    system = Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0)
    inner = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/" + name), CIDSystemInfo=system, DW=600,
        FontDescriptor=_about(made, name, 4),
    )  # fmt: skip
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/" + name), Encoding=Name("/Identity-H"),
        DescendantFonts=[made.make_indirect(inner)],
    )  # fmt: skip
    if said:
        rows = "".join(f"<{at:04x}> <{ord(letter):04x}>\n" for at, letter in enumerate(text, 1))
        table = f"begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange {len(text)} beginbfchar\n{rows}"
        font.ToUnicode = made.make_indirect(Stream(made, f"{table}endbfchar endcmap".encode()))
    return _page(font, made, b"<" + b"".join(b"%04x" % at for at in range(1, len(text) + 1)) + b">")


SCRIPTS = {
    "Chinese, by code": by_code("STSong-Light", "GB1", "UniGB-UCS2-H", "\u4f60\u597d\u4e16\u754c", "utf-16-be"),
    "Chinese, of old": by_code("SimSun", "GB1", "GBK-EUC-H", "\u4f60\u597d", "gbk"),
    "Japanese": by_code("HeiseiMin-W3", "Japan1", "UniJIS-UCS2-H", "\u65e5\u672c\u8a9e\u306e", "utf-16-be"),
    "Korean": by_code("HYSMyeongJo-Medium", "Korea1", "UniKS-UCS2-H", "\ud55c\uad6d\uc5b4", "utf-16-be"),
    "Arabic, by name": by_name("ArialMT", ("uni0645", "uni0631", "uni062D", "uni0628", "uni0627")),
    "Arabic, by shape": by_shape("ArialMT", "\u0645\u0631\u062d\u0628\u0627"),
    "Cyrillic": by_name("TimesNewRomanPSMT", ("afii10017", "uni0411", "uni0416")),
    "Hebrew": by_shape("David", "\u05e9\u05dc\u05d5\u05dd"),
    "Devanagari": by_shape("Mangal", "\u0939\u093f\u0928\u094d\u0926\u0940"),
    "Thai": by_shape("Tahoma", "\u0e44\u0e17\u0e22"),
    "Chinese, by shape": by_shape("MSYH", "\u4f60\u597d"),
    "Turkish and Hungarian": by_name("TimesNewRomanPSMT", ("Gbreve", "scedilla", "uni0151")),
}
UNREADABLE = by_shape("ArialMT", "abc", said=False)
