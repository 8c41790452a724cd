"""A recording looked at: a page of what its container says, and the signs in it."""

from collections.abc import Iterator

from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.evidence.xmp import gather_xmp
from tipdesk.reader.recordings.boxes import Boxes
from tipdesk.reader.recordings.tags import Said, of_flac, of_id3, of_ogg, of_riff
from tipdesk.reader.view.evidence import Sign
from tipdesk.reader.view.leaves import Examined, Remark
from tipdesk.reader.view.looked import Looked
from tipdesk.reader.view.messages import Kind, Shown
from tipdesk.reader.view.pages import WholeText
from tipdesk.reader.view.sources import Source

BOXED = frozenset({"audio/mp4", "video/mp4", "video/quicktime"})
TAGGED = {
    "audio/mpeg": of_id3, "audio/wav": of_riff, "video/x-msvideo": of_riff, "audio/ogg": of_ogg, "audio/flac": of_flac,
}  # fmt: skip
RECORDINGS = BOXED | frozenset(TAGGED) | frozenset({"audio/amr", "audio/aac", "video/webm"})
LETTERS = 400_000


def look_at_recording(source: Source, media_type: str) -> Looked:
    gathering, lines = Gathering(), list[str]()
    for group, name, value in _said(source, media_type, gathering):
        gathering.field(group, name, value)
        lines.append(f"{name}: {' '.join(value.split())}")
    text = "\n".join(dict.fromkeys(lines))[:LETTERS]
    pages = WholeText(text)
    shown = Shown(
        Kind.RECORDING, media_type, source.size, pages=pages.count if text else 0, remarks=(Remark.METADATA_ONLY,),
        looked_bytes=source.size,
    )  # fmt: skip

    def examine(first: int) -> Examined:
        return gathering.examined() if not first else Examined(())

    return Looked(shown, pages if text else None, examine=examine)


def _said(source: Source, media_type: str, gathering: Gathering) -> Iterator[Said]:
    if media_type in TAGGED:
        yield from TAGGED[media_type](source)
        return
    if media_type not in BOXED:
        return
    boxes = Boxes(source)
    boxes.walk(0, source.size)
    if boxes.place is not None:
        gathering.place = boxes.place
        where = f"{boxes.place.lat:.7g}, {boxes.place.lon:.7g}"
        gathering.say(Sign.COORDINATES, "Composite:GPSPosition", where)
    for packet in boxes.packets:
        gather_xmp(gathering, packet)
    yield from boxes.found
