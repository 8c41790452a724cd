"""What a file says that could not be shown as what it is: names and packets that stand in the clear."""

from tipdesk.reader.evidence.pdfs import IN_THE_CLEAR
from tipdesk.reader.evidence.pictures import gather_file
from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.evidence.xmp import gather_xmp, packets
from tipdesk.reader.kinds import PICTURES
from tipdesk.reader.pages.bounds import MENDED_BYTES
from tipdesk.reader.view.sources import Source


def gather_unread(source: Source, media_type: str) -> Gathering:
    if media_type in PICTURES:
        return gather_file(source, media_type, {})
    gathering = Gathering()
    if media_type == "application/pdf" and source.size <= MENDED_BYTES:
        raw = source.read(0, source.size)
        gathering.act(found.decode("ascii") for found in IN_THE_CLEAR.findall(raw))
        for packet in packets(raw):
            gather_xmp(gathering, packet)
    return gathering
