"""What a PDF says of its makers as a whole: its fields, its history, what it would do, what it holds.

Specification: ISO 32000-2. Bounds: 100,000 objects, 30 pictures within.
Refused: nothing; an object that is malformed is passed over.
"""

import re
import time
from collections.abc import Iterator

import pikepdf

from tipdesk.reader.evidence.fonts import gather_fonts
from tipdesk.reader.evidence.iptc import BLOCK
from tipdesk.reader.evidence.pictures import gather_file, gather_photoshop
from tipdesk.reader.evidence.signs import Gathering, sign_of
from tipdesk.reader.evidence.xmp import gather_xmp
from tipdesk.reader.pages.bounds import MENDED_BYTES
from tipdesk.reader.pages.pdf import BROKEN
from tipdesk.reader.view.evidence import Evidence, Sign, Weight
from tipdesk.reader.view.sources import Held, Source

OBJECTS, TOGETHER, LEAVES = 100_000, 16, 20_000
PICTURES, PICTURE_BYTES = 30, 8 << 20
SCRIPT_LETTERS = 300
FIELDS = {"CreationDate": "CreateDate", "ModDate": "ModifyDate"}
DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d)?'?(\d\d)?")
IN_THE_CLEAR = re.compile(
    rb"/(?:JavaScript|JS|OpenAction|AA|Launch|URI|EmbeddedFile|SubmitForm|ImportData|GoToR|GoToE|RichMedia|XFA|Movie"
    rb"|Sound|Rendition)(?![A-Za-z0-9])"
)
ACTIONS = {
    "/JavaScript": Sign.SCRIPT, "/URI": Sign.LINK, "/Launch": Sign.ACTION, "/GoToR": Sign.REMOTE, "/GoToE": Sign.LINK,
    "/SubmitForm": Sign.REMOTE, "/ImportData": Sign.REMOTE, "/Rendition": Sign.ACTION, "/Movie": Sign.ACTION,
    "/Sound": Sign.ACTION, "/Hide": Sign.ACTION,
}  # fmt: skip
NOTES = frozenset(
    {
        "/Text", "/FreeText", "/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Ink", "/Stamp", "/Caret",
        "/Square", "/Circle", "/Polygon", "/PolyLine", "/Line", "/FileAttachment", "/Redact", "/Sound",
    }
)  # fmt: skip


def gather_document(gathering: Gathering, pdf: pikepdf.Pdf, source: Source, revisions: int) -> None:
    for step in (_fields, _ids, _layers, _root):
        try:
            step(gathering, pdf)
        except BROKEN:
            continue  # what is malformed there says nothing
    if revisions > 1:
        gathering.say(Sign.REVISIONS, "PDF:Revisions", f"{revisions - 1}", count=revisions - 1)
    if source.size <= MENDED_BYTES:
        raw = source.read(0, source.size)
        gathering.act(dict.fromkeys(found.decode("ascii") for found in IN_THE_CLEAR.findall(raw)))


def written_date(value: str) -> str:
    """As EXIF writes dates; what is none stays as it stands."""
    found = DATE.fullmatch(value.strip().rstrip("'"))
    if found is None:
        return value
    year, month, day, hour, minute, second, zone, part = found.groups()
    moment = f"{year}:{month or '01'}:{day or '01'} {hour or '00'}:{minute or '00'}:{second or '00'}"
    return moment + ("" if not zone else zone if zone == "Z" else f"{zone}:{part or '00'}")


def _fields(gathering: Gathering, pdf: pikepdf.Pdf) -> None:
    info = pdf.trailer.get("/Info")
    if isinstance(info, pikepdf.Dictionary):
        for key, value in info.items():
            name = FIELDS.get(key[1:], key[1:])
            words = str(value)
            gathering.field("PDF", name, written_date(words) if sign_of(name) is Sign.TIME else words)
    metadata = pdf.Root.get("/Metadata")
    if isinstance(metadata, pikepdf.Stream):
        gather_xmp(gathering, bytes(metadata.read_bytes()))
    if pdf.is_encrypted:
        gathering.say(Sign.CLOSED, "PDF:UserAccess", f"{pdf.encryption.P}")


def _ids(gathering: Gathering, pdf: pikepdf.Pdf) -> None:
    ids = pdf.trailer.get("/ID")
    if isinstance(ids, pikepdf.Array):
        for at, one in enumerate(list(ids)[:2]):
            gathering.say(Sign.DOCUMENT_ID, ("PDF:FirstID", "PDF:LastID")[at], bytes(one).hex())


def _layers(gathering: Gathering, pdf: pikepdf.Pdf) -> None:
    said = pdf.Root.get("/OCProperties")
    if not isinstance(said, pikepdf.Dictionary):
        return
    usual = said.get("/D", pikepdf.Dictionary())
    all_off = str(usual.get("/BaseState", "")) == "/OFF"
    on = {one.objgen for one in usual.get("/ON", [])}
    off = {one.objgen for one in usual.get("/OFF", [])}
    for layer in list(said.get("/OCGs", []))[:500]:
        if layer.objgen in off or (all_off and layer.objgen not in on):
            gathering.say(Sign.HIDDEN_LAYER, "PDF:HiddenLayer", str(layer.get("/Name", "")))


def _root(gathering: Gathering, pdf: pikepdf.Pdf) -> None:
    root = pdf.Root
    if "/Lang" in root:
        gathering.say(Sign.LANGUAGE, "PDF:Language", str(root.Lang))
    opens = root.get("/OpenAction")
    if opens is not None:
        gathering.act(["/OpenAction"])
        if isinstance(opens, pikepdf.Dictionary):
            gathering.say(Sign.ACTION, "PDF:OpenAction", str(opens.get("/S", "/GoTo")))
    form = root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary):
        count = len(form.get("/Fields", pikepdf.Array()))
        if count or "/XFA" in form:
            gathering.say(Sign.FORM, "PDF:Form", "XFA" if "/XFA" in form else f"{count}", count=count or 1)
        gathering.act(["/XFA"] if "/XFA" in form else [])
    for name in root.get("/PieceInfo", pikepdf.Dictionary()):
        gathering.say(Sign.SOFTWARE, "PDF:PieceInfo", str(name)[1:])


class Objects:
    """Every object of a document, looked at a moment at a time: what is asked next waits no longer."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._left = zip(range(OBJECTS), pdf.objects, strict=False)
        self._leaves = {page.objgen: at for at, page in zip(range(LEAVES), _pages(pdf), strict=False)}
        self._fonts: dict[str, None] = {}
        self._pictures = 0

    def look(self, gathering: Gathering, until: float) -> bool:
        """Whether all were looked at."""
        for at, one in self._left:
            try:
                self._one(gathering, one)
            except BROKEN:
                continue
            if at % TOGETHER == 0 and time.monotonic() > until:
                return False
        if self._fonts:
            gathering.say(Sign.FONTS, "PDF:Fonts", ", ".join(self._fonts), count=len(self._fonts))
            gather_fonts(gathering, "PDF:UnusualFonts", self._fonts)
        return True

    def _one(self, gathering: Gathering, one: pikepdf.Object) -> None:
        of_it = one.stream_dict if isinstance(one, pikepdf.Stream) else one
        if isinstance(of_it, pikepdf.Dictionary):
            _object(gathering, of_it, self._leaves)
            self._fonts |= dict.fromkeys(_fonts(of_it))
        if isinstance(one, pikepdf.Stream) and self._pictures < PICTURES:
            self._pictures += _picture(gathering, one)


def _fonts(one: pikepdf.Dictionary) -> Iterator[str]:
    """Its own name, where it is a font, and those of fonts that are written into it."""
    if str(one.get("/Type", "")) == "/Font" and "/BaseFont" in one:
        yield str(one.BaseFont)[1:]
    listed = one.get("/Resources", pikepdf.Dictionary()).get("/Font", pikepdf.Dictionary())
    for font in dict(listed.items()).values():
        if isinstance(font, pikepdf.Dictionary) and "/BaseFont" in font:
            yield str(font.BaseFont)[1:]


def _pages(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    try:
        for page in pdf.pages:
            yield page.obj
    except BROKEN:
        return


def _object(gathering: Gathering, one: pikepdf.Dictionary, leaves: dict[tuple[int, int], int]) -> None:
    keys = set(one.keys())
    _acts(gathering, one)
    if "/PTEX.FileName" in keys:
        gathering.say(Sign.PATH, "PDF:PTEX.FileName", str(one["/PTEX.FileName"]))
    if keys & {"/F", "/UF"} and "/EF" not in keys and str(one.get("/Type", "")) in {"/Filespec", "/F"}:
        gathering.say(Sign.PATH, "PDF:FileName", str(one.get("/UF", one.get("/F"))))
    if str(one.get("/Type", "")) == "/EmbeddedFile":
        gathering.act(["/EmbeddedFile"])
    if str(one.get("/Subtype", "")) in NOTES and "/Rect" in keys:
        _note(gathering, one, leaves)
    if str(one.get("/FT", "")) == "/Sig" and isinstance(one.get("/V"), pikepdf.Dictionary):
        said = one.V
        signed = [str(said[key]) for key in ("/Name", "/Reason", "/Location", "/ContactInfo", "/M") if key in said]
        gathering.say(Sign.SIGNATURE, "PDF:Signature", "; ".join(signed))


def _acts(gathering: Gathering, one: pikepdf.Dictionary) -> None:
    if "/AA" in one:
        gathering.act(["/AA"])
        gathering.say(Sign.ACTION, "PDF:AdditionalActions", ", ".join(sorted(one.AA.keys())))
    kind = str(one.get("/S", ""))
    if kind in ACTIONS:
        _action(gathering, one, kind)
    for inner in ("/A", "/OpenAction"):
        action = one.get(inner)
        if isinstance(action, pikepdf.Dictionary) and not action.is_indirect and str(action.get("/S", "")) in ACTIONS:
            _action(gathering, action, str(action.S))


def _note(gathering: Gathering, one: pikepdf.Dictionary, leaves: dict[tuple[int, int], int]) -> None:
    page = leaves.get(one.P.objgen) if "/P" in one else None
    author, words = str(one.get("/T", "")), str(one.get("/Contents", ""))
    if author or words:
        gathering.say(Sign.ANNOTATION, f"PDF:Annotation:{str(one.Subtype)[1:]}", words, page=page)
    if author:
        gathering.say(Sign.PERSON, "PDF:AnnotationAuthor", author, page=page)


def _action(gathering: Gathering, action: pikepdf.Dictionary, kind: str) -> None:
    gathering.act([kind])
    value = action.get({"/JavaScript": "/JS", "/URI": "/URI"}.get(kind, "/F"), "")
    if kind == "/JavaScript":
        gathering.act(["/JS"])
        data = bytes(value.read_bytes())[: 4 * SCRIPT_LETTERS] if isinstance(value, pikepdf.Stream) else str(value)
        value = data.decode("utf-8", "replace") if isinstance(data, bytes) else data
    elif isinstance(value, pikepdf.Dictionary):
        value = value.get("/UF", value.get("/F", ""))
    gathering.say(ACTIONS[kind], f"PDF:{kind[1:]}", str(value)[:SCRIPT_LETTERS])


def _picture(gathering: Gathering, stream: pikepdf.Stream) -> int:
    """A photograph within keeps what its camera wrote; and any object may have metadata of its own."""
    said = stream.stream_dict
    metadata = said.get("/Metadata")
    if isinstance(metadata, pikepdf.Stream):
        gather_xmp(gathering, bytes(metadata.read_bytes()))
    filters = said.get("/Filter")
    names = [str(one) for one in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
    if filters is None and str(said.get("/Subtype", "")) != "/Image":
        data = bytes(stream.read_raw_bytes())
        if data.startswith(BLOCK):
            gather_photoshop(gathering, data)
    if names != ["/DCTDecode"]:
        return 0
    data = bytes(stream.read_raw_bytes())
    if len(data) > PICTURE_BYTES:
        return 1
    inner = gather_file(Held(memoryview(data)), "image/jpeg", {})
    for one in inner.found:
        if one.weight is Weight.DANGER or one.sign in {Sign.DEVICE, Sign.SOFTWARE, Sign.TIME}:
            _of_inner(gathering, one)
    gathering.place = gathering.place or inner.place
    return 1


def _of_inner(gathering: Gathering, one: Evidence) -> None:
    gathering.say(one.sign, f"Inner:{one.tag}", one.value, count=one.count)
