"""Platforms: sources, reports, uploads and fields as tips; what is closed stays closed; names lead nowhere."""

from pathlib import Path

from paths import SAMPLES
from reader.hearing import attached, noticed, read, read_bytes

from tipdesk.reader.formats import globaleaks, onionshare
from tipdesk.reader.messages import Notice
from tipdesk.reader.source import Held
from tipdesk.reader.tree import Entry, Tree, lent

PACKED = SAMPLES / "packed"


def tree(**files: bytes) -> Tree:
    return Tree(tuple(Entry(name, len(data), lambda data=data: lent(Held(data))) for name, data in files.items()))


def test_all_that_one_source_sent_is_one_tip_in_its_order() -> None:
    (tip,) = read(PACKED / "securedrop.zip").tips
    assert (tip.channel, tip.title, tip.sent_ms) == ("securedrop", "pale otter", None)
    assert [facts.name.partition("-")[0] for facts in attached(tip)] == ["1", "2", "10"]
    assert noticed(tip.known)[Notice.ENCRYPTED].count == 3


def test_a_transcript_is_one_text_since_a_source_can_imitate_a_reply() -> None:
    (tip,) = read(PACKED / "archive.sd-export").tips
    assert tip.messages == ()
    assert "Look at the hull." in tip.text
    assert Notice.ACCORDING_TO_EXPORT in noticed(tip.known)
    (alone,) = read(SAMPLES / "chats" / "transcript.txt").tips
    assert (alone.title, alone.text) == (tip.title, tip.text)


def test_a_report_is_one_tip_with_its_files() -> None:
    (tip,) = read(PACKED / "globaleaks.zip").tips
    assert (tip.channel, tip.title, tip.sent_ms) == ("globaleaks", "report 3: quay", 1_741_080_660_000)
    assert [facts.name for facts in attached(tip)] == ["a.txt", "a.txt2", "metadata.csv"]


def test_any_other_archive_with_a_report_in_it_is_none() -> None:
    assert not list(globaleaks.find(tree(**{"report.txt": b"Dear all,\n", "b.txt": b"x"})))


def test_a_message_stands_beside_its_upload_and_a_broken_off_one_is_told() -> None:
    day = "in/2026-02-03/"
    (bundle,) = onionshare.find(
        tree(**{
            f"{day}141502123456/a.pdf.part": b"%PDF",
            f"{day}141502123456-message.txt": b"look",
            f"{day}141502123456-1/-message.txt": b"a file of that name",
            f"{day}notes.txt": b"ours",
        })
    )  # fmt: skip
    assert len(bundle.entries) == 3


def test_a_bare_notice_stays_the_mail_that_it_is(tmp_path: Path) -> None:
    head = b"From: n@h.example\nSubject: New Hush Line Message Received\nDate: Mon, 3 Mar 2025 10:00:00 +0000\n\n"
    assert read_bytes(tmp_path, head + b"Please log in.\n").tips[0].channel == "mail"
    assert read_bytes(tmp_path, head + b"\n\nTopic\n\nTax\n\n==============\n").tips[0].channel == "hushline"
