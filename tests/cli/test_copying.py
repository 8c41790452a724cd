"""`tipdesk copy`: by ending and options, whole or not at all, for its owner alone."""

import json
import stat
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from reader.lettering import UNREADABLE
from reader.made import letter as made_letter
from redacting import pdf, pictures_of, scan, written

from tipdesk.cli import run
from tipdesk.cli.copy_plan import counted

pytestmark = pytest.mark.usefixtures("qapp")
"""A command makes an application of its own, where there is none: that would not do for the windows of later tests."""


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    made, second = pdf({700: "Open"}), pdf({700: "Second"})
    made.pages.append(second.pages[0])
    path.write_bytes(written(made))
    return path


def test_a_copy_is_said_and_is_its_owners_alone(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = letter.with_name("copy")
    assert run.run(["copy", str(letter), "--out", str(out), "--cover", "2:0.1,0.1,0.5,0.1", "--json", "--dots=60"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["pages"], told["covered"], told["form"]) == (2, 1, "pdf")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    with pikepdf.open(out) as made:
        assert len(made.pages) == 2


def test_nothing_is_written_over_the_original_least_of_all(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = letter.read_bytes()
    assert run.run(["copy", str(letter), "--out", str(letter)]) != 0
    assert "is there already" in capsys.readouterr().err
    assert letter.read_bytes() == whole


@pytest.mark.parametrize(
    ("pages", "covers", "said"), [(1, 0, "1 page, nothing covered"), (2, 1, "2 pages, 1 area covered")]
)
def test_one_page_is_not_one_pages(pages: int, covers: int, said: str) -> None:
    assert counted(pages, covers) == said


def test_the_ending_decides_and_a_picture_stays_one(tmp_path: Path) -> None:
    picture = tmp_path / "scan.jpg"
    picture.write_bytes(scan("x"))
    for name, form in (("a", "PNG"), ("b.JPG", "JPEG"), ("c.png", "PNG")):
        assert run.run(["copy", str(picture), "--out", str(tmp_path / name), "--grey"]) == 0
        with Image.open(tmp_path / name) as image:
            assert (image.format, image.mode, image.size) == (form, "L", (620, 877))


@pytest.mark.parametrize(
    "typed",
    [
        ("--cover", "1:0,0,2,1"), ("--cover", "one:0,0,1,1"), ("--cover", "0:0,0,1,1"), ("--cover", "1:nan,0,1,1"),
        ("--cover", "3:0,0,1,1"), ("--pages", "2-1"), ("--pages", "7"), ("--dots", "10"),
        ("--pages", "1", "--cover", "2:0,0,1,1"), ("--grey", "--black-and-white"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_makes_nothing(letter: Path, typed: tuple[str, ...]) -> None:
    out = letter.with_name("copy.pdf")
    assert run.run(["copy", str(letter), "--out", str(out), *typed]) == 2
    assert [one.name for one in letter.parent.iterdir()] == ["letter.pdf"]


def test_a_picture_of_two_pages_and_what_has_no_pages_make_nothing(
    letter: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run.run(["copy", str(letter), "--out", str(letter.with_name("copy.png"))]) == 2
    assert "one page" in capsys.readouterr().err
    note = letter.with_name("note.bin")
    note.write_bytes(bytes(range(256)))
    assert run.run(["copy", str(note), "--out", str(letter.with_name("copy.png"))]) == 2
    assert run.run(["copy", str(letter.with_name("nothing")), "--out", str(letter.with_name("copy.png"))]) == 2
    assert not letter.with_name("copy.png").exists()


def test_a_watermark_stands_on_the_page_and_not_on_covers(letter: Path) -> None:
    plain, marked = letter.with_name("plain.pdf"), letter.with_name("marked.pdf")
    common = ["copy", str(letter), "--pages", "1", "--dots", "60", "--cover", "1:0,0.5,1,0.2"]
    assert run.run([*common, "--out", str(plain)]) == 0
    assert run.run([*common, "--out", str(marked), "--watermark", "Łucja قلم"]) == 0
    (one,), (other,) = pictures_of(plain.read_bytes()), pictures_of(marked.read_bytes())
    assert one.tobytes() != other.tobytes()
    cut = (0, one.height // 2 + 2, one.width, one.height * 7 // 10 - 2)
    assert other.crop(cut).getcolors() == one.crop(cut).getcolors()


def test_a_mail_and_an_office_file_are_set_on_paper(tmp_path: Path) -> None:
    mail, office = tmp_path / "note.eml", tmp_path / "letter.docx"
    mail.write_bytes(b"From: a@example.org\r\nSubject: x\r\n\r\n" + "قلم 你好 words\r\n".encode())
    office.write_bytes(made_letter())
    for path in (mail, office):
        out = path.with_suffix(".png")
        typed = ["copy", str(path), "--out", str(out), "--dots=60", "--cover", "1:0,0.1,1,0.2"]
        assert run.run(typed) == 0
        (image,) = pictures_of(out.read_bytes())
        assert image.size == (496, 702)
        assert len(image.getcolors() or ()) > 2


def test_letters_that_are_missing_in_the_original_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "codes.pdf"
    path.write_bytes(UNREADABLE)
    assert run.run(["copy", str(path), "--out", str(tmp_path / "copy"), "--json", "--dots=60"]) == 1
    assert json.loads(capsys.readouterr().out)["letters_missing"] == [1]
    assert (tmp_path / "copy").exists()
