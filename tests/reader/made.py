"""Documents as people send them, made here: PDFs with a past, photographs with a place, office files with comments."""

import io
import struct
import zipfile

from PIL import Image, ImageDraw
from reader.bombs import page, stream

FONT = b"/Font<</F <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"


def told_pdf() -> bytes:
    """One line in the open, one under a black box, one in white."""
    return page(FONT, stream(b"", b"\n".join((
        b"BT /F 18 Tf 72 700 Td (The ferry sank at noon) Tj ET",
        b"BT /F 18 Tf 72 600 Td (Perla Anders told us) Tj ET", b"0 0 0 rg 60 590 300 34 re f",
        b"1 1 1 rg BT /F 18 Tf 72 500 Td (copy number seven) Tj ET",
    ))))  # fmt: skip


def changed_pdf() -> bytes:
    """A PDF to which its second state was added."""
    first = page(FONT, stream(b"", b"BT /F 18 Tf 72 700 Td (signed by Perla) Tj ET"))
    at, place = first.rfind(b"xref\n"), len(first)
    later = stream(b"", b"BT /F 18 Tf 72 700 Td (signed by nobody) Tj ET")
    added = b"4 0 obj\n" + later + b"\nendobj\n"
    table = b"xref\n4 1\n%010d 00000 n \n" % place
    end = b"trailer <</Size 5/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (at, place + len(added))
    return first + added + table + end


def layered_pdf() -> bytes:
    """A word on a layer that is switched off."""
    said = page(
        FONT + b"/Properties<</L 5 0 R>>",
        stream(b"", b"/OC /L BDC BT /F 40 Tf 72 400 Td (draft of the minister) Tj ET EMC"),
        b"<</Type/OCG/Name(Draft)>>",
    )
    return said.replace(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Catalog/Pages 2 0 R/OCProperties 6 0 R>>").replace(
        b"<</Type/OCG/Name(Draft)>>\nendobj\n",
        b"<</Type/OCG/Name(Draft)>>\nendobj\n6 0 obj\n<</OCGs[5 0 R]/D<</OFF[5 0 R]>>>>\nendobj\n",
    )


def photograph(*, thumbnail: bool = True, turned: int = 1) -> bytes:
    """A photograph that knows its camera, its place, and what was cut away."""
    image = Image.effect_noise((800, 600), 20).convert("RGB")
    ImageDraw.Draw(image).rectangle((0, 0, 400, 300), fill="navy")
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x013B], exif[0x0112] = "Quay", "Pocket 3", "Perla Anders", turned
    inner = exif.get_ifd(0x8769)
    inner[0xA431], inner[0x9003], inner[0x927C] = "SN-4471", "2025:03:14 12:20:00", b"notes of the maker"
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (54.0, 59.0, 22.8), "W", (1.0, 54.0, 51.0)
    place[5], place[6] = b"\0", 12.5
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif)
    return with_thumbnail(out.getvalue()) if thumbnail else out.getvalue()


def with_thumbnail(jpeg: bytes) -> bytes:
    """A first segment more, whose second directory holds a small picture of something else."""
    small = io.BytesIO()
    Image.new("RGB", (160, 120), "white").save(small, "JPEG")
    entries = ((0x0201, 4, 1, 8 + 6 + 6 + 2 * 12), (0x0202, 4, 1, len(small.getvalue())))
    first = struct.pack("<H", 0) + struct.pack("<I", 14)
    second = struct.pack("<H", 2) + b"".join(struct.pack("<HHII", *one) for one in entries) + bytes(4)
    tiff = b"II*\0" + struct.pack("<I", 8) + first + second + small.getvalue()
    data = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(data) + 2) + data + jpeg[2:]


def zipped(members: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return out.getvalue()


W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
R = "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CORE = (
    "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:t='t'><dc:creator>Perla Anders</dc:creator>"
    "<cp:lastModifiedBy>R. Vance</cp:lastModifiedBy><cp:revision>14</cp:revision></cp:coreProperties>"
)


def relation(name: str, kind: str, target: str, *, outside: bool = False) -> str:
    mode = " TargetMode='External'" if outside else ""
    return f"<Relationship Id='{name}' Type='{TYPE}/{kind}' Target='{target}'{mode}/>"


def relations(*ones: str) -> str:
    return f"<Relationships xmlns='{RELS}'>{''.join(ones)}</Relationships>"


def letter() -> bytes:
    """A Word document with a heading, a table, changes, a comment, hidden words, and a template on somebody's disk."""
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    body = (
        f"<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>{run.format('The ferry')}</w:p>"
        f"<w:p>{run.format('It sank ')}<w:ins w:author='R. Vance' w:date='2025-03-14T12:00:00Z'>{run.format('at noon')}"
        "</w:ins><w:del w:author='R. Vance'><w:r><w:delText>by order</w:delText></w:r></w:del></w:p>"
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>told by Perla</w:t></w:r></w:p>"
        f"<w:tbl><w:tr><w:tc><w:p>{run.format('deck')}</w:p></w:tc>"
        f"<w:tc><w:p>{run.format('two')}</w:p></w:tc></w:tr></w:tbl>"
    )
    return zipped({
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/comments.xml": f"<w:comments {W}><w:comment w:author='Perla Anders'><w:p>"
        f"{run.format('who knows?')}</w:p></w:comment></w:comments>",
        "word/settings.xml": f"<w:settings {W}><w:rsids><w:rsid w:val='A'/><w:rsid w:val='B'/></w:rsids></w:settings>",
        "word/_rels/settings.xml.rels": relations(
            relation("a", "attachedTemplate", "file:///D:/desk/perla/letter.dotm", outside=True)
        ),
        "docProps/core.xml": CORE,
    })  # fmt: skip


def workbook() -> bytes:
    """Two sheets, the second hidden; a hidden row; a day as Excel keeps it."""
    sheet = "<worksheet xmlns='x'><sheetData>{}</sheetData></worksheet>"
    rows = (
        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1'><v>12.5</v></c></row>"
        "<row r='2' hidden='1'><c r='A2' t='inlineStr'><is><t>bribe</t></is></c><c r='B2' s='1'><v>45730</v></c></row>"
    )
    return zipped({
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": f"<workbook xmlns='x' {R}><absPath url='D:\\desk\\perla\\'/><sheets><sheet name='Fares' "
        "r:id='a'/><sheet name='Secret' state='veryHidden' r:id='b'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relations(
            relation("a", "worksheet", "worksheets/one.xml"), relation("b", "worksheet", "worksheets/two.xml")
        ),
        "xl/worksheets/one.xml": sheet.format(rows),
        "xl/worksheets/two.xml": sheet.format("<row><c t='str'><v>who was paid</v></c></row>"),
        "xl/sharedStrings.xml": "<sst xmlns='x'><si><t>fare</t></si></sst>",
        "xl/styles.xml": "<styleSheet xmlns='x'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>",
    })  # fmt: skip


def slides() -> bytes:
    words = "<a:p><a:r><a:t>{}</a:t></a:r></a:p>"
    slide = f"<p:sld xmlns:p='p' xmlns:a='a'{{}}><p:sp><p:ph type='title'/>{words}</p:sp></p:sld>"
    return zipped({
        "[Content_Types].xml": "<Types/>", "ppt/slides/slide1.xml": slide.format("", "The plan"),
        "ppt/slides/slide2.xml": slide.format(" show='0'", "The other plan"),
        "ppt/slides/_rels/slide1.xml.rels": relations(
            relation("n", "notesSlide", "../notesSlides/notesSlide1.xml")
        ),
        "ppt/notesSlides/notesSlide1.xml": f"<p:notes xmlns:p='p' xmlns:a='a'>{words.format('say nothing')}</p:notes>",
    })  # fmt: skip


def open_document() -> bytes:
    names = (
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='t' xmlns:dc='dc' xmlns:meta='m'"
    )
    text = (
        "<text:h>The ferry</text:h><text:p>It sank<office:annotation><dc:creator>Perla</dc:creator>"
        "<text:p>by order</text:p></office:annotation></text:p>"
    )
    return zipped({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {names}><office:body><office:text>{text}</office:text></office:body>"
        "</office:document-content>",
        "meta.xml": f"<office:document-meta {names}><office:meta>"
        "<meta:initial-creator>Perla Anders</meta:initial-creator></office:meta></office:document-meta>",
        "settings.xml": f"<office:document-settings {names}><c:config-item xmlns:c='c' c:name='PrinterName'>Desk 4"
        "</c:config-item></office:document-settings>",
    })  # fmt: skip
