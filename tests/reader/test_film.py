"""Still pictures of a film: each is what is shown at its moment, upright, as large as it is asked for."""

import pytest
from reader.recorded import TALL, WIDE, film, shade, swelling, turned

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.messages import Reason
from tipdesk.reader.pages.leaf import Leaves, Pixels
from tipdesk.reader.playing import film as subject
from tipdesk.reader.playing.bounds import LONGEST_MS, MOST_PIXELS, STILLS
from tipdesk.reader.playing.film import step_of
from tipdesk.reader.playing.look import look_at_played
from tipdesk.reader.view.evidence import Box
from tipdesk.reader.view.leaves import Remark
from tipdesk.reader.view.looked import Looked
from tipdesk.reader.view.sources import Held


def played(data: bytes) -> Looked:
    return look_at_played(Held(memoryview(data)))


def stills(data: bytes) -> Leaves:
    leaves = played(data).leaves
    assert leaves is not None
    return leaves


def red(drawn: Pixels, across: float = 0.8, down: float = 0.5) -> int:
    at = (int(down * drawn.height) * drawn.width + int(across * drawn.width)) * 3
    return drawn.data[at]


@pytest.mark.parametrize(
    ("form", "coder", "sound"),
    [("mp4", "mpeg4", "aac"), ("mov", "mjpeg", "pcm_s16le"), ("webm", "libvpx", "libopus"), ("mp4", "libx264", "aac"),
     ("avi", "mpeg4", "mp2")],
)  # fmt: skip
def test_each_still_is_what_is_shown_at_its_moment_forwards_and_backwards(form: str, coder: str, sound: str) -> None:
    leaves = stills(film(form, coder, sound))
    assert leaves.count == 15
    for leaf in (0, 1, 7, 14, 13, 3, 3, 0):
        # A fifth of a second from one still to the next, and ten pictures a second.
        assert abs(red(leaves.pixels(leaf, 1.0)) - shade(2 * leaf)) <= 7, leaf


def test_a_still_is_drawn_at_the_scale_and_of_the_part_that_is_asked_for() -> None:
    leaves = stills(film())
    half = leaves.pixels(0, 0.5)
    assert (half.width, half.height, len(half.data)) == (WIDE // 2, TALL // 2, WIDE * TALL // 4 * 3)
    left = leaves.pixels(0, 2.0, area=Box(0, 0, 0.125, 1))
    assert (left.width, left.height) == (WIDE // 4, 2 * TALL)
    blue = left.data[2::3]
    assert sum(blue) / len(blue) > 180


def test_a_film_of_a_phone_held_upright_stands_upright() -> None:
    leaves = stills(turned(film()))
    assert (leaves.size(0).width, leaves.size(0).height) == (TALL, WIDE)
    drawn = leaves.pixels(0, 1.0)
    assert (drawn.width, drawn.height) == (TALL, WIDE)
    top, foot = drawn.data[2 : TALL * 3 : 3], drawn.data[-TALL * 3 + 2 :: 3]
    # What was the left edge is the top: it was turned with the clock.
    assert min(top) > 100 > max(foot)


def test_a_film_with_more_pixels_than_are_decoded_is_heard_and_says_why_it_is_not_seen() -> None:
    wide = MOST_PIXELS // 2_000 + 16 - MOST_PIXELS // 2_000 % 16
    looked = played(film(size=(wide, 2_000), seconds=1))
    assert looked.leaves is None
    assert looked.shown.failed in {Reason.TOO_MANY_PIXELS, Reason.NOT_DRAWN}
    assert looked.sound is not None
    assert len(looked.sound(0).pcm) > 60_000


def test_what_grows_on_its_way_is_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "MOST_PIXELS", WIDE * TALL - 1)
    assert played(film()).leaves is None


def test_a_film_without_end_has_no_more_stills_than_are_shown() -> None:
    for length in (1, 999, 100_000, 3_600_000, LONGEST_MS):
        assert length <= step_of(length) * STILLS
    claimed = film("avi", "mpeg4", "")
    at = claimed.index(b"strh") + 8 + 32
    looked = played(claimed[:at] + (1 << 30).to_bytes(4, "little") + claimed[at + 4 :])
    assert looked.shown.leaves <= STILLS
    assert looked.shown.recorded is not None
    assert looked.shown.recorded.length_ms == LONGEST_MS
    assert Remark.LEFT_OUT in looked.shown.remarks


def test_a_still_that_is_not_there_is_refused() -> None:
    leaves = stills(film())
    for leaf in (-1, leaves.count):
        with pytest.raises(TooMuch):
            leaves.pixels(leaf, 1.0)


def test_sound_alone_has_no_stills_and_keeps_its_words() -> None:
    looked = played(swelling(1))
    assert looked.leaves is None
    assert looked.pages is not None
    assert "Sound" in looked.pages.text(0)
