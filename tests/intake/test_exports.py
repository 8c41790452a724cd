"""Folders that are one export are read as one; every other is read file by file."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from paths import SAMPLES

from tipdesk.intake.exports import export_by_names
from tipdesk.intake.files import BadInput, Folder, Input, gather
from tipdesk.intake.host import Host, reader_command
from tipdesk.intake.reading import read_paths
from tipdesk.reader.messages import ItemFailed, Notice, Pace, Reason, TipFound

MAIL = b"From: a@b.example\nSubject: x\nDate: Mon, 3 Mar 2025 10:00:00 +0000\n\nhi\n"


@pytest.fixture
def host() -> Iterator[Host]:
    with Host(reader_command(sys.executable)) as one:
        yield one


def telegram(folder: Path) -> None:
    (folder / "photos").mkdir(parents=True)
    (folder / "photos" / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (folder / "result.json").write_text(
        '{"name":"Ada","type":"personal_chat","id":1,"messages":[{"id":1,"type":"message","date":"2026-01-01T00:00:00",'
        '"date_unixtime":"1767225600","from":"Ada","photo":"photos/a.jpg","text":""}]}'
    )


def test_an_export_is_one_chat_with_its_files(host: Host, tmp_path: Path) -> None:
    telegram(tmp_path / "ChatExport")
    (found,) = read_paths([str(tmp_path / "ChatExport")], host)
    assert (found["kind"], found["title"]) == ("tip", "Ada")
    assert [one["name"] for one in found["documents"]] == ["a.jpg"]


def test_a_folder_of_several_kinds_is_taken_apart_by_kind(host: Host, tmp_path: Path) -> None:
    telegram(tmp_path / "all" / "chat")
    (tmp_path / "all" / "a.eml").write_bytes(MAIL)
    (tmp_path / "all" / "z.vcf").write_bytes((SAMPLES / "contacts" / "old.vcf").read_bytes())
    found = [(one["kind"], one["item"]) for one in read_paths([str(tmp_path / "all")], host)]
    assert found == [("tip", "a.eml"), ("tip", "chat"), ("contact", "z.vcf/1")]


def test_a_name_that_is_written_with_escapes_is_found(host: Host, tmp_path: Path) -> None:
    telegram(tmp_path)
    (tmp_path / "photos" / "a.jpg").rename(tmp_path / "photos" / "ä b.jpg")
    index = tmp_path / "result.json"
    index.write_text(index.read_text().replace("photos/a.jpg", "photos\\/\\u00e4 b.jpg"))
    (found,) = read_paths([str(tmp_path)], host)
    assert [one["name"] for one in found["documents"]] == ["ä b.jpg"]


def test_what_an_export_does_not_name_does_not_disappear(host: Host, tmp_path: Path) -> None:
    telegram(tmp_path)
    (tmp_path / "photos" / "other.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "z.eml").write_bytes(MAIL)
    found = [(one["kind"], one["item"]) for one in read_paths([str(tmp_path)], host)]
    assert found == [("tip", None), ("document", "photos/other.pdf"), ("tip", "z.eml")]


def test_a_name_alone_makes_no_export(host: Host, tmp_path: Path) -> None:
    (tmp_path / "result.json").write_bytes(b'{"a": 1}')
    (tmp_path / "a.eml").write_bytes(MAIL)
    found = [(one["kind"], one["item"]) for one in read_paths([str(tmp_path)], host)]
    assert found == [("tip", "a.eml"), ("tip", "result.json")]


def test_links_within_an_export_are_not_followed(host: Host, tmp_path: Path) -> None:
    telegram(tmp_path)
    (tmp_path / "photos" / "b.jpg").symlink_to("/etc/passwd")
    bad, whole = gather([str(tmp_path)])
    assert isinstance(bad, BadInput)
    assert (bad.item, bad.reason) == ("photos/b.jpg", Reason.NOT_A_FILE)
    assert isinstance(whole, Folder)
    assert [one.item for one in whole.files] == ["photos/a.jpg", "result.json"]


def test_a_file_that_went_meanwhile_is_an_item_with_its_reason(host: Host, tmp_path: Path) -> None:
    telegram(tmp_path)
    (tmp_path / "z.eml").write_bytes(MAIL)
    sources = list(gather([str(tmp_path)]))
    (tmp_path / "z.eml").unlink()
    (tmp_path / "photos" / "a.jpg").unlink()
    told = [heard.event for heard in host.read(sources, Pace.LOOK)]
    (tip,) = [one for one in told if isinstance(one, TipFound)]
    assert Notice.DAMAGED in {one.notice for one in tip.known}
    (failed,) = [one for one in told if isinstance(one, ItemFailed)]
    assert (failed.item, failed.reason) == ("z.eml", Reason.CANNOT_OPEN)


def test_a_mail_folder_and_any_other_are_read_file_by_file(tmp_path: Path) -> None:
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    (tmp_path / "cur" / "1").write_bytes(MAIL)
    assert [type(one) for one in gather([str(tmp_path)])] == [Input]


@pytest.mark.parametrize("name", ["main.jsonl", "2026-02-03", "signal-backup-x", "1-pale_otter-msg.gpg", "_chat.txt"])
def test_names_of_exports_are_known(name: str) -> None:
    assert export_by_names([name, "other"])
    assert not export_by_names(["notes.txt", "a.eml", "2026"])
