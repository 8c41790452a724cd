"""A film as leaves: still pictures at even steps over its length, upright, as large as they are asked for."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL import Image

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.pages.bounds import drawable, within
from tipdesk.reader.pages.leaf import Pixels, Wordless
from tipdesk.reader.playing.bounds import MOST_PIXELS, STEPS_MS, STILL_S, STILLS
from tipdesk.reader.playing.opening import AT_FAULT
from tipdesk.reader.playing.packets import OutOfTime, frames, go_to, moment, timed
from tipdesk.reader.view.evidence import Box
from tipdesk.reader.view.leaves import Remark, Side, Size

ON_S: Final = 1.5
"""A moment so little ahead is reached by decoding on, without entering anew."""
QUARTERS: Final = {
    0: None, 90: Image.Transpose.ROTATE_90, 180: Image.Transpose.ROTATE_180, -180: Image.Transpose.ROTATE_180,
    -90: Image.Transpose.ROTATE_270, 270: Image.Transpose.ROTATE_270,
}  # fmt: skip
"""FFmpeg turns against the clock, as Pillow does."""
WIDEST_PIXEL: Final = 2


def step_of(length_ms: int) -> int:
    return next((step for step in STEPS_MS if length_ms <= step * STILLS), STEPS_MS[-1])


@dataclass
class Film(Wordless):
    """`remarks` is for the contract of leaves: what a film lacks is said of the whole recording."""

    container: InputContainer
    stream: VideoStream
    length_ms: int
    remarks: tuple[Remark, ...] = ()
    step_ms: int = 0
    _steps: Iterator[VideoFrame | None] | None = None
    _held: VideoFrame | None = None
    _next: VideoFrame | None = None
    """Decoded and not shown yet: it stands after what is held."""
    _upright: Size = field(default_factory=lambda: Size(1, 1))

    def __post_init__(self) -> None:
        """Raises `TooMuch` where not even the first picture can be decoded."""
        self.step_ms = step_of(self.length_ms)
        first = self._at(0)
        wide, tall = self._shown(first)
        self._upright = Size(tall, wide) if abs(first.rotation) in {90, 270} else Size(wide, tall)

    @property
    def count(self) -> int:
        return max(1, min(STILLS, -(-self.length_ms // self.step_ms)))

    def size(self, leaf: int) -> Size:
        del leaf
        return self._upright

    def pixels(self, leaf: int, scale: float, *, area: Box | None = None, side: Side = Side.SHOWN) -> Pixels:
        """Raises `TooMuch`."""
        if side is Side.THUMBNAIL or not 0 <= leaf < self.count:
            raise TooMuch(Reason.NOT_DRAWN, 0)
        frame, part = self._at(leaf * self.step_ms), within(area)
        size = self._upright
        scale = drawable(size.width, size.height, scale, part)
        wide, tall = max(1, round(size.width * scale)), max(1, round(size.height * scale))
        if part is None:
            image = image_of(frame, (wide, tall))
        else:
            whole = image_of(frame, (round(size.width), round(size.height)))
            left, top = part.x * whole.width, part.y * whole.height
            box = (left, top, left + part.w * whole.width, top + part.h * whole.height)
            image = whole.resize((max(1, round(wide * part.w)), max(1, round(tall * part.h))), box=box)
        return Pixels(image.width, image.height, scale, image.tobytes())

    def _at(self, at_ms: int) -> VideoFrame:
        """The picture that stands there: the last that begins no later."""
        held = self._moment(self._held)
        wanted = at_ms / 1000 + 1e-6
        if held is None or self._steps is None or not held <= wanted <= held + ON_S:
            self._enter(at_ms)
        with contextlib.suppress(OutOfTime):
            self._decode_to(wanted)
        if self._held is None:
            raise TooMuch(Reason.NOT_DRAWN, 0)
        return self._held

    def _enter(self, at_ms: int) -> None:
        self._steps = self._held = self._next = None
        go_to(self.container, self.stream, at_ms)
        self._steps = frames(self.container, self.stream, VideoFrame)

    def _decode_to(self, wanted: float) -> None:
        if self._next is not None:
            if (self._moment(self._next) or 0.0) > wanted:
                return
            self._held, self._next = self._next, None
        for frame in timed(self._steps or iter(()), STILL_S):
            if frame.width * frame.height > MOST_PIXELS:
                raise TooMuch(Reason.TOO_MANY_PIXELS, MOST_PIXELS)
            at = self._moment(frame)
            if self._held is not None and at is not None and at > wanted:
                self._next = frame
                return
            self._held = frame

    def _shown(self, frame: VideoFrame) -> tuple[int, int]:
        """Pixels as wide as the film says that they are, within reason."""
        shape = self.stream.sample_aspect_ratio
        if shape and 1 / WIDEST_PIXEL <= shape <= WIDEST_PIXEL:
            return max(1, round(frame.width * shape)), frame.height
        return frame.width, frame.height

    def _moment(self, frame: VideoFrame | None) -> float | None:
        return moment(self.stream, frame) if frame is not None else None


def image_of(frame: VideoFrame, size: tuple[int, int]) -> Image.Image:
    """Turned upright, of this size; raises `TooMuch`."""
    turn = QUARTERS.get(frame.rotation)
    across = size[::-1] if turn in {Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270} else size
    try:
        drawn = frame.reformat(width=across[0], height=across[1], format="rgb24", threads=1)
        plane = drawn.planes[0]
        image = Image.frombuffer("RGB", across, bytes(plane), "raw", "RGB", plane.line_size, 1)
    except MemoryError:
        raise
    except AT_FAULT as broken:
        raise TooMuch(Reason.NOT_DRAWN, 0) from broken
    return image.transpose(turn) if turn is not None else image
