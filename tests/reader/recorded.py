"""Recordings made here, some seconds long: a film whose colour tells the moment, sound that swells."""

import array
import io
import math
import wave
from fractions import Fraction

import av

RATE = 10
WIDE, TALL = 64, 48
IDENTITY = b"".join(value.to_bytes(4, "big") for value in (0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000))
QUARTER = b"".join(value.to_bytes(4, "big", signed=True) for value in (0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000))


def shade(at: int) -> int:
    """How red the picture at this place is."""
    return 16 + 4 * at


def film(
    form: str = "mp4",
    coder: str = "mpeg4",
    sound: str = "aac",
    *,
    seconds: int = 3,
    size: tuple[int, int] = (WIDE, TALL),
) -> bytes:
    """Ten pictures a second, the first left edge of each blue; a tone under them where `sound` names a coder."""
    out = io.BytesIO()
    with av.open(out, "w", format=form) as made:
        seen = made.add_stream(coder, rate=RATE)
        seen.width, seen.height = size
        seen.pix_fmt = {"mjpeg": "yuvj420p", "rawvideo": "bgr24"}.get(coder, "yuv420p")
        heard = made.add_stream(sound, rate=48_000, layout="mono") if sound else None
        for at in range(seconds * RATE):
            frame = av.VideoFrame(*size, "rgb24")
            plane = frame.planes[0]
            row = bytes((0, 0, 255)) * (size[0] // 8) + bytes((shade(at), 0, 0)) * (size[0] - size[0] // 8)
            plane.update(row.ljust(plane.line_size, b"\0") * size[1])
            made.mux(seen.encode(frame))
        made.mux(seen.encode())
        if heard is not None:
            for at in range(seconds * 48_000 // 1_024):
                sounding = av.AudioFrame("s16", "mono", 1_024)
                sounding.sample_rate, sounding.pts, sounding.time_base = 48_000, at * 1_024, Fraction(1, 48_000)
                sounding.planes[0].update(tone(1_024, 48_000, at * 1_024).tobytes())
                made.mux(heard.encode(sounding))
            made.mux(heard.encode())
    return out.getvalue()


def made(form: str, coder: str, sound: str) -> bytes:
    """A second of it; without a coder of pictures, sound alone."""
    return film(form, coder, sound, seconds=1) if coder else spoken(form, sound)


def spoken(form: str, coder: str) -> bytes:
    """A second of a tone."""
    out, rate = io.BytesIO(), 8_000 if coder.endswith("amrnb") else 48_000
    with av.open(out, "w", format=form) as written:
        heard = written.add_stream(coder, rate=rate, layout="mono")
        if rate == 8_000:
            heard.bit_rate = 12_200
        step = heard.codec_context.frame_size or 1_024
        for at in range(rate // step):
            sounding = av.AudioFrame("s16", "mono", step)
            sounding.sample_rate, sounding.pts, sounding.time_base = rate, at * step, Fraction(1, rate)
            sounding.planes[0].update(tone(step, rate, at * step).tobytes())
            written.mux(heard.encode(sounding))
        written.mux(heard.encode())
    return out.getvalue()


def tone(many: int, rate: int, first: int = 0, loudest: float = 12_000) -> "array.array[int]":
    return array.array("h", (round(loudest * math.sin(2 * math.pi * 440 * (first + at) / rate)) for at in range(many)))


def swelling(seconds: int = 4, rate: int = 48_000, channels: int = 1) -> bytes:
    """A WAV that begins silent and ends loud."""
    out, many = io.BytesIO(), seconds * rate
    with wave.open(out, "wb") as made:
        made.setnchannels(channels)
        made.setsampwidth(2)
        made.setframerate(rate)
        pure = tone(many, rate, loudest=30_000)
        samples = array.array("h", (value * at // many for at, value in enumerate(pure) for _ in range(channels)))
        made.writeframes(samples.tobytes())
    return out.getvalue()


def turned(data: bytes) -> bytes:
    """As a phone held upright writes it: the picture lies, and the track's matrix says how it stands."""
    at = data.index(b"tkhd")
    return data[:at] + data[at:].replace(IDENTITY, QUARTER, 1)
