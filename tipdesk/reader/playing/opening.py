"""A recording opened by FFmpeg (through PyAV) behind bounds: one form, few coders, no file and no protocol but ours.

The form is decided by the first bytes and given: FFmpeg never guesses among its four hundred, of which some are lists
of other files. Coders are a list of those that phones, cameras, recorders and messengers use. One thread.
"""

import errno
import io
from dataclasses import dataclass, field
from typing import Final, NoReturn

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.playing.bounds import MOST_PIXELS, MOST_STREAMS, PROBED_BYTES, READ_BYTES
from tipdesk.reader.view.sources import Source

FORMS: Final = {
    "audio/mp4": "mov", "video/mp4": "mov", "video/quicktime": "mov", "audio/mpeg": "mp3", "audio/wav": "wav",
    "video/x-msvideo": "avi", "audio/ogg": "ogg", "audio/flac": "flac", "audio/amr": "amr", "video/webm": "matroska",
    "audio/aac": "aac",
}  # fmt: skip
"""FFmpeg's name for the form of each kind."""
SEEN: Final = frozenset(
    {"h264", "hevc", "vp8", "vp9", "libvpx", "libvpx-vp9", "av1", "libdav1d", "mpeg4", "mjpeg", "h263", "mpeg1video",
     "mpeg2video", "theora"}
)  # fmt: skip
HEARD: Final = frozenset(
    {"aac", "mp3", "mp3float", "mp2", "mp2float", "opus", "libopus", "vorbis", "flac", "alac", "amrnb", "amrwb",
     "libopencore_amrnb", "libopencore_amrwb", "pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be", "pcm_s32le",
     "pcm_f32le", "pcm_u8", "pcm_s8", "pcm_mulaw", "pcm_alaw", "adpcm_ima_wav", "adpcm_ms", "adpcm_ima_qt", "gsm",
     "gsm_ms"}
)  # fmt: skip
OPTIONS: Final = {
    "protocol_whitelist": "none",
    "codec_whitelist": ",".join(sorted(SEEN | HEARD)),
    "max_streams": str(MOST_STREAMS),
    "max_pixels": str(MOST_PIXELS),
    "probesize": str(PROBED_BYTES),
    "enable_drefs": "0",
    "use_absolute_path": "0",
    "threads": "1",
}
AT_FAULT: Final = (av.error.FFmpegError, ValueError, OverflowError)
"""What PyAV raises of a broken recording; a full memory is told apart by whoever catches these."""
CODER_OPTIONS: Final = {"max_pixels": str(MOST_PIXELS), "threads": "1"}


@dataclass
class _Bytes:
    """What FFmpeg reads: portions of the source, at the places that it wants."""

    source: Source
    at: int = 0

    def read(self, length: int) -> bytes:
        data = self.source.read(self.at, length)[:length]
        self.at += len(data)
        return data

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Raises `OSError` before the start, as files do."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self.at, io.SEEK_END: self.source.size}.get(whence, 0)
        if base + offset < 0:
            raise OSError(errno.EINVAL, "before the start")
        self.at = base + offset
        return self.at

    def tell(self) -> int:
        return self.at


def _refused(*_: object) -> NoReturn:
    """Another file: a recording is the bytes that came, and nothing beside them."""
    raise PermissionError(errno.EPERM, "no other file is opened")


@dataclass(frozen=True)
class Opened:
    """`film` and `sound` are the first of their kind whose coder is on the list; `unseen` where a film is too large."""

    container: InputContainer
    film: VideoStream | None = None
    sound: AudioStream | None = None
    unseen: TooMuch | None = field(default=None, compare=False)


def open_recording(source: Source, media_type: str) -> Opened:
    """Raises `TooMuch`; what the source raises goes through."""
    form = FORMS.get(media_type)
    if form is None:
        raise TooMuch(Reason.NOT_DRAWN, 0)
    try:
        container = av.open(
            _Bytes(source), "r", format=form, options=dict(OPTIONS), metadata_errors="replace", buffer_size=READ_BYTES,
            io_open=_refused,
        )  # fmt: skip
    except MemoryError:
        raise
    except AT_FAULT as broken:
        raise TooMuch(Reason.MALFORMED, 0) from broken
    film, unseen = _film(container)
    return Opened(container, film, _sound(container), unseen)


def _film(container: InputContainer) -> tuple[VideoStream | None, TooMuch | None]:
    """A cover picture is none."""
    for stream in container.streams.video:
        context = stream.codec_context
        if stream.disposition & Disposition.attached_pic or context is None or context.codec.name not in SEEN:
            continue
        if context.width * context.height > MOST_PIXELS:
            return None, TooMuch(Reason.TOO_MANY_PIXELS, MOST_PIXELS)
        context.options = dict(CODER_OPTIONS)
        context.thread_count, context.thread_type = 1, "NONE"
        return stream, None
    return None, None


def _sound(container: InputContainer) -> AudioStream | None:
    for stream in container.streams.audio:
        context = stream.codec_context
        if context is not None and context.codec.name in HEARD:
            context.options = dict(CODER_OPTIONS)
            context.thread_count, context.thread_type = 1, "NONE"
            return stream
    return None
