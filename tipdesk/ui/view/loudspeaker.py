"""The loudspeaker: samples from memory to Qt's sound, where its part for sound is installed; no file, no decoder."""

from collections.abc import Callable
from typing import Any, Final, Protocol

from tipdesk.intake.hearing import RATE, SAMPLE

AHEAD_S: Final = 0.4
"""What the device holds at most: so much may still sound if the program dies, and no more."""


class Loudspeaker(Protocol):
    """Takes signed samples of 16 bits, channels in turn. Asked in the window's thread alone."""

    def start(self, channels: int) -> None:
        """Silent until it is given something. Raises `Silent` where there is no device."""
        ...

    def take(self, pcm: bytes) -> int:
        """How many bytes it took."""
        ...

    def played(self) -> int:
        """Samples of each channel that sounded since the start."""
        ...

    def stop(self) -> None:
        """At once: what was taken and did not sound yet never does."""
        ...


class Silent(Exception):
    """No device for sound is here, or none that takes ours."""


class QtLoudspeaker:
    """Over QAudioSink. `multimedia` is Qt's module: it is no requirement of this program."""

    def __init__(self, multimedia: Any) -> None:
        self._qt = multimedia
        self._sink: Any = None
        self._device: Any = None
        self._channels = 1
        self._taken = 0

    def start(self, channels: int) -> None:
        self.stop()
        form = self._qt.QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(channels)
        form.setSampleFormat(self._qt.QAudioFormat.SampleFormat.Int16)
        device = self._qt.QMediaDevices.defaultAudioOutput()
        if device.isNull():
            raise Silent
        self._channels, self._taken = channels, 0
        self._sink = self._qt.QAudioSink(device, form)
        self._sink.setBufferSize(round(AHEAD_S * RATE) * SAMPLE * channels)
        self._device = self._sink.start()
        if self._device is None:
            self.stop()
            raise Silent

    def take(self, pcm: bytes) -> int:
        if self._sink is None or self._device is None:
            return 0
        width = SAMPLE * self._channels
        room = min(len(pcm), self._sink.bytesFree()) // width * width
        taken = max(0, int(self._device.write(pcm[:room]))) if room else 0
        self._taken += taken
        return taken

    def played(self) -> int:
        """By what it took, less what it still holds: its own clock goes on through silence."""
        if self._sink is None:
            return 0
        held = max(0, int(self._sink.bufferSize() - self._sink.bytesFree()))
        return max(0, self._taken - held) // (SAMPLE * self._channels)

    def stop(self) -> None:
        sink, self._sink, self._device = self._sink, None, None
        if sink is not None:
            sink.reset()
            sink.deleteLater()


def found() -> Loudspeaker | None:
    """None where Qt's part for sound (PySide6-Addons, 170 MB) is not installed. Loaded when somebody wants to hear."""
    try:
        from PySide6 import QtMultimedia  # noqa: PLC0415  it is no requirement, and nobody waits for it at start
    except ImportError:
        return None
    return QtLoudspeaker(QtMultimedia)


Finds = Callable[[], Loudspeaker | None]
