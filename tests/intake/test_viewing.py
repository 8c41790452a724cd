"""The safe view's side of the sandbox: what it serves, for how long, and what a reader that lies gets."""

import sys
import threading
import time
from collections.abc import Callable

import pytest

from tipdesk.intake import launching
from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, Kind, NotSeen, Reason, Viewer
from tipdesk.reader.messages import Guard

COMMAND = reader_command(sys.executable, ENTRY)
LINE = b"line %09d of the log of the yard\n"
SIZE = 200_000_000


class Bytes:
    """What is held, and how much of it was asked for."""

    def __init__(self, data: bytes) -> None:
        self._data, self.size, self.served = data, len(data), 0

    def read_at(self, position: int, size: int) -> bytes:
        part = self._data[position : position + size]
        self.served += len(part)
        return part


class Endless:
    """A text of 200 MB that nobody holds."""

    size = SIZE

    def __init__(self) -> None:
        self.served = 0

    def read_at(self, position: int, size: int) -> bytes:
        length = len(LINE % 0)
        first, last = position // length, (position + size) // length + 1
        block = b"".join(LINE % number for number in range(first, last))
        part = block[position - first * length :][: min(size, SIZE - position)]
        self.served += len(part)
        return part


def lying(words: str) -> tuple[str, ...]:
    """A process that shuts itself in, and then says what it likes."""
    program = (
        "import sys, msgspec; sys.path.insert(0, {root!r}); from tipdesk.reader.messages import Sandbox; "
        "from tipdesk.reader.view.messages import Want, Page, Shown, Kind; out = open(int(sys.argv[2]), 'wb', 0); "
        "say = lambda m: (lambda b: out.write(b'm' + len(b).to_bytes(4, 'big') + b))(msgspec.msgpack.encode(m)); "
        "say(Sandbox('linux', (), ())); {words}"
    )
    root = COMMAND[3].partition("'")[2].partition("'")[0]
    return (sys.executable, "-I", "-c", program.format(root=root, words=words), "LINE", "OUT")


def test_of_200_megabytes_a_page_is_read_and_no_more() -> None:
    text = Endless()
    with Viewer(COMMAND) as viewer:
        began = time.monotonic()
        shown = viewer.show(text)
        first = viewer.leaf_text(0).text
        took = time.monotonic() - began
        assert (shown.kind, shown.encoding) == (Kind.TEXT, "ascii")
        assert first.startswith("line 000000000")
        assert text.served < 1_000_000
        assert took < 2, "on a quiet machine it is 20 ms"
        before = text.served
        last = viewer.leaf_text(shown.pages - 1).text
        assert text.served - before < 100_000
        assert "line 00526315" in last
        assert shown.looked_bytes < SIZE


def test_the_process_denies_itself_what_the_reader_of_an_import_does() -> None:
    with Viewer(COMMAND) as viewer:
        if viewer.sandbox.system == "linux":
            assert {Guard.FILES, Guard.SYSCALLS, Guard.MEMORY} <= set(viewer.sandbox.enforced)


def test_what_is_no_mail_is_told_by_its_bytes_whatever_it_is_called() -> None:
    kinds = {
        b"%PDF-1.7\n": "application/pdf",
        b"MZ\x90\0\x03\0\0\0": "application/vnd.microsoft.portable-executable",
        b"\x7fELF\x02\x01": "application/x-executable",
        b"PK\x03\x04" + bytes(22) + b"\x08\0\0\0mimetypeapplication/epub+zip": "application/epub+zip",
        b"PK\x03\x04" + bytes(22) + b"\x13\0\0\0[Content_Types].xml" + b"PK\x03\x04" + bytes(22)
        + b"\x11\0\0\0word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"): "application/msword",
    }  # fmt: skip
    for data, media_type in kinds.items():
        with Viewer(COMMAND) as viewer:
            shown = viewer.show(Bytes(data))
            bytes_ = viewer.leaf_text(0).text
        assert (shown.kind, shown.media_type, shown.leaves) == (Kind.OTHER, media_type, 0)
        assert bytes_.startswith(f"00000000  {data[:4].hex(' ')}")


def test_a_page_of_the_web_is_text_and_says_who_made_it() -> None:
    page = (
        b"<!doctype html><html><head><meta name=author content='R. Vance'></head><body><p>Water.</p>"
        b"<img src=https://t.example/p width=1 height=1><p style='display:none'>nobody</p></body></html>"
    )
    with Viewer(COMMAND) as viewer:
        shown = viewer.show(Bytes(page))
        assert viewer.leaf_text(0).text == "Water."
    assert shown.kind is Kind.PAGE
    assert {str(one.notice) for one in shown.known} == {"tracker", "hidden-text"}
    assert [one.values for one in shown.gives] == [("R. Vance",)]


def test_a_page_that_is_not_there_is_refused_and_the_next_question_is_answered() -> None:
    with Viewer(COMMAND) as viewer:
        viewer.show(Bytes(b"one line"))
        with pytest.raises(NotSeen):
            viewer.leaf_text(7)
        with pytest.raises(NotSeen):
            viewer.enter((3,))
        assert viewer.leaf_text(0).text == "one line"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("sys.exit(0)", Reason.CRASHED),
        ("out.write(b'zzzzzzzzzz')", Reason.CRASHED),
        ("say(Page(0, 'not asked for'))", Reason.CRASHED),
        ("[say(Want(0, 1 << 20)) for _ in range(500)]", Reason.CRASHED),
        ("import time; time.sleep(60)", Reason.TOO_SLOW),
    ],
    ids=["ends", "no frame", "another answer", "wants without end", "is silent"],
)
def test_a_reader_that_lies_gets_no_more_than_the_document_and_is_ended(words: str, reason: Reason) -> None:
    data = Bytes(b"x" * (1 << 20))
    viewer = Viewer(lying(words), question_s=2)
    running = viewer._running
    assert running is not None
    with pytest.raises(NotSeen) as told:
        viewer.show(data)
    assert told.value.reason is reason
    assert data.served <= (3 << 20) + (64 << 20)
    assert running.launched.process.returncode is not None


def test_one_that_takes_nothing_of_what_it_asked_for_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launching, "TAKES_S", 0.5)
    viewer = Viewer(lying("[say(Want(0, 1 << 20)) for _ in range(9)]; import time; time.sleep(60)"), question_s=9)
    began = time.monotonic()
    with pytest.raises(NotSeen) as told:
        viewer.show(Bytes(b"x" * (1 << 20)))
    assert told.value.reason is Reason.TOO_SLOW
    assert time.monotonic() - began < 6


def test_it_can_be_closed_while_a_question_is_asked() -> None:
    viewer = Viewer(lying("import time; time.sleep(60)"), question_s=30)
    ended: list[NotSeen] = []

    def ask(show: Callable[[], object]) -> None:
        try:
            show()
        except NotSeen as why:
            ended.append(why)

    asking = threading.Thread(target=ask, args=(lambda: viewer.show(Bytes(b"x")),))
    asking.start()
    time.sleep(0.2)
    viewer.close()
    asking.join(5)
    assert not asking.is_alive()
    assert len(ended) == 1


SIZE_OF_ONE = "sizes=(Size(10.0, 10.0),)"
EVIL = {
    "pixels that are not there": ("Drawn(0, 1000, 1000, 1.0, b'x')", lambda viewer: viewer.draw(0, 1.0)),
    "no sides": ("Drawn(0, -1, -3, 1.0, bytes(9))", lambda viewer: viewer.draw(0, 1.0)),
    "no scale": ("Drawn(0, 1, 1, 0.0, bytes(3))", lambda viewer: viewer.draw(0, 1.0)),
    "a scale turned round": ("Drawn(0, 1, 1, -1.0, bytes(3))", lambda viewer: viewer.draw(0, 1.0)),
    "a reach that makes a cover smaller": (
        "Grained(0, (Coarse(Box(0.0, 0.0, 1.0, 1.0), -0.4, 0.0),))", lambda viewer: viewer.grain(0),
    ),
    "a reach that is no number": (
        "Grained(0, (Coarse(Box(0.0, 0.0, 1.0, 1.0), 0.0, float('nan')),))", lambda viewer: viewer.grain(0),
    ),
    "another leaf": ("Drawn(7, 1, 1, 1.0, bytes(3))", lambda viewer: viewer.draw(0, 1.0)),
    "a size that is no number": ("Measured(0, (Size(float('nan'), 1.0),))", lambda viewer: viewer.measure(0)),
    "an endless size": ("Measured(0, (Size(float('inf'), 1.0),))", lambda viewer: viewer.measure(0)),
    "a word out of the world": (
        "Words(0, 'x', (Word('x', 0, Box(float('nan'), 0.0, 0.0, 0.0)),))", lambda viewer: viewer.read(0),
    ),
    "a place on no globe": ("Examined((), (), Place(float('nan'), 0.0))", lambda viewer: viewer.examine()),
    "a count beyond Qt's": (
        "Examined((Evidence(Sign.PERSON, Tells.PERSON, Weight.DANGER, '', '', 1 << 40),))",
        lambda viewer: viewer.examine(),
    ),
    "a stretch beyond its text": ("Page(0, 'x', (Mark(0, 99, Style.ROW),))", lambda viewer: viewer.leaf_text(0)),
    "a search that never ends": ("Gathered(4, ('x',), 4)", lambda viewer: viewer.gather(4)),
    "more leaves than there can be": (
        f"Shown(Kind.PDF, 'x', 1, leaves=10**9, {SIZE_OF_ONE})", lambda viewer: viewer.enter(()),
    ),
    "leaves without a size": ("Shown(Kind.PDF, 'x', 1, leaves=3)", lambda viewer: viewer.enter(())),
}  # fmt: skip


@pytest.mark.parametrize("lie", EVIL)
def test_what_the_window_would_stumble_over_is_no_answer_and_ends_the_process(lie: str) -> None:
    said, ask = EVIL[lie]
    viewer = Viewer(lying(f"from tipdesk.reader.view.messages import *; say({said})"), question_s=10)
    viewer._source = Bytes(b"x")
    with pytest.raises(NotSeen) as told:
        ask(viewer)
    assert told.value.reason is Reason.CRASHED
    assert not viewer.alive
