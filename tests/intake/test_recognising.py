"""Letters of a scan: read by an engine that can reach nothing, and whose table nobody trusts."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from tipdesk.intake import recognising
from tipdesk.intake.host import reader_command
from tipdesk.intake.recognising import ENTRY, Recogniser, languages, read
from tipdesk.intake.viewing import Drawn, NotSeen, Reason

COMMAND = reader_command(sys.executable, ENTRY)
needs_engine = pytest.mark.skipif(not languages(), reason="tesseract is not installed")
FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")


def scan(*lines: str) -> Drawn:
    image = Image.new("RGB", (1000, 400), "white")
    font = ImageFont.truetype(str(FONT), 48) if FONT.is_file() else ImageFont.load_default(48)
    for at, line in enumerate(lines):
        ImageDraw.Draw(image).text((40, 40 + 90 * at), line, fill="black", font=font)
    return Drawn(0, image.width, image.height, 1.0, image.tobytes())


@needs_engine
def test_the_words_of_a_scan_are_read_with_their_places() -> None:
    found = Recogniser(COMMAND, ("eng",)).words(scan("The ferry sank at noon.", "Who was paid for it?"))
    assert found.text.splitlines() == ["The ferry sank at noon.", "Who was paid for it?"]
    sank = next(word for word in found.words if word.text == "sank")
    assert found.text[sank.at : sank.at + 4] == "sank"
    assert 0.05 < sank.box.y < 0.35


@needs_engine
def test_an_empty_page_has_no_words() -> None:
    assert Recogniser(COMMAND, ("eng",)).words(scan()).text == ""


def test_without_an_engine_it_says_so() -> None:
    with pytest.raises(NotSeen) as why:
        Recogniser(COMMAND, ()).words(scan())
    assert why.value.reason is Reason.NOT_DRAWN


@needs_engine
@pytest.mark.parametrize(
    "deed",
    [
        "open('/etc/passwd')",
        "os.listdir('/tmp')",
        "open('/dev/shm/x', 'w')",
        "socket.socket(socket.AF_INET)",
        "socket.socket(socket.AF_UNIX)",
        "os.kill(1, 0)",
    ],
)
def test_what_becomes_the_engine_is_denied_everything_it_does_not_need(deed: str) -> None:
    argv = [sys.executable, "-c", f"import os, socket; {deed}"]
    program = (
        "import os, sys; sys.path.insert(0, '.'); from tipdesk.reader import recognising as r; real = os.execve; "
        f"os.execve = lambda *_: real({sys.executable!r}, {argv!r}, {{}}); sys.argv = ['x', 'eng']; "
        "r.READABLE += (sys.prefix, sys.base_prefix, os.path.realpath(sys.executable)); sys.exit(r.main())"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "PermissionError" in done.stderr, done.stderr


def test_a_table_that_lies_costs_its_lines() -> None:
    rows = ("x\t0\t0\t0\t99\tbad", "0\t0\t10\t10\t96\tgood", "0\t0\t1\t1\t3\tunsure", "0")
    table = "\n".join(f"5\t1\t1\t1\t1\t{at}\t{row}" for at, row in enumerate(rows, 1))
    assert read(table, scan()).text == "good"


def engine(words: str) -> tuple[str, ...]:
    """One that was taken over: it says what it likes, in place of a table."""
    return (sys.executable, "-I", "-c", f"import os, sys; {words}", "LINE", "OUT")


def test_what_never_ends_is_not_taken_into_memory() -> None:
    with pytest.raises(NotSeen) as why:
        Recogniser(engine("[os.write(1, bytes(1 << 20)) for _ in iter(int, 1)]"), ("eng",)).words(scan())
    assert why.value.reason is Reason.CRASHED


def test_one_that_takes_no_picture_and_ends_is_told_by_how_it_ended() -> None:
    with pytest.raises(NotSeen) as why:
        Recogniser(engine("os._exit(3)"), ("eng",)).words(scan())
    assert why.value.reason is Reason.CRASHED


def test_one_that_is_silent_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognising, "LONGEST_S", 0.3)
    with pytest.raises(NotSeen) as why:
        Recogniser(engine("sys.stdin.read(); os.read(0, 1); import time; time.sleep(60)"), ("eng",)).words(scan())
    assert why.value.reason is Reason.TOO_SLOW


def test_a_place_beyond_all_numbers_is_no_table_of_ours() -> None:
    row = "\\t".join(("5", "1", "1", "1", "1", "1", "9" * 400, "0", "1", "1", "96", "x"))
    with pytest.raises(NotSeen) as why:
        Recogniser(engine(f"sys.stdin.buffer.read(); print('{row}')"), ("eng",)).words(scan())
    assert why.value.reason is Reason.CRASHED
