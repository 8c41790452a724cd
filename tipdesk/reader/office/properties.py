"""What every Office Open XML file keeps beside its content: properties, relations, members that tell something."""

import re

from tipdesk.reader.evidence.pictures import gather_file
from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.kinds import PICTURES, media_type_of
from tipdesk.reader.office.package import Package, Relations
from tipdesk.reader.office.shared import Fields, Office
from tipdesk.reader.view.evidence import Sign, Weight
from tipdesk.reader.view.sources import Held

CORE = {
    "creator": "XMP-dc:Creator", "title": "XMP-dc:Title", "subject": "XMP-dc:Subject",
    "description": "XMP-dc:Description", "lastModifiedBy": "XML:LastModifiedBy", "created": "XML:CreateDate",
    "modified": "XML:ModifyDate", "lastPrinted": "XML:LastPrinted", "revision": "XML:RevisionNumber",
    "keywords": "XML:Keywords", "category": "XML:Category", "contentStatus": "XML:ContentStatus",
    "language": "XML:Language", "identifier": "XML:Identifier", "version": "XML:Version",
}  # fmt: skip
APP = {
    "Template": "XML:Template", "Company": "XML:Company", "Manager": "XML:Manager", "Application": "XML:Application",
    "AppVersion": "XML:AppVersion", "TotalTime": "XML:TotalEditTime", "LinksUpToDate": "XML:LinksUpToDate",
    "HyperlinkBase": "XML:HyperlinkBase", "PresentationFormat": "XML:PresentationFormat",
    "DocSecurity": "XML:DocSecurity",
}  # fmt: skip
NOTHING = frozenset({"0", "false", "1", "Normal.dotm"})
MEMBERS = (
    (re.compile(r"vbaProject\.bin$|(^|/)(Basic|Scripts)/.*\.xml$|/macrosheets/", re.IGNORECASE), Sign.MACRO, "Macro"),
    (re.compile(r"/(embeddings|activeX)/|^Object \d+/content\.xml$", re.IGNORECASE), Sign.INNER_FILE, "Embedded"),
    (re.compile(r"thumbnail\.\w+$", re.IGNORECASE), Sign.THUMBNAIL, "Thumbnail"),
    (re.compile(r"_xmlsignatures/|documentsignatures\.xml", re.IGNORECASE), Sign.SIGNATURE, "Signature"),
)  # fmt: skip
PRINTER = re.compile(r"printerSettings\d*\.bin$", re.IGNORECASE)
PRINTER_NAME = 64
PICTURES_LOOKED_AT, PICTURE_BYTES = 20, 8 << 20
REMOTE = frozenset(
    {
        "attachedTemplate", "image", "oleObject", "frame", "subDocument", "externalLinkPath", "externalLink",
        "mailMergeSource",
    }
)  # fmt: skip
PATHS = re.compile(r"^(file:|[A-Za-z]:[\\/]|\\\\|//)")


def gather_properties(office: Office) -> None:
    package, gathering = office.package, office.gathering
    for member, names in (("docProps/core.xml", CORE), ("docProps/app.xml", APP)):
        fields = Fields()
        office.walk(member, fields)
        for name, value, _ in fields.found:
            if name in names and value and not (name in {"TotalTime", "LinksUpToDate"} and value in NOTHING - {"1"}):
                group, _, called = names[name].partition(":")
                gathering.field(group, called, value)
            elif name == "lpstr" and member == "docProps/app.xml":
                gathering.say(Sign.WORDS, "XML:TitlesOfParts", value)
    custom = Fields()
    office.walk("docProps/custom.xml", custom)
    name = ""
    for element, value, attributes in custom.found:
        name = attributes.get("name", name) if element == "property" else name
        if value:
            gathering.field("XML", name or element, value)
    gather_times(gathering, package)
    gather_relations(office)
    gather_members(gathering, package)


def gather_times(gathering: Gathering, package: Package) -> None:
    """Most writers set all members to 1980; who does not tells when it was packed."""
    times = {one.date_time for one in package.archive.infolist()}
    if times:
        first = min(times)
        day = f"{first[0]:04}:{first[1]:02}:{first[2]:02} {first[3]:02}:{first[4]:02}:{first[5]:02}"
        gathering.say(Sign.TIME if first[0] > 1980 else Sign.OTHER, "ZIP:ZipModifyDate", day)  # noqa: PLR2004


def gather_relations(office: Office) -> None:
    for name in office.package.names:
        if not name.endswith(".rels"):
            continue
        relations = Relations("")
        office.package.walk(name, relations)
        for one in relations.found.values():
            if one.outside:
                say_outside(office.gathering, one.kind, one.target)


def say_outside(gathering: Gathering, kind: str, target: str) -> None:
    gathering.act(["external"])
    if PATHS.match(target):
        gathering.say(Sign.PATH, f"XML:{kind}", target)
    gathering.say(Sign.REMOTE if kind in REMOTE else Sign.LINK, f"XML:{kind}", target)


def gather_members(gathering: Gathering, package: Package) -> None:
    looked = 0
    for name in package.names:
        for words, sign, tag in MEMBERS:
            if words.search(name):
                gathering.say(sign, f"ZIP:{tag}", name)
                gathering.act(["macros"] if sign is Sign.MACRO else [])
        if PRINTER.search(name):
            device = package.read(name, PRINTER_NAME).decode("utf-16-le", "replace").partition("\0")[0]
            gathering.say(Sign.PRINTER, "ZIP:PrinterSettings", device)
        if looked < PICTURES_LOOKED_AT and re.search(r"\.(jpe?g|tiff?|png|heic|webp)$", name, re.IGNORECASE):
            looked += 1
            gather_picture(gathering, package.read(name, PICTURE_BYTES))


def gather_picture(gathering: Gathering, data: bytes) -> None:
    """A photograph within keeps what its camera wrote."""
    kind = media_type_of(data[: 1 << 16]) if data else ""
    if kind not in PICTURES:
        return
    inner = gather_file(Held(memoryview(data)), kind, {})
    gathering.place = gathering.place or inner.place
    for one in inner.found:
        if one.weight is Weight.DANGER or one.sign in {Sign.DEVICE, Sign.SOFTWARE, Sign.TIME}:
            gathering.say(one.sign, f"Inner:{one.tag}", one.value, count=one.count)
