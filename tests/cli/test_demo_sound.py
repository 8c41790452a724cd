"""The demo's voice message: a recording as phones send them, decoded by the reader's own means."""

from tipdesk.cli.demo_sound import RATE, SECONDS, voice_message
from tipdesk.reader.kinds import media_type_of
from tipdesk.reader.playing.look import look_at_played
from tipdesk.reader.view.sources import Held


def test_it_is_a_recording_that_is_heard() -> None:
    data = voice_message()
    assert media_type_of(data) == "audio/mp4"
    looked = look_at_played(Held(memoryview(data)))
    assert looked.shown.recorded is not None
    assert (looked.shown.recorded.length_ms, looked.shown.recorded.channels) == (SECONDS * 1000, 1)
    assert looked.outline is not None
    batch = looked.outline(0)
    assert max(batch.peaks) > 90
    assert min(batch.peaks) == 0
    assert RATE * SECONDS * 2 < len(data) < RATE * SECONDS * 2 + 1_000
