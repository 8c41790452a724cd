"""The list of tips over a real vault, at a real display: first paint, frames while scrolling, keys; prints JSON.

Beside it the same scrolling of `../shared/bench/peer_list.py` over as many rows. The bars: first paint under 60 ms,
frames p99 under 8 ms and the worst under 16; a key of triage, and a key of search as one types, p99 under 50 ms.
Of frames three figures: by the clock; without what the window's thread waited for a processor that other programs
held; and the processor time of that thread alone.
Without `--vault` the vault is made anew; with it, made where it is not there yet, and kept.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from processor import Waits

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests")]

PEER = "card table / keyset later"
PASSPHRASE = b"only a bench"
FRAME_S = 1 / 60
DISPLAY = ":97"
STATES = ("new", "checking", "verified", "inconclusive", "false", "duplicate", "not_for_us", "spam")
QUERIES = ("harbour", "ferry inspections", "the water", "invoice", "lindq", "signed 17", "zeppelin", "ta", "quarter")
WAIT_MS = 60_000
WARM_S = 12
KEY_BAR_MS = 50


def records(session: Any, count: int) -> Iterator[Any]:
    """Tips whose words are as rare and as common as words are: the n-th by its rank."""
    from tipdesk.domain.tip import CHANNELS  # noqa: PLC0415  children that need no vault import none of it
    from tipdesk.ledger.bulk import NewRecord  # noqa: PLC0415

    rng = random.Random("list")
    words = ["the", "of", "water", "ferry", "harbour", "inspections", "invoice", "signed", *session.around.lists.words]
    # The commonest word stands in a fifth of the tips, as in the data of the peers.
    weights = [1 / (rank + 60) for rank in range(len(words))]
    pool = rng.choices(words, weights, k=400_000)
    start = session.around.now_ms() - count * 1000
    for number in range(count):
        at = rng.randrange(len(pool) - 60)
        fields: dict[str, Any] = {
            "title": " ".join(pool[at : at + 6]),
            "text": f"{' '.join(pool[at + 6 : at + 46])} {number}. {' '.join(pool[at + 46 : at + 60])}.",
            "sender_name": f"Sender {number % 977} Lindqvarn{number % 89}",
            "channel": rng.choice(CHANNELS),
            "received_ms": start + number * 1000,
            "state": rng.choice(STATES),
            "digest": f"{number:064x}",
        }
        if number % 400 == 0:
            fields |= {"due_ms": start + number * 1000, "assignee": session.me}
        yield NewRecord("tip", session.new_id(), fields)


def build(folder: Path, count: int) -> None:
    import fakes  # noqa: PLC0415  as above

    from tipdesk.desk import found  # noqa: PLC0415
    from tipdesk.desk.lock import lock  # noqa: PLC0415
    from tipdesk.seal import recovery  # noqa: PLC0415
    from tipdesk.seal.secrets import Passphrase  # noqa: PLC0415

    around = fakes.surroundings(folder / "state")
    plan = found.Plan("Bench", "Ana", "", Passphrase(PASSPHRASE), recovery.draw_code(), use_ring=False)
    session = found.found_desk(folder / "vault", plan, around)
    for _ in session.compartment(session.places.inbox).bulk(session.pen, records(session, count)):
        pass
    lock(session)


def percentiles(took_ms: list[float]) -> dict[str, float]:
    seen = sorted(took_ms)

    def at(share: float) -> float:
        return round(seen[min(len(seen) - 1, int(share * len(seen)))], 2)

    return {"p50": at(0.5), "p95": at(0.95), "p99": at(0.99), "max": round(seen[-1], 2), "n": len(seen)}


class Bench:
    """A person at the window, who waits for what should show."""

    def __init__(self, folder: Path) -> None:
        import fakes  # noqa: PLC0415  as above
        from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415

        from tipdesk.app.first import SWITCH_S, application  # noqa: PLC0415
        from tipdesk.desk import unlock, vault  # noqa: PLC0415
        from tipdesk.seal.secrets import Passphrase  # noqa: PLC0415
        from tipdesk.ui.icons import Icons  # noqa: PLC0415
        from tipdesk.ui.look import Look  # noqa: PLC0415
        from tipdesk.ui.page import PageParts  # noqa: PLC0415
        from tipdesk.ui.shell.runner import Runner  # noqa: PLC0415
        from tipdesk.ui.style import palette, style_sheet  # noqa: PLC0415
        from tipdesk.ui.theme import Palette, Theme  # noqa: PLC0415
        from tipdesk.ui.words import sentence  # noqa: PLC0415

        sys.setswitchinterval(SWITCH_S)
        self.app: QApplication = application()
        around = fakes.surroundings(folder / "state")
        place = vault.find(folder / "vault")
        self.session = unlock.unlock(place, unlock.who(place, "").person, Passphrase(PASSPHRASE), around)
        theme = Theme((CHECKOUT / "resources" / "tokens.json").read_bytes(), Palette.LIGHT, self.app.font())
        self.look = Look(theme, Icons(theme), around.now_ms, lambda _at: 0)
        self.app.setPalette(palette(theme))
        self.runner = Runner(self.app)
        self.parts = PageParts(self.look, self.runner, sentence, lambda _text: None)
        self.window = QWidget()
        self.window.setStyleSheet(style_sheet(theme))
        self.window.resize(1280, 800)

    def show(self, page: Any) -> None:
        from PySide6.QtWidgets import QVBoxLayout  # noqa: PLC0415

        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page.header)
        column.addWidget(page, 1)
        self.window.show()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def until(self, there: Callable[[], object]) -> None:
        end = time.perf_counter() + WAIT_MS / 1000
        while not there():
            if time.perf_counter() > end:
                raise TimeoutError
            self.app.processEvents()

    def rest(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.app.processEvents()
            time.sleep(0.001)


def list_of_tips(at: Bench, frames: int) -> dict[str, Any]:
    from tipdesk.ui.tips.over_desk import InboxOverDesk, states_shown  # noqa: PLC0415  as above
    from tipdesk.ui.tips.page import InboxPage  # noqa: PLC0415
    from tipdesk.ui.tips.values import TipQuery  # noqa: PLC0415

    page = InboxPage(at.parts, InboxOverDesk(at.session, at.look), states_shown(at.session))
    page.query.query = TipQuery()
    at.show(page)
    start = time.perf_counter()
    page.entered()
    at.until(lambda: page.model.rowCount() > 0)
    page.list.table.viewport().repaint()
    first = (time.perf_counter() - start) * 1000
    # What a person sees first, then the places to jump to, which a worker reads meanwhile.
    at.rest(3)
    told: dict[str, Any] = {"rows": page.model.rowCount(), "first_paint_ms": round(first, 1)}
    told["scrolling_ms"] = scroll(at, page.list.table, frames)
    told["triage_key_ms"] = triage(at, page)
    return told


def scroll(at: Bench, view: Any, frames: int) -> dict[str, Any]:
    """The four ways of the peer, and the same measure of a frame."""
    bar, rng, row, waits = view.verticalScrollBar(), random.Random("scroll"), 76, Waits()
    moves: dict[str, Callable[[int], int]] = {
        "line": lambda now: now + row // 3,
        "wheel": lambda now: now + row,
        "page": lambda now: now + bar.pageStep(),
        "drag anywhere": lambda _now: rng.randrange(bar.maximum()),
    }
    told = {}
    for name, move in moves.items():
        bar.setValue(bar.maximum() // 3)
        at.rest(0.3)
        took, held, worked = [], [], []
        for _ in range(frames):
            waited, begin, working = waits.seconds(), time.perf_counter(), time.thread_time()
            bar.setValue(move(bar.value()))
            view.viewport().repaint()
            at.app.processEvents()
            took.append((time.perf_counter() - begin) * 1000)
            worked.append((time.thread_time() - working) * 1000)
            held.append(took[-1] - (waits.seconds() - waited) * 1000)
            time.sleep(max(0.0, FRAME_S - (time.perf_counter() - begin)))
        told[name] = {"frame": percentiles(took), "not_waiting": percentiles(held), "worked": percentiles(worked)}
    return told


def triage(at: Bench, page: Any, keys: int = 100) -> dict[str, float]:
    """From the key until it is kept, said, and the next row is chosen and painted."""
    from PySide6.QtCore import Qt  # noqa: PLC0415  as above
    from PySide6.QtTest import QTest  # noqa: PLC0415

    page.list.choose(0)
    page.list.table.verticalScrollBar().setValue(0)
    at.rest(0.5)
    took = []
    for number in range(keys):
        before = page.list.current
        page.list.toast.hide()
        key = (Qt.Key.Key_2, Qt.Key.Key_3)[number % 2]
        begin = time.perf_counter()
        QTest.keyClick(page.list.table, key)
        at.until(lambda: page.list.current == before + 1 and page.list.toast.isVisible())  # noqa: B023  at once
        page.list.table.viewport().repaint()
        took.append((time.perf_counter() - begin) * 1000)
        at.rest(0.05)
    return percentiles(took)


def search_as_you_type(at: Bench) -> dict[str, Any]:
    """From each key until the first hits of what then stands in the line are shown, or that there are none.

    Where no word begins so and their vocabulary is still being read, the first answer is that, in words
    ("still_reading" counts those); what holds the half word is shown as it is found, and a newer key waits for none
    of it. And until all is there.
    """
    from tipdesk.ui.search.over_desk import SearchOverDesk  # noqa: PLC0415
    from tipdesk.ui.search.page import SearchPage  # noqa: PLC0415

    page = SearchPage(at.parts, SearchOverDesk(at.session, at.look))
    at.show(page)
    page.entered()
    answered: list[tuple[bool, bool]] = []

    def came(found: Any) -> None:
        if found.hits or found.done or found.reading:
            # Any other step shows nothing new.
            answered.append((found.done, found.reading and not found.hits))

    page._seeking.found.connect(came)
    at.rest(0.5)
    # The first time the words of the index are read between the keys; afterwards they are known.
    told = {"while_words_are_read": type_all(at, page, answered)}
    at.rest(WARM_S)
    return told | {"later": type_all(at, page, answered)}


def type_all(at: Bench, page: Any, answered: list[bool]) -> dict[str, Any]:
    from PySide6.QtTest import QTest  # noqa: PLC0415

    first, whole, slow, reading = [], [], [], 0
    for query in QUERIES:
        page.field.clear()
        at.rest(0.1)
        for letter in query:
            answered.clear()
            begin = time.perf_counter()
            QTest.keyClicks(page.field, letter)
            if not page.field.text().strip():
                continue
            at.until(lambda: answered)
            page.table.viewport().repaint()
            first.append((time.perf_counter() - begin) * 1000)
            reading += answered[0][1]
            at.until(lambda: answered[-1][0])
            whole.append((time.perf_counter() - begin) * 1000)
            if first[-1] > KEY_BAR_MS:
                slow.append((page.field.text(), round(first[-1])))
            at.rest(0.02)
    return {
        "first_answer_ms": percentiles(first), "still_reading": reading, "whole_answer_ms": percentiles(whole),
        "over_the_bar": slow,
    }  # fmt: skip


def today(at: Bench) -> dict[str, float]:
    """The page after unlocking: until its rows are painted, the worker's connection being fresh."""
    from tipdesk.ui.today.over_desk import TodayOverDesk  # noqa: PLC0415  as above
    from tipdesk.ui.today.page import TodayPage  # noqa: PLC0415

    page = TodayPage(at.parts, TodayOverDesk(at.session, at.look))
    at.show(page)
    start = time.perf_counter()
    page.entered()
    at.until(lambda: page.table.rows.entries)
    page.table.viewport().repaint()
    return {"first_rows_ms": round((time.perf_counter() - start) * 1000, 1)}


def child(what: str, folder: Path, frames: int) -> None:
    at = Bench(folder)
    if what == "list":
        told: dict[str, Any] = list_of_tips(at, frames)
    else:
        told = search_as_you_type(at) if what == "search" else today(at)
    print(json.dumps(told), flush=True)
    at.runner.end()
    # The order in which Python would free model, view and application aborts now and then.
    os._exit(0)


PEER_BUILD = "import pathlib, peer_list; peer_list.ROWS = {rows}; peer_list.build(pathlib.Path({path!r}))"
PEER_SCROLL = (
    "import os, pathlib, json, peer_list; peer_list.ROWS = {rows};"
    " print(json.dumps(peer_list.scroll({kind!r}, pathlib.Path({path!r}), {frames})), flush=True); os._exit(0)"
)


def peer(folder: Path, rows: int, frames: int, env: dict[str, str]) -> dict[str, Any]:
    path = str(folder / "peer.db")
    if not Path(path).is_file():
        subprocess.run([sys.executable, "-c", PEER_BUILD.format(rows=rows, path=path)], env=env, check=True)
    program = PEER_SCROLL.format(rows=rows, path=path, frames=frames, kind=PEER)
    done = subprocess.run([sys.executable, "-c", program], env=env, check=True, capture_output=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def measure(folder: Path, limit: int, frames: int, only: list[str]) -> dict[str, Any]:
    from paths import bench  # noqa: PLC0415  it skips where the material is absent

    if not (folder / "vault" / "vault.json").is_file():
        build(folder, limit)
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-noreset", "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
    env = os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": DISPLAY, "PYTHONPATH": str(bench())}
    told: dict[str, Any] = {"tips": limit}
    try:
        time.sleep(1)
        for what in only:
            if what == "peer":
                told[what] = peer(folder, limit, frames, env)
                continue
            command = [sys.executable, __file__, "--child", what, "--vault", str(folder), "--frames", str(frames)]
            done = subprocess.run(command, env=env, check=True, capture_output=True, text=True)
            told[what] = json.loads(done.stdout.strip().splitlines()[-1])
    finally:
        screen.terminate()
        screen.wait()
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--limit", type=int, default=100_000)
    parser.add_argument("--frames", type=int, default=300)
    parser.add_argument("--vault", type=Path, help="the folder of the vault, made where it is not there, and kept")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("only", nargs="*", help="of: today list search peer")
    options = parser.parse_args()
    if options.child:
        child(options.child, options.vault, options.frames)
    only = options.only or ["today", "list", "search", "peer"]
    with tempfile.TemporaryDirectory() as scratch:
        json.dump(measure(options.vault or Path(scratch), options.limit, options.frames, only), sys.stdout, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
