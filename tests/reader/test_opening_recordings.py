"""A recording is the bytes that came: no list of other files, no other form, no other file is opened; ruins end."""

import random
from pathlib import Path

import pytest
from av.audio.frame import AudioFrame
from reader.mutations import mutated
from reader.recorded import film, made, swelling

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.playing import opening
from tipdesk.reader.playing.look import look_at_played
from tipdesk.reader.playing.opening import FORMS, open_recording
from tipdesk.reader.playing.packets import frames
from tipdesk.reader.recordings.look import RECORDINGS
from tipdesk.reader.view.sources import Held

LISTS = {
    "concat": b"ffconcat version 1.0\nfile secret.wav\n",
    "hls": b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nsecret.wav\n#EXT-X-ENDLIST\n",
    "session": b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nm=audio 9 RTP/AVP 0\n",
    "manifest": b"<?xml version='1.0'?><MPD xmlns='urn:mpeg:dash:schema:mpd:2011'><BaseURL>secret.wav</BaseURL></MPD>",
}


@pytest.fixture
def secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a list would find it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secret.wav").write_bytes(swelling(1))
    return tmp_path / "secret.wav"


@pytest.mark.parametrize("form", sorted(FORMS))
@pytest.mark.parametrize("name", sorted(LISTS))
def test_a_list_of_other_files_is_no_recording_whatever_form_is_tried(secret: Path, form: str, name: str) -> None:
    try:
        opened = open_recording(Held(memoryview(LISTS[name])), form)
    except TooMuch:
        return
    # Some forms open whatever comes, and find nothing in it.
    assert opened.film is None
    if opened.sound is not None:
        assert not [step for step in frames(opened.container, opened.sound, AudioFrame) if step is not None]


def test_even_where_a_list_is_a_form_no_protocol_reaches_its_files(
    secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(opening.FORMS, "audio/wav", "concat")
    with pytest.raises((TooMuch, PermissionError)):
        open_recording(Held(memoryview(LISTS["concat"])), "audio/wav")


def test_even_where_files_are_a_protocol_another_file_is_refused(secret: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret.with_suffix(".mp3").write_bytes(made("mp3", "", "libmp3lame"))
    monkeypatch.setitem(opening.FORMS, "audio/wav", "hls")
    monkeypatch.setitem(opening.OPTIONS, "protocol_whitelist", "file,crypto,data")
    with pytest.raises(PermissionError, match="no other file"):
        open_recording(Held(memoryview(LISTS["hls"].replace(b".wav", b".mp3"))), "audio/wav")


def test_a_form_is_given_and_never_guessed() -> None:
    with pytest.raises(TooMuch):
        open_recording(Held(memoryview(swelling(1))), "audio/mp4")


def test_each_kind_of_recording_has_its_form_and_no_form_is_a_list() -> None:
    assert set(FORMS) >= RECORDINGS
    assert not {"concat", "hls", "dash", "image2", "lavfi", "sdp", "rtsp", "tty"} & set(FORMS.values())


def test_what_is_no_recording_is_refused() -> None:
    with pytest.raises(TooMuch):
        look_at_played(Held(memoryview(b"%PDF-1.7 and more")))
    with pytest.raises(TooMuch):
        open_recording(Held(memoryview(b"#!AMR")), "application/pdf")


@pytest.mark.parametrize("form", [("mp4", "libx264", "aac"), ("webm", "libvpx", "libopus"), ("avi", "mjpeg", "mp2")])
def test_a_ruin_shows_what_it_can_and_ends_in_nothing_but_a_bound(form: tuple[str, str, str]) -> None:
    whole, chance = film(*form, seconds=1), random.Random("ruins")
    seen = 0
    for _ in range(40):
        try:
            looked = look_at_played(Held(memoryview(mutated(chance, whole))))
            if looked.leaves is not None:
                looked.leaves.pixels(looked.leaves.count // 2, 0.5)
                seen += 1
            if looked.sound is not None and looked.outline is not None:
                looked.sound(0)
                looked.outline(0)
        except TooMuch:
            continue
    assert seen > 3
