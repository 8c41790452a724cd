"""A recording looked at with its sound and pictures: what its container says stands beside them, as without."""

import time
from dataclasses import dataclass
from typing import TypeVar

from msgspec.structs import replace

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.detect import LOOK
from tipdesk.reader.kinds import media_type_of
from tipdesk.reader.messages import Reason
from tipdesk.reader.playing.bounds import LONGEST_MS, SCAN_S
from tipdesk.reader.playing.film import Film
from tipdesk.reader.playing.opening import AT_FAULT, Opened, open_recording
from tipdesk.reader.playing.track import Loudness, Track
from tipdesk.reader.recordings.look import RECORDINGS, look_at_recording
from tipdesk.reader.view.hearing import RATE, Recorded
from tipdesk.reader.view.leaf_pages import sizes_of
from tipdesk.reader.view.leaves import Remark
from tipdesk.reader.view.looked import Looked
from tipdesk.reader.view.sources import Source

T = TypeVar("T", Track, Loudness)


@dataclass
class Played:
    """The recording of one source; there is nothing within it to enter."""

    source: Source
    at: Looked | None = None

    def enter(self, path: tuple[int, ...], revision: int = 0) -> Looked:
        """Raises `TooMuch`."""
        if path or revision:
            raise TooMuch(Reason.MALFORMED, 0)
        if self.at is None:
            self.at = look_at_played(self.source)
        return self.at


def look_at_played(source: Source) -> Looked:
    """Raises `TooMuch` where neither sound nor pictures can be had."""
    media_type = media_type_of(source.read(0, LOOK))
    if media_type not in RECORDINGS:
        raise TooMuch(Reason.NOT_DRAWN, 0)
    told = look_at_recording(source, media_type)
    opened = open_recording(source, media_type)
    if opened.film is None and opened.sound is None:
        raise opened.unseen or TooMuch(Reason.NOT_PLAYED, 0)
    said_ms = _length_ms(opened)
    length_ms = min(said_ms, LONGEST_MS)
    film, unseen = _film(opened, length_ms)
    # Each has a reading place of its own: a picture that is asked for moves no sound.
    track = _track(source, media_type, length_ms, Track) if opened.sound is not None else None
    loudness = _track(source, media_type, length_ms, Loudness) if track is not None else None
    if film is None and track is None:
        raise unseen or TooMuch(Reason.MALFORMED, 0)
    recorded = Recorded(
        length_ms, film.step_ms if film is not None else 0, track.channels if track is not None else 0,
        loudness.peak_samples if loudness is not None else RATE, _forms(opened),
    )  # fmt: skip
    shown = replace(
        told.shown, recorded=recorded, leaves=film.count if film is not None else 0,
        sizes=sizes_of(film, 0) if film is not None else (), pages=0 if film is not None else told.shown.pages,
        remarks=(Remark.LEFT_OUT,) if said_ms > LONGEST_MS else (),
        failed=unseen.reason if unseen is not None else None, failed_limit=unseen.limit if unseen is not None else 0,
    )  # fmt: skip
    return Looked(shown, None if film is not None else told.pages, film, examine=told.examine,
                  sound=track.piece if track is not None else None,
                  outline=loudness.batch if loudness is not None else None)  # fmt: skip


def _film(opened: Opened, length_ms: int) -> tuple[Film | None, TooMuch | None]:
    """None, and why, where its pictures cannot be had: its sound may be."""
    if opened.film is None:
        return None, opened.unseen
    try:
        return Film(opened.container, opened.film, length_ms), None
    except TooMuch as why:
        return None, why


def _track(source: Source, media_type: str, length_ms: int, kind: type[T]) -> T:
    opened = open_recording(source, media_type)
    if opened.sound is None:
        raise TooMuch(Reason.MALFORMED, 0)
    return kind(opened.container, opened.sound, length_ms)


def _length_ms(opened: Opened) -> int:
    """As it says; where it says nothing, by its packets."""
    container = opened.container
    if container.duration is not None and container.duration > 0:
        return max(1, container.duration // 1000)
    of = opened.sound or opened.film
    if of is None or not of.time_base:
        return 1
    if of.duration and of.duration > 0:
        return max(1, int(of.duration * of.time_base * 1000))
    last, until = 0.0, time.monotonic() + SCAN_S
    try:
        for packet in container.demux(of):
            if packet.pts is not None:
                last = max(last, float((packet.pts + (packet.duration or 0) - (of.start_time or 0)) * of.time_base))
            if time.monotonic() > until:
                break
    except MemoryError:
        raise
    except AT_FAULT:
        pass
    return max(1, min(int(last * 1000), LONGEST_MS + 1))


def _forms(opened: Opened) -> tuple[str, ...]:
    """Names of coders, which are on our list."""
    streams = (opened.film, opened.sound)
    return tuple(stream.codec_context.codec.name for stream in streams if stream is not None)
