"""What must be loaded before the process that decodes shuts itself in: PyAV imports much of itself when first used."""

import struct

import av
from av.filter.graph import Graph
from av.subtitles.stream import SubtitleStream
from av.video.frame import VideoFrame
from PIL import Image

from tipdesk.reader.playing.film import image_of
from tipdesk.reader.playing.look import look_at_played
from tipdesk.reader.view.sources import Held

LATE = (Graph, SubtitleStream)
SILENCE = bytes(3_200)


def make_ready() -> None:
    """Everything that recordings need is in memory after this; what FFmpeg says goes nowhere."""
    av.logging.set_level(None)
    assert LATE
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 2, 8_000, 32_000, 4, 16)
    body = b"WAVE" + form + b"data" + len(SILENCE).to_bytes(4, "little") + SILENCE
    silence = look_at_played(Held(memoryview(b"RIFF" + len(body).to_bytes(4, "little") + body)))
    assert silence.sound is not None
    assert silence.outline is not None
    silence.sound(0)
    silence.outline(0)
    image = image_of(VideoFrame(2, 2, "yuv420p"), (2, 2))
    for turn in Image.Transpose:
        image.transpose(turn).resize((1, 1), box=(0.0, 0.0, 1.5, 1.0)).tobytes()
