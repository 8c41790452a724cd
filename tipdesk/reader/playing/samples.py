"""Sound of any form made into samples of one form, whatever a recording changes on its way."""

from dataclasses import dataclass, field

from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from tipdesk.reader.playing.bounds import LEAST_RATE, MOST_RATE
from tipdesk.reader.playing.opening import AT_FAULT
from tipdesk.reader.view.hearing import SAMPLE

LAYOUTS = {1: "mono", 2: "stereo"}


@dataclass
class Samples:
    """Signed, 16 bits, `channels` in turn, `rate` a second. What cannot be made so is left out."""

    channels: int
    rate: int
    _form: tuple[str, str, int] | None = None
    _maker: AudioResampler | None = field(default=None, repr=False)

    def of(self, frame: AudioFrame) -> bytes:
        """As bytes; empty where the frame is none of sound."""
        if not LEAST_RATE <= frame.sample_rate <= MOST_RATE:
            return b""
        form = (frame.format.name, frame.layout.name, frame.sample_rate)
        if form != self._form or self._maker is None:
            self._form, self._maker = form, AudioResampler("s16", LAYOUTS[self.channels], self.rate)
        frame.pts = None  # the maker would fill what it takes for gaps
        try:
            made = self._maker.resample(frame)
        except MemoryError:
            raise
        except AT_FAULT:
            self._maker = None
            return b""
        return b"".join(self._bytes(one) for one in made)

    def _bytes(self, made: AudioFrame) -> bytes:
        """Without what stands behind the samples for alignment."""
        if made.format.name != "s16" or len(made.layout.channels) != self.channels:
            return b""
        return bytes(made.planes[0])[: made.samples * SAMPLE * self.channels]
