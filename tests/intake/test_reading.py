"""`read --json`: the objects that scripts get."""

import hashlib
import json
import sys
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from reader.made import letter, photograph

from tipdesk.intake import holding
from tipdesk.intake.host import Host, reader_command
from tipdesk.intake.looking import Looking
from tipdesk.intake.reading import REASONS, iso, read_paths, warning_of
from tipdesk.intake.viewing import ENTRY, Viewer
from tipdesk.reader.messages import Dates, Reason

MESSAGE = b"""From: Ada Vell <ada@b.example>
Subject: The ferry
Date: Mon, 3 Mar 2025 10:00:00 +0100
Content-Type: multipart/mixed; boundary="b"

--b

Look at the hull.
--b
Content-Type: application/pdf; name="hull.pdf"
Content-Transfer-Encoding: base64

JVBERi0=
--b--
"""


@pytest.fixture
def host() -> Iterator[Host]:
    with Host(reader_command(sys.executable)) as one:
        yield one


def test_a_tip_has_exactly_the_fields_of_the_design(host: Host, tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(MESSAGE)
    (found,) = read_paths([str(path)], host)
    assert json.loads(json.dumps(found)) == {
        "path": str(path),
        "item": None,
        "kind": "tip",
        "channel": "mail",
        "title": "The ferry",
        "sender": {"name": "Ada Vell", "address": "ada@b.example"},
        "sent": "2025-03-03T09:00:00Z",
        "text": "Look at the hull.",
        "documents": [
            {
                "name": "hull.pdf",
                "media_type": "application/pdf",
                "size": 5,
                "sha256": hashlib.sha256(b"%PDF-").hexdigest(),
            }
        ],
        "warnings": [],
    }


def test_a_document_has_null_for_what_its_kind_does_not_have(host: Host, tmp_path: Path) -> None:
    (tmp_path / "x.bin").write_bytes(b"\0\1\2")
    (found,) = read_paths([str(tmp_path)], host)
    assert (found["item"], found["kind"], found["name"], found["size"]) == ("x.bin", "document", "x.bin", 3)
    assert [found[name] for name in ("pages", "pixels", "text", "place")] == [None] * 4
    assert (found["evidence"], found["active"], found["warnings"]) == ([], [], [])


def test_items_of_a_container_in_a_folder_are_joined_by_slashes(host: Host, tmp_path: Path) -> None:
    line = b"From a@b.example Mon Mar  3 10:00:00 2025\n"
    (tmp_path / "in.mbox").write_bytes((line + b"Subject: x\n\nhi\n\n") * 2)
    assert [found["item"] for found in read_paths([str(tmp_path)], host)] == ["in.mbox/1", "in.mbox/2"]


def test_what_cannot_be_read_is_an_item_and_the_run_goes_on(host: Host, tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(MESSAGE)
    (tmp_path / "empty.eml").write_bytes(b"")
    (tmp_path / "bare.mbox").write_bytes(b"Subject: no From line\n\nhi\n")
    paths = [str(tmp_path / name) for name in ("absent", "empty.eml", "bare.mbox", "a.eml")]
    found = list(read_paths(paths, host))
    assert [one["kind"] for one in found] == ["error", "error", "error", "tip"]
    assert [one["path"] for one in found] == paths
    assert "From line" in str(found[2]["reason"])
    assert all(set(one) == {"path", "item", "kind", "reason"} for one in found[:3])


def test_the_order_of_dates_can_be_said_where_nothing_decides_it(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_bytes(b"01/02/26, 10:00 - Ada: a\n03/02/26, 10:00 - Ada: b\n")
    for dates, sent in (
        (Dates.UNKNOWN, None),
        (Dates.DAY, "2026-02-01T10:00:00Z"),
        (Dates.MONTH, "2026-01-02T10:00:00Z"),
    ):
        with Host(reader_command(sys.executable), dates=dates) as host:
            (found,) = read_paths([str(path)], host)
        assert found["sent"] == sent


def test_every_reason_has_words() -> None:
    assert set(REASONS) == set(Reason)


def test_times_are_iso_in_utc_whatever_the_year() -> None:
    assert iso(None) is None
    assert iso(0) == "1970-01-01T00:00:00Z"
    assert iso(-62_135_596_800_000) == "0001-01-01T00:00:00Z"
    assert iso(1) == "1970-01-01T00:00:00.001000Z"


@pytest.fixture
def looking() -> Iterator[Looking]:
    one = Looking(lambda: Viewer(reader_command(sys.executable, ENTRY)), warning_of)
    yield one
    one.close()


def test_files_that_came_with_a_message_say_what_they_tell_of_their_maker(
    host: Host, looking: Looking, tmp_path: Path
) -> None:
    message = EmailMessage()
    message["From"] = "Ada Vell <ada@b.example>"
    message.set_content("Look at the hull.")
    message.add_attachment(photograph(), maintype="image", subtype="jpeg", filename="hull.jpg")
    message.add_attachment(b"plain words", maintype="text", subtype="plain", filename="note.txt")
    (tmp_path / "a.eml").write_bytes(message.as_bytes())
    (found,) = read_paths([str(tmp_path / "a.eml")], host, looking)
    picture, note = json.loads(json.dumps(found))["documents"]
    assert set(note) == {"name", "media_type", "size", "sha256"}
    assert {one["tells"] for one in picture["evidence"]} >= {"person", "device", "place"}
    assert picture["place"]["lat"] == pytest.approx(54.98967, abs=0.0001)
    assert all(set(one) == {"tag", "value", "tells"} for one in picture["evidence"])


def test_so_do_files_within_an_archive_and_one_that_is_too_large_is_named_alone(
    host: Host, looking: Looking, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("in/hull.jpg", photograph())
        archive.writestr("in/letter.docx", letter())
    paths = [str(tmp_path / "a.zip")]
    picture, office = (json.loads(json.dumps(one)) for one in read_paths(paths, host, looking))
    assert (picture["item"], picture["pixels"]) == ("in/hull.jpg", [800, 600])
    assert {"Perla Anders"} <= {one["value"] for one in (*picture["evidence"], *office["evidence"])}
    assert "It sank" in office["text"]
    monkeypatch.setattr(holding, "HELD_BYTES", 100)
    monkeypatch.setattr(holding.Holding, "_room", 100)
    for one in read_paths(paths, host, looking):
        assert (one["kind"], one["evidence"]) == ("document", [])
