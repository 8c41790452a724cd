"""The demo's office files, zipped by hand: a draft with tracked changes and comments, a ledger with a hidden sheet."""

import io
import zipfile
from collections.abc import Sequence
from typing import Final

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
S: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
KIND: Final = "application/vnd.openxmlformats-officedocument"
HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
AT: Final = (1980, 1, 1, 0, 0, 0)
MADE: Final = "2025-02-24T19:12:00Z"


def _zipped(parts: dict[str, str]) -> bytes:
    """The same bytes each time: no clock and no name of this machine is within."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, AT), HEAD + text, zipfile.ZIP_DEFLATED)
    return whole.getvalue()


def _types(*parts: tuple[str, str]) -> str:
    rows = "".join(f'<Override PartName="{name}" ContentType="{KIND}.{kind}+xml"/>' for name, kind in parts)
    kind = "application/vnd.openxmlformats-package"
    core = f'<Override PartName="/docProps/core.xml" ContentType="{kind}.core-properties+xml"/>'
    plain = '<Default Extension="xml" ContentType="application/xml"/>'
    default = f'<Default Extension="rels" ContentType="{kind}.relationships+xml"/>{plain}'
    return f'<Types xmlns="{PACKAGE}/content-types">{default}{rows}{core}</Types>'


def _links(*links: tuple[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{kind if "://" in kind else f"{R}/{kind}"}" Target="{target}"/>'
        for n, (kind, target) in enumerate(links, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def _core(author: str, last: str, revision: int) -> str:
    names = (
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    )
    return (
        f"<cp:coreProperties {names}><dc:creator>{author}</dc:creator><cp:lastModifiedBy>{last}</cp:lastModifiedBy>"
        f'<cp:revision>{revision}</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">{MADE}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{MADE}</dcterms:modified></cp:coreProperties>'
    )


def _app(program: str, company: str, minutes: int) -> str:
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return (
        f'<Properties xmlns="{space}"><Template>Harbour-Contract.dotx</Template><TotalTime>{minutes}</TotalTime>'
        f"<Application>{program}</Application><Company>{company}</Company><AppVersion>5.0000</AppVersion></Properties>"
    )


ROOT: Final = (
    ("officeDocument", "{main}"),
    (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ("extended-properties", "docProps/app.xml"),
)


def _root(main: str) -> str:
    return _links(*((kind, target.format(main=main)) for kind, target in ROOT))


def draft() -> bytes:
    """A contract as it was argued over: a date struck out, a price written in, two remarks beside it."""
    by = f'w:author="T. Vell-Harrow" w:date="{MADE}"'

    def run(words: str, bold: str = "") -> str:
        return f'<w:r><w:rPr>{bold}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'

    def said(number: int, words: str) -> str:
        mark = f'<w:commentRangeStart w:id="{number}"/>{run(words)}<w:commentRangeEnd w:id="{number}"/>'
        return f'{mark}<w:r><w:commentReference w:id="{number}"/></w:r>'

    heading = (
        f'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{run("Contract for the second ferry ramp", "<w:b/>")}</w:p>'
    )
    struck = f'<w:del w:id="7" {by}><w:r><w:delText xml:space="preserve">16 December 2024</w:delText></w:r></w:del>'
    written = f'<w:ins w:id="8" {by}>{run("6 January 2025")}</w:ins>'
    price = f'<w:ins w:id="9" {by}>{run(" The price is 412,000, of which 90,000 are for advice.")}</w:ins>'
    body = (
        f"{heading}<w:p>{run('The work was given on ')}{struck}{written}"
        f"{run(' to ')}{said(0, 'Sandry Works')}{run('.')}</w:p>"
        f"<w:p>{said(1, 'Tenders were open until 30 December.')}{price}</w:p>"
        f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Ask H. before this goes out.</w:t></w:r></w:p>"
    )
    comments = "".join(
        f'<w:comment w:id="{n}" {by} w:initials="TV"><w:p>{run(words)}</w:p></w:comment>'
        for n, words in enumerate(("The same house as my brother in law.", "Then the date above cannot stand."))
    )
    return _zipped(
        {
            "[Content_Types].xml": _types(
                ("/word/document.xml", "wordprocessingml.document.main"),
                ("/word/comments.xml", "wordprocessingml.comments"),
                ("/docProps/app.xml", "extended-properties"),
            ),
            "_rels/.rels": _root("word/document.xml"),
            "word/_rels/document.xml.rels": _links(("comments", "comments.xml")),
            "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}<w:sectPr/></w:body></w:document>',
            "word/comments.xml": f'<w:comments xmlns:w="{W}">{comments}</w:comments>',
            "docProps/core.xml": _core("T. Vell-Harrow", "H. Oarsmith", 14),
            "docProps/app.xml": _app("Harbour Writer", "Vell Harbour Office", 321),
        }
    )


def ledger() -> bytes:
    """What the booths counted, what the books say, and a sheet that was closed."""
    days = [f"2025-02-{day:02}" for day in range(1, 29)]
    shown = [("day", "booth", "counted", "booked")]
    shown += [(day, str(n % 4 + 1), str(3900 + n * 37 % 600), str(3400 + n * 37 % 600)) for n, day in enumerate(days)]
    hidden = [("day", "difference", "kept by"), *((day, "500", "G. Tollard") for day in days[::7])]

    def cell(column: int, row: int, value: str) -> str:
        place = f"{chr(ord('A') + column)}{row}"
        if value.isdigit():
            return f'<c r="{place}"><v>{value}</v></c>'
        return f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'

    def sheet(rows: Sequence[tuple[str, ...]]) -> str:
        made = "".join(
            f'<row r="{n}">{"".join(cell(column, n, value) for column, value in enumerate(row))}</row>'
            for n, row in enumerate(rows, 1)
        )
        return f'<worksheet xmlns="{S}"><sheetData>{made}</sheetData></worksheet>'

    sheets = (
        '<sheet name="Booths" sheetId="1" r:id="rId1"/><sheet name="Of Mr T" sheetId="2" state="hidden" r:id="rId2"/>'
    )
    return _zipped(
        {
            "[Content_Types].xml": _types(
                ("/xl/workbook.xml", "spreadsheetml.sheet.main"),
                ("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"),
                ("/xl/worksheets/sheet2.xml", "spreadsheetml.worksheet"),
                ("/docProps/app.xml", "extended-properties"),
            ),
            "_rels/.rels": _root("xl/workbook.xml"),
            "xl/_rels/workbook.xml.rels": _links(
                ("worksheet", "worksheets/sheet1.xml"), ("worksheet", "worksheets/sheet2.xml")
            ),
            "xl/workbook.xml": f'<workbook xmlns="{S}" xmlns:r="{R}"><sheets>{sheets}</sheets></workbook>',
            "xl/worksheets/sheet1.xml": sheet(shown),
            "xl/worksheets/sheet2.xml": sheet(hidden),
            "docProps/core.xml": _core("G. Tollard", "G. Tollard", 3),
            "docProps/app.xml": _app("Tally 7", "Toll Plaza North", 41),
        }
    )
