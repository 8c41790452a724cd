"""The sound of a recording from any moment on, in pieces; and how loud it is, from its beginning to its end."""

import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.playing.bounds import OUTLINE_S, PIECE_S, STILL_S
from tipdesk.reader.playing.packets import OutOfTime, frames, go_to, moment, timed
from tipdesk.reader.playing.samples import Samples
from tipdesk.reader.view.hearing import PEAKS, PIECE, RATE, SAMPLE, Heard, Outlined

ROUGH: Final = 8_000
"""Samples a second are enough to tell how loud it is."""
LOUDEST: Final = 32_768
PEAK_SHORTEST: Final = RATE // 50
MOST_GAP: Final = 4
"""So many pieces of silence at most stand where a recording leaves time out."""


def channels_of(stream: AudioStream) -> int:
    return 1 if stream.codec_context.channels == 1 else 2


@dataclass
class Track:
    """One stretch after the other costs no seeking."""

    container: InputContainer
    stream: AudioStream
    length_ms: int
    _steps: Iterator[AudioFrame | None] | None = None
    _held: bytearray = field(default_factory=bytearray, repr=False)
    _at: int = 0
    """The sample with which `_held` begins."""
    _samples: Samples = field(default_factory=lambda: Samples(1, RATE))

    @property
    def channels(self) -> int:
        return channels_of(self.stream)

    @property
    def end(self) -> int:
        return self.length_ms * (RATE // 1000)

    def piece(self, at: int) -> Heard:
        """Raises `TooMuch`."""
        if not 0 <= at <= self.end:
            raise TooMuch(Reason.MALFORMED, 0)
        if self._steps is None or at != self._at:
            self._enter(at)
        wanted, ended = PIECE * SAMPLE * self.channels, False
        try:
            for frame in timed(self._steps or iter(()), PIECE_S):
                self._take(frame, at)
                if len(self._held) >= wanted:
                    break
            else:
                ended = True
        except OutOfTime:
            if not self._held:
                raise TooMuch(Reason.TOO_SLOW, 0) from None
        pcm = bytes(self._held[:wanted])
        del self._held[:wanted]
        then = at + len(pcm) // (SAMPLE * self.channels)
        self._at = then
        over = not pcm or then >= self.end or (ended and not self._held)
        return Heard(at, pcm, None if over else then)

    def _enter(self, at: int) -> None:
        self._held.clear()
        self._at, self._steps = at, None
        go_to(self.container, self.stream, at * 1000 / RATE)
        self._samples = Samples(self.channels, RATE)
        self._steps = frames(self.container, self.stream, AudioFrame)

    def _take(self, frame: AudioFrame, at: int) -> None:
        """What stands before the moment is let go; what is left out in the recording is silence."""
        stands = moment(self.stream, frame)
        pcm = self._samples.of(frame)
        if not pcm:
            return
        width = SAMPLE * self.channels
        known = at + len(self._held) // width
        begins = known if stands is None or abs(stands * RATE - known) < PIECE // 8 else round(stands * RATE)
        if begins < known:
            pcm = pcm[(known - begins) * width :]
        elif begins > known:
            self._held += bytes(min(begins - known, MOST_GAP * PIECE) * width)
        self._held += pcm


@dataclass
class Loudness:
    """Peaks in order, batch by batch; asked for the beginning again, it begins anew."""

    container: InputContainer
    stream: AudioStream
    length_ms: int
    _steps: Iterator[AudioFrame | None] | None = None
    _next: int = 0
    _held: "array.array[int]" = field(default_factory=lambda: array.array("h"), repr=False)
    _samples: Samples = field(default_factory=lambda: Samples(1, ROUGH))

    @property
    def peak_samples(self) -> int:
        """Of `RATE`; a multiple of what the rough ones are fewer."""
        many = max(PEAK_SHORTEST, -(-self.length_ms * (RATE // 1000) // PEAKS))
        return -(-many // (RATE // ROUGH)) * (RATE // ROUGH)

    def batch(self, first: int) -> Outlined:
        """Raises `TooMuch`: asked for anything but what comes next, or the beginning."""
        if first == 0:
            self._begin()
        elif first != self._next or self._steps is None:
            raise TooMuch(Reason.MALFORMED, 0)
        peaks, rough = bytearray(), self.peak_samples // (RATE // ROUGH)
        ended = False
        while not peaks and not ended:
            ended = self._more(OUTLINE_S if self._next or peaks else STILL_S, rough)
            while len(self._held) >= rough and self._next + len(peaks) < PEAKS:
                peaks.append(_loud(self._held[:rough]))
                del self._held[:rough]
        if ended and self._held and self._next + len(peaks) < PEAKS:
            peaks.append(_loud(self._held))
        self._next += len(peaks)
        over = ended or self._next >= PEAKS
        return Outlined(first, bytes(peaks), None if over else self._next)

    def _begin(self) -> None:
        self._next, self._held = 0, array.array("h")
        self._samples = Samples(1, ROUGH)
        go_to(self.container, self.stream, 0)
        self._steps = frames(self.container, self.stream, AudioFrame)

    def _more(self, seconds: float, rough: int) -> bool:
        """Until the batch's time is over, or enough is held; whether it has ended."""
        try:
            for frame in timed(self._steps or iter(()), seconds):
                self._held.frombytes(self._samples.of(frame))
                if len(self._held) > PEAKS * rough:
                    return False
        except OutOfTime:
            return False
        return True


def _loud(samples: "array.array[int]") -> int:
    return min(255, _farthest(samples) * 256 // LOUDEST)


def _farthest(samples: "array.array[int]") -> int:
    most, least = max(samples), min(samples)
    return max(most, -least)
