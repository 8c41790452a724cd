"""Letters of a scan, recognised by a process of its own: pixels go in, words and their places come out."""

import contextlib
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path

from tipdesk.intake.viewing import Box, Drawn, NotSeen, Reason, Word, Words

ENTRY = "tipdesk.reader.recognising"
ENGINE = Path("/usr/bin/tesseract")
MODELS = Path("/usr/share/tesseract-ocr")
LONGEST_S = 60.0
OUTPUT_BYTES = 8 << 20
SURE = 40.0
"""Percent: what the engine is less sure of is left out."""
SIDE = 2_000
"""Pixels of a page's longer side: more takes longer and tells no more."""
LEVEL_WORD, COLUMNS = "5", 12


def languages() -> tuple[str, ...]:
    """Those whose letters it knows here; none where the engine is not installed."""
    if not ENGINE.is_file():
        return ()
    found = (path.stem for path in MODELS.glob("*/tessdata/*.traineddata"))
    return tuple(sorted(name for name in found if name != "osd"))


@dataclass(frozen=True)
class Recogniser:
    """`command` is `reader_command(python, ENTRY)`, one process a leaf; `known`: languages, None asks the system."""

    command: tuple[str, ...]
    known: tuple[str, ...] | None = None

    def languages(self) -> tuple[str, ...]:
        """None where there is no engine here."""
        return languages() if self.known is None else self.known

    def words(self, drawn: Drawn) -> Words:
        """Of a leaf as it was drawn, some `SIDE` pixels high.

        Raises `NotSeen`: not drawn (there is no engine), too slow, crashed.
        """
        known = self.languages()
        if not known:
            raise NotSeen(Reason.NOT_DRAWN)
        picture = b"P6\n%d %d\n255\n" % (drawn.width, drawn.height) + drawn.pixels
        command = (*self.command[:-2], "+".join(known))
        try:
            return read(_answered(command, picture).decode("utf-8", "replace"), drawn)
        except OverflowError as lie:
            raise NotSeen(Reason.CRASHED) from lie


def _answered(command: tuple[str, ...], picture: bytes) -> bytes:
    """What it says, and no more of it than is read: one that was taken over must not fill this process's memory."""
    slow = threading.Event()
    with subprocess.Popen(  # noqa: S603 - the command is ours, the languages are names of files that came with the engine
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={}, cwd="/",
        close_fds=True,
    ) as engine:  # fmt: skip

        def end() -> None:
            slow.set()
            engine.kill()

        late = threading.Timer(LONGEST_S, end)
        feeding = threading.Thread(target=_fed, args=(engine, picture))
        late.start()
        feeding.start()
        try:
            said = b"" if engine.stdout is None else engine.stdout.read(OUTPUT_BYTES + 1)
            if len(said) > OUTPUT_BYTES:
                engine.kill()
            ended = engine.wait()
        finally:
            late.cancel()
            engine.kill()
            feeding.join()
    if slow.is_set():
        raise NotSeen(Reason.TOO_SLOW)
    if ended != 0 or len(said) > OUTPUT_BYTES:
        raise NotSeen(Reason.CRASHED)
    return said


def _fed(engine: "subprocess.Popen[bytes]", picture: bytes) -> None:
    # One that ended before it took all is told of by how it ended.
    with contextlib.suppress(OSError):
        if engine.stdin is not None:
            engine.stdin.write(picture)
            engine.stdin.close()


def read(table: str, drawn: Drawn) -> Words:
    """The engine's table: level, page, block, paragraph, line, word, left, top, width, height, sureness, letters."""
    words, pieces, length, line = list[Word](), list[str](), 0, ""
    for row in table.splitlines():
        cells = row.split("\t")
        if len(cells) != COLUMNS or cells[0] != LEVEL_WORD or not cells[11].strip():
            continue
        try:
            left, top, width, height = (int(cell) for cell in cells[6:10])
            sure = float(cells[10])
        except ValueError:
            continue
        if sure < SURE:
            continue
        here = " ".join(cells[2:5])
        parted = "" if not pieces else "\n" if here != line else " "
        line = here
        text = cells[11].strip()[:200]
        box = Box(left / drawn.width, top / drawn.height, width / drawn.width, height / drawn.height)
        words.append(Word(text, length + len(parted), box))
        pieces += [parted, text]
        length += len(parted) + len(text)
    return Words(drawn.leaf, "".join(pieces), tuple(words))
