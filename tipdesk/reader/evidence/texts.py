"""What a text says of its makers beside its words: packets of XMP in it, and in a page of the web what its head says.

Bounds: what was looked at of it. Letters that hide are counted by `view.marks`.
"""

import re

from tipdesk.reader.evidence.letters import gather_letters
from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.evidence.xmp import gather_xmp, packets
from tipdesk.reader.view.evidence import Sign

META = re.compile(
    r"<meta\s+(?:name|property|http-equiv)\s*=\s*[\"']?([\w.:-]{1,60})[\"']?\s+content\s*=\s*[\"']([^\"'<>]{1,500})",
    re.IGNORECASE,
)
TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,500})", re.IGNORECASE)
OFFICE = re.compile(r"<o:(\w{1,40})>([^<]{1,500})</o:\1>")
RTF_FIELD = re.compile(rb"\{\\(author|operator|company|manager|title|subject|keywords|doccomm)\s?([^{}\\]{1,500})\}")
RTF_TIME = re.compile(
    rb"\{\\(creatim|revtim|printim)\\yr(\d{1,4})\\mo(\d{1,2})\\dy(\d{1,2})(?:\\hr(\d{1,2}))?(?:\\min(\d{1,2}))?"
)
RTF_NAMES = {
    b"author": "Author", b"operator": "LastModifiedBy", b"company": "Company", b"manager": "Manager", b"title": "Title",
    b"subject": "Subject", b"keywords": "Keywords", b"doccomm": "Comments", b"creatim": "CreateDate",
    b"revtim": "ModifyDate", b"printim": "LastPrinted",
}  # fmt: skip
PRINCE = {"lastauthor": "LastAuthor", "created": "CreateDate", "lastsaved": "ModifyDate"}


def gather_text(gathering: Gathering, raw: bytes) -> None:
    found = list(packets(raw)) or ([raw] if b"<rdf:RDF" in raw else [])
    for packet in found:
        gather_xmp(gathering, packet)


def gather_page(gathering: Gathering, written: str, shown: str) -> None:
    """Of a page of the web: its head, as it is written, and its words, as they are shown."""
    for title in TITLE.findall(written)[:1]:
        gathering.field("HTML", "Title", title)
    for name, value in META.findall(written)[:50]:
        group, _, called = name.rpartition(".")
        words = called or name
        gathering.field(f"HTML-{group.lower()}" if group else "HTML", words[:1].upper() + words[1:], value)
    for name, value in OFFICE.findall(written)[:50]:
        gathering.field("HTML-office", PRINCE.get(name.lower(), name), value)
    gather_letters(gathering, shown)


def gather_rtf(gathering: Gathering, raw: bytes) -> None:
    for name, value in RTF_FIELD.findall(raw)[:50]:
        gathering.field("RTF", RTF_NAMES[name], value.decode("cp1252", "replace"))
    for name, year, month, day, hour, minute in RTF_TIME.findall(raw)[:50]:
        when = f"{int(year):04}:{int(month):02}:{int(day):02} {int(hour or 0):02}:{int(minute or 0):02}:00"
        gathering.say(Sign.TIME, f"RTF:{RTF_NAMES[name]}", when)
