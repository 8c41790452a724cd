"""Sound in pieces: from any moment the same samples as in order; how loud it is; and what is no sound is none."""

import array
import itertools

import pytest
from reader.recorded import film, swelling, tone

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.playing.look import look_at_played
from tipdesk.reader.view.hearing import PEAKS, PIECE, RATE
from tipdesk.reader.view.looked import Looked
from tipdesk.reader.view.sources import Held


def played(data: bytes) -> Looked:
    looked = look_at_played(Held(memoryview(data)))
    assert looked.shown.recorded is not None
    return looked


def whole(looked: Looked) -> bytes:
    assert looked.sound is not None
    pcm, at = b"", 0
    while True:
        piece = looked.sound(at)
        assert piece.at == at
        pcm += piece.pcm
        if piece.then is None:
            return pcm
        at = piece.then


def peaks(looked: Looked) -> bytes:
    assert looked.outline is not None
    found, first = b"", 0
    while True:
        batch = looked.outline(first)
        found += batch.peaks
        if batch.then is None:
            return found
        first = batch.then


def test_all_pieces_together_are_the_sound_and_each_from_its_moment_is_the_same() -> None:
    looked = played(swelling(4))
    pcm = whole(looked)
    assert len(pcm) == 4 * RATE * 2
    assert looked.sound is not None
    for at in (0, 17, RATE, 3 * RATE + 1, 2 * RATE, 4 * RATE - 5):
        assert looked.sound(at).pcm == pcm[2 * at : 2 * (at + PIECE)]


def test_two_channels_stay_two_and_another_rate_becomes_ours() -> None:
    looked = played(swelling(2, 8_000, channels=2))
    assert looked.shown.recorded is not None
    assert looked.shown.recorded.channels == 2
    samples = array.array("h", whole(looked))
    assert abs(len(samples) - 2 * 2 * RATE) < 2_000
    assert samples[-2_000:-1_000:2] == samples[-1_999:-999:2]


@pytest.mark.parametrize(("form", "sound"), [("mp4", "aac"), ("webm", "libopus"), ("mov", "pcm_s16le"), ("avi", "mp2")])
def test_a_coded_tone_is_the_tone(form: str, sound: str) -> None:
    coder = "libvpx" if form == "webm" else "mpeg4"
    looked = played(film(form, coder, sound))
    samples = array.array("h", whole(looked))
    assert abs(len(samples) - 3 * RATE) < RATE // 10
    middle = samples[RATE : 2 * RATE]
    crossings = sum(1 for before, after in itertools.pairwise(middle) if before < 0 <= after)
    assert abs(crossings - 440) <= 2


def test_what_swells_has_peaks_that_rise_to_the_loudest() -> None:
    found = peaks(played(swelling(4)))
    assert len(found) == 200
    assert found[0] < 8
    assert found[-1] > 220
    assert list(found[::20]) == sorted(found[::20])


def test_the_outline_is_bounded_and_goes_on_in_order_alone() -> None:
    looked = played(swelling(4, 8_000))
    assert looked.outline is not None
    first = looked.outline(0)
    assert len(first.peaks) <= PEAKS
    with pytest.raises(TooMuch):
        looked.outline(7)


def test_a_moment_beyond_the_end_or_before_the_beginning_is_refused() -> None:
    looked = played(swelling(1))
    assert looked.sound is not None
    for at in (-1, RATE + 1, 1 << 70):
        with pytest.raises(TooMuch):
            looked.sound(at)


def test_what_has_a_hundred_samples_a_second_is_no_sound() -> None:
    assert whole(played(swelling(1, 100))) == b""


def test_a_recording_that_was_cut_is_heard_up_to_the_cut() -> None:
    cut = film("avi", "mjpeg", "mp2", seconds=3)
    samples = array.array("h", whole(played(cut[: len(cut) * 2 // 3])))
    assert RATE < len(samples) < 3 * RATE
    assert max(samples) > 8_000


def test_a_form_that_holds_nothing_that_is_decoded_says_so() -> None:
    with pytest.raises(TooMuch) as told:
        played(film("avi", "rawvideo", ""))
    assert told.value.reason is Reason.NOT_PLAYED


def test_the_tone_is_one() -> None:
    assert max(tone(RATE, RATE)) > 11_900
