"""Frames of one stream in order: broken packets are passed over, and there is an end to it."""

import time
from collections.abc import Iterator
from typing import TypeVar

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.playing.bounds import FAULTS
from tipdesk.reader.playing.opening import AT_FAULT

F = TypeVar("F", AudioFrame, VideoFrame)
LARGEST_TIME = 1 << 60


class OutOfTime(Exception):
    """The moment is over; what was decoded so far stands."""


def frames(container: InputContainer, stream: VideoStream | AudioStream, kind: type[F]) -> Iterator[F | None]:
    """None for a packet that gave nothing: whoever waits can look at the clock. Ends at the end, or in a ruin."""
    faults = 0
    packets = container.demux(stream)
    while faults < FAULTS:
        try:
            packet = next(packets, None)
        except MemoryError:
            raise
        except AT_FAULT:
            return
        if packet is None:
            return
        try:
            decoded = packet.decode()
        except MemoryError:
            raise
        except av.error.EOFError:
            return
        except AT_FAULT:
            faults += 1
            yield None
            continue
        faults = 0 if decoded else faults
        yield from (one for one in decoded if isinstance(one, kind))
        yield None


def timed(steps: Iterator[F | None], seconds: float) -> Iterator[F]:
    """Frames until the time is over; raises `OutOfTime` then."""
    until = time.monotonic() + seconds
    for step in steps:
        if step is not None:
            yield step
        if time.monotonic() > until:
            raise OutOfTime


def go_to(container: InputContainer, stream: VideoStream | AudioStream, at_ms: float) -> None:
    """To the key before; raises `TooMuch` where the recording cannot be entered there."""
    base = stream.time_base
    if not base:
        raise TooMuch(Reason.MALFORMED, 0)
    place = int(at_ms / 1000 / base) + (stream.start_time or 0)
    if abs(place) > LARGEST_TIME:
        raise TooMuch(Reason.MALFORMED, 0)
    try:
        container.seek(place, stream=stream)
    except MemoryError:
        raise
    except AT_FAULT as broken:
        if at_ms > 0:
            raise TooMuch(Reason.MALFORMED, 0) from broken


def moment(stream: VideoStream | AudioStream, frame: AudioFrame | VideoFrame) -> float | None:
    """Seconds from the stream's beginning; None where the frame does not say."""
    base = frame.time_base or stream.time_base
    if frame.pts is None or not base:
        return None
    return float((frame.pts - (stream.start_time or 0)) * base)
