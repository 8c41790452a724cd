"""Doctor says everything in whole sentences, and its exit status says whether anything could be better here."""

import io
import json
from pathlib import Path

import pytest

from tipdesk.app.here import Here, here
from tipdesk.cli import doctor
from tipdesk.cli.doctor import Check, Verdict
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.platform.capture import Capture
from tipdesk.platform.guards import Guard
from tipdesk.platform.keyring import RingState
from tipdesk.reader.messages import Guard as Denied


@pytest.fixture
def at(tmp_path: Path) -> Here:
    return here(tmp_path / "vault")


def said(at: Here, *, as_json: bool = False) -> tuple[int, str]:
    out = io.StringIO()
    status = doctor.run(Options(()), Say(as_json, out), at)
    return status, out.getvalue()


@pytest.mark.parametrize(
    ("table", "kinds"),
    [
        (doctor.GUARDS, Guard),
        (doctor.MISSING, Guard),
        (doctor.READER, Denied),
        (doctor.READER_MISSING, Denied),
        (doctor.RINGS, RingState),
        (doctor.SCREEN, Capture),
    ],
)
def test_each_thing_that_holds_or_is_missing_has_its_sentence(table: dict[object, str], kinds: type) -> None:
    assert set(table) == set(kinds)  # type: ignore[call-overload]
    assert all(words[0].isupper() and words.endswith(".") for words in table.values())


def test_it_needs_no_vault_and_says_what_no_program_can_promise(at: Here) -> None:
    _, words = said(at)
    assert "can take a picture" in words
    assert "key ring" in words
    assert "swap" in words
    assert "no vault" in words
    assert "cryptography" in words


def test_in_json_each_line_is_an_object_with_a_verdict(at: Here) -> None:
    _, words = said(at, as_json=True)
    lines = [json.loads(line) for line in words.splitlines()]
    assert {"guard", "reader", "key ring", "disk", "swap", "clock", "vault", "screen", "version"} <= {
        line["check"] for line in lines
    }
    for line in lines:
        assert set(line) == {"check", "tells", "verdict", "good"}
        assert line["verdict"] in {"ok", "note", "said"}
        assert isinstance(line["tells"], str)


def test_what_no_system_can_is_no_finding_and_a_note_is_one(at: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    for verdict, status in ((Verdict.GOOD, 0), (Verdict.SAID, 0), (Verdict.NOTE, 1)):
        monkeypatch.setattr(doctor, "checks", lambda _, v=verdict: iter([Check("clock", "It stands.", v)]))
        assert said(at)[0] == status


def test_a_reader_that_does_not_start_is_told_and_ends_nothing(at: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "reader_command", lambda _: ("/bin/false",))
    status, words = said(at)
    assert status == 1
    assert doctor.NO_READER in words
    assert "screen" in words


def test_words_that_it_does_not_know_are_refused(at: Here) -> None:
    with pytest.raises(Misused):
        doctor.run(Options(("all",)), Say(as_json=False, out=io.StringIO()), at)
