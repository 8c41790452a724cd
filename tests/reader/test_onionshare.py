"""What the newsrooms' platforms give, in the layouts of their years: each message or source one tip, no file lost."""

import gzip
import io
import json
import tarfile
import zipfile
from pathlib import Path

import pytest
from reader.hearing import Found, noticed, read_bytes

from tipdesk.intake.reading import iso
from tipdesk.reader.messages import Notice

SEALED = b"\x85\x01\x0c\x03" + b"k" * 60
"""Begins as an OpenPGP message does; nobody can open it."""


def zipped(folder: Path, files: dict[str, bytes]) -> Found:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return read_bytes(folder, out.getvalue(), "came.zip")


@pytest.mark.parametrize(
    ("files", "sent", "text"),
    [
        ({"2026-02-03/101112123456/a.pdf": b"%PDF-", "2026-02-03/101112123456-message.txt": b"look"},
         "2026-02-03T10:11:12Z", "look"),
        ({"2026-02-03/101112/a.pdf": b"%PDF-", "2026-02-03/101112-message.txt": b"look"},
         "2026-02-03T10:11:12Z", "look"),
        ({"2021-02-03/10.11.12/a.pdf": b"%PDF-", "2021-02-03/10.11.12/message.txt": b"look"},
         "2021-02-03T10:11:12Z", "look"),
        ({"OnionShare/2026-02-03/101112123456-1/a.pdf": b"%PDF-"}, "2026-02-03T10:11:12Z", ""),
        ({"2026-02-03/101112123456-7-message.txt": "Größe\r\nhier".encode("cp1252")},
         "2026-02-03T10:11:12Z", "Größe\nhier"),
        ({"2026-02-03/101112123456/a/b/c.pdf": b"%PDF-"}, "2026-02-03T10:11:12Z", ""),
        ({"2026-02-03/101112123456/message.txt": b"a file of that name"}, "2026-02-03T10:11:12Z", ""),
    ],
)  # fmt: skip
def test_an_upload_of_onionshare_is_one_tip_in_the_layout_of_its_year(
    files: dict[str, bytes], sent: str, text: str, tmp_path: Path
) -> None:
    found = zipped(tmp_path, files)
    (tip,) = found.tips
    assert (tip.channel, iso(tip.sent_ms), tip.text) == ("onionshare", sent, text)
    assert len(tip.documents) - 1 == sum(not name.endswith("message.txt") or "file of" in data.decode("latin-1")
                                         for name, data in files.items())  # fmt: skip
    assert found.files == found.failures == []


def test_an_upload_that_was_broken_off_is_told(tmp_path: Path) -> None:
    (tip,) = zipped(tmp_path, {"2026-02-03/101112123456/a.pdf.part": b"%PDF-"}).tips
    assert noticed(tip.known)[Notice.NOT_FINISHED].names == ("a.pdf.part",)


@pytest.mark.parametrize(
    ("root", "source", "slug"),
    [
        ("all/quiet heron/2_2024-01-31", "quiet heron", "quiet_heron"),
        ("unread/well-known quartz/12_2024-01-31", "well-known quartz", "well-known_quartz"),
        ("all/o'clock heron/3_2024-01-31", "o'clock heron", "oclock_heron"),
        ("quiet_heron/2_2024-01-31", "quiet heron", "quiet_heron"),
        ("well-known_quartz/2_2024-01-31", "well-known quartz", "well-known_quartz"),
        ("2_2024-01-31", "quiet heron", "quiet_heron"),
    ],
)
def test_a_source_of_securedrop_is_one_tip_under_its_name(root: str, source: str, slug: str, tmp_path: Path) -> None:
    kinds = ("msg.gpg", "doc.gz.gpg", "doc.zip.gpg", "reply.gpg")
    found = zipped(tmp_path, {f"{root}/{n}-{slug}-{kind}": SEALED + bytes([n]) for n, kind in enumerate(kinds, 1)})
    (tip,) = found.tips
    assert (tip.channel, tip.title, tip.sent_as_written, len(tip.documents)) == ("securedrop", source, "2024-01-31", 5)
    assert noticed(tip.known)[Notice.ENCRYPTED].names == tuple(f"{n}-{slug}-{kind}" for n, kind in enumerate(kinds, 1))


def test_two_sources_are_two_tips_and_what_else_came_is_kept(tmp_path: Path) -> None:
    found = zipped(tmp_path, {
        "all/quiet heron/1_2024-01-31/1-quiet_heron-msg.gpg": SEALED,
        "all/well-known heron/1_2024-01-31/1-well-known_heron-msg.gpg": SEALED,
        "all/quiet heron/1_2024-01-31/readme.txt": b"from the admin",
    })  # fmt: skip
    assert [tip.title for tip in found.tips] == ["quiet heron", "well-known heron", "from the admin"]


@pytest.mark.parametrize("key", ["encryption_key", "encryption-key"])
@pytest.mark.parametrize(
    "place", ["export_data/quiet heron/", "export_data/", "sd-export-20260203-101112/export_data/"]
)
def test_an_export_of_the_workstation_is_read_and_its_secret_left(key: str, place: str, tmp_path: Path) -> None:
    out, secret = io.BytesIO(), "a passphrase of seven words"
    above = place.partition("export_data")[0]
    files = {
        above + "metadata.json": json.dumps({"device": "disk", key: secret}).encode(),
        place + "0a1b-transcript.txt": b"Source: quiet heron\nLast Updated: 2024-01-31 21:05 +0100\nTranscript:\n"
                                       b"-----------\nSource wrote:\nlook\n",
        place + "1c2d-ledger.pdf": b"%PDF-",
    }  # fmt: skip
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in files.items():
            one = tarfile.TarInfo(name)
            one.size = len(data)
            archive.addfile(one, io.BytesIO(data))
    found = read_bytes(tmp_path, gzip.compress(out.getvalue()), "archive.sd-export")
    (tip,) = found.tips
    assert (tip.channel, tip.title, iso(tip.sent_ms)) == ("securedrop", "quiet heron", "2024-01-31T20:05:00Z")
    assert "Source wrote:\nlook" in tip.text
    assert secret.encode() not in repr(found.said).encode() + b"".join(found.documents)
    assert [facts.name for facts in tip.documents[1:]] == ["1c2d-ledger.pdf"]


def test_a_report_of_globaleaks_is_read_whatever_its_site_calls_things(tmp_path: Path) -> None:
    report = (
        "Kennung: 7\r\nDatum: Wednesday 31 January 2024 21:05 (UTC)\r\nBezeichnung: Hafen\r\nStatus: Neu\r\n\r\n"
        "Schritt\r\n  Was ist geschehen?\r\n    Ein Schiff sank.\r\n"
    )
    found = zipped(tmp_path, {"report.txt": report.encode(), "files/a.pdf": b"%PDF-", "files/b.pdf.pgp": SEALED,
                              "files_attached_from_recipients/c.txt": b"ours",
                              "metadata.csv": b"Filename\r\n"})  # fmt: skip
    (tip,) = found.tips
    assert (tip.channel, tip.title, iso(tip.sent_ms)) == ("globaleaks", "report 7: Hafen", "2024-01-31T21:05:00Z")
    assert [facts.name for facts in tip.documents[1:]] == ["a.pdf", "b.pdf.pgp", "c.txt", "metadata.csv"]
    assert noticed(tip.known)[Notice.ENCRYPTED].names == ("b.pdf.pgp",)
