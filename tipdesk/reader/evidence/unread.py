"""What a file says that could not be shown as what it is: names and packets that stand in the clear."""

import re

from tipdesk.reader.evidence.pdfs import IN_THE_CLEAR
from tipdesk.reader.evidence.pictures import gather_file
from tipdesk.reader.evidence.property_sets import gather_properties_of
from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.evidence.xmp import gather_xmp, packets
from tipdesk.reader.kinds import PICTURES
from tipdesk.reader.pages.bounds import MENDED_BYTES
from tipdesk.reader.view.evidence import Sign
from tipdesk.reader.view.sources import Source

OLD_OFFICE = frozenset(
    {"application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint", "application/x-ole-storage"}
)


def gather_unread(source: Source, media_type: str) -> Gathering:
    if media_type in PICTURES:
        return gather_file(source, media_type, {})
    gathering = Gathering()
    if media_type in OLD_OFFICE and source.size <= MENDED_BYTES:
        gather_properties_of(gathering, source.read(0, source.size))
    if media_type == "application/pdf" and source.size <= MENDED_BYTES:
        raw = source.read(0, source.size)
        if b"/Encrypt" in raw:
            rights = re.search(rb"/P\s+(-?\d{1,12})", raw)
            gathering.say(Sign.CLOSED, "PDF:UserAccess", rights[1].decode("ascii") if rights else "")
        gathering.act(found.decode("ascii") for found in IN_THE_CLEAR.findall(raw))
        for packet in packets(raw):
            gather_xmp(gathering, packet)
    return gathering
