"""500 stories of a real desk searched at once, beside plain SQLite and ripgrep; prints JSON.

Opened, searched and closed each: at most 1.5 times plain SQLite, and under 150 ms. Pooled: at most 1.25 times ripgrep.
`the desk` is what Ctrl+Shift+F and `tipdesk search` do: the whole way to hits with their sentences, nothing open before
but the keys unwrapped. Wall time of the peer and of ours in turn; where others work on the machine, run it under
`chrt -f 10`.
"""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests"), str(CHECKOUT / "tests" / "bench")]

import fakes  # noqa: E402  the tests' folder is known only now
from bench_ledger import (  # noqa: E402
    PEERS,
    PLAIN_COUNT,
    PLAIN_HITS,
    beside,
    gen_tips,
    measure,
    new_record,
    repeat_ms,
    tip_store,
)

from tipdesk.desk import found, resting, search, stories, unlock, vault  # noqa: E402
from tipdesk.desk.lock import lock  # noqa: E402
from tipdesk.desk.session import Session  # noqa: E402
from tipdesk.domain.query import Meant  # noqa: E402
from tipdesk.ledger import many  # noqa: E402
from tipdesk.ledger import search as asking  # noqa: E402
from tipdesk.ledger.location import Location  # noqa: E402
from tipdesk.seal import recovery  # noqa: E402
from tipdesk.seal.secrets import Passphrase  # noqa: E402

STORIES = 500
WORDS = ("rare", "mid", "common")
PASSPHRASE = Passphrase(b"only a bench")


class Files:
    """The same tips as a desk's stories, as plain SQLite files, and as text."""

    def __init__(self, folder: Path, tips: Path, each: int) -> None:
        self.folder, self.texts = folder, folder / "texts"
        self.around = fakes.surroundings(folder / "state")
        self.texts.mkdir()
        (folder / "plain").mkdir()
        plan = found.Plan("Bench", "Ana", "", PASSPHRASE, recovery.draw_code(), use_ring=False)
        session = found.found_desk(folder / "vault", plan, self.around)
        rows = tip_store.rows(tips, STORIES * each)
        for number in range(STORIES):
            some = list(islice(rows, each))
            (self.texts / f"{number:03d}.txt").write_text("".join(f"{row[7]}\n{row[8]}\n" for row in some))
            db = tip_store.connect(self.plain(number))
            tip_store.create(db)
            tip_store.insert(db, iter(some))
            db.close()
            story = stories.found_story(session, f"Story {number}", f"plain {number:03d}").story
            for _ in session.compartment(stories.place_of(session, story).comp).bulk(
                session.pen, map(new_record, some)
            ):
                pass
            session.forget(stories.place_of(session, story).comp)
        lock(session)

    def plain(self, number: int) -> Path:
        return self.folder / "plain" / f"{number:03d}.db"

    def unlocked(self) -> Session:
        """With the keys unwrapped, and nothing else open than at any unlocking."""
        place = vault.find(self.folder / "vault")
        session = unlock.unlock(place, unlock.who(place, "").person, PASSPHRASE, self.around)
        for comp in search.places(session):
            resting.at_hand(session, comp)
        return session

    def search_plain(self, query: str) -> None:
        for number in range(STORIES):
            db = tip_store.connect(self.plain(number))
            db.execute(PLAIN_COUNT, (query,)).fetchall()
            db.execute(PLAIN_HITS, (query,)).fetchall()
            db.close()


def at_rest(files: Files, times: int) -> dict[str, Any]:
    session = files.unlocked()
    locations: list[Location] = list(session.resting.values())
    result: dict[str, Any] = {"files": len(locations)}
    for name in WORDS:
        word = gen_tips.queries()[name]
        ways: dict[str, Callable[[], object]] = {
            "plain": lambda w=word: files.search_plain(w),
            "ours": lambda w=word: many.newest(locations, asking.expression(w)),
        }
        result[name] = beside(ways, times)
    lock(session)
    return result


def pooled(files: Files, times: int) -> dict[str, Any]:
    session = files.unlocked()
    before = measure.peak_rss_mb()
    pool = [session.view(comp) for comp in search.places(session)]
    result: dict[str, Any] = {"rss_mb": measure.peak_rss_mb() - before}
    for name in WORDS:
        word = gen_tips.queries()[name]
        ask = ["rg", "-c", word, str(files.texts)]
        ways: dict[str, Callable[[], object]] = {"ours": lambda w=word: many.newest(pool, asking.expression(w))}
        if shutil.which("rg") is None:
            result[name] = repeat_ms(ways, times) | {"ripgrep": "is not installed"}
            continue
        ways["plain"] = lambda a=ask: subprocess.run(a, capture_output=True, check=False)
        result[name] = beside(ways, times)
    lock(session)
    return result


def the_desk(files: Files, times: int) -> dict[str, Any]:
    """Each time from rest: what has a hit on the page is open afterwards."""
    result: dict[str, Any] = {}
    place = vault.find(files.folder / "vault")
    opened = unlock.unlock(place, unlock.who(place, "").person, PASSPHRASE, files.around)
    unwrap = measure.seconds(lambda: [resting.at_hand(opened, comp) for comp in search.places(opened)]) * 1000
    result["keys of all ms"] = round(unwrap, 1)
    lock(opened)
    for name in WORDS:
        meant, took = Meant(gen_tips.queries()[name]), {"first answer": [], "all": [], "to the end": []}
        for _ in range(times):
            session = files.unlocked()
            steps = search.seek(session, meant)
            took["first answer"].append(measure.seconds(lambda s=steps: next(one for one in s if one.hits)) * 1000)
            took["all"].append(took["first answer"][-1] + measure.seconds(lambda s=steps: list(s)) * 1000)
            lock(session)
            session = files.unlocked()
            took["to the end"].append(measure.seconds(lambda s=session, m=meant: search.found_at_last(s, m)) * 1000)
            lock(session)
        result[name] = {what: round(statistics.median(some), 1) for what, some in took.items()}
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tips", type=Path, help="a file from gen_tips.py; made where absent")
    parser.add_argument("--times", type=int, default=9)
    parser.add_argument("--story-tips", type=int, default=200, help="tips in each of 500 stories")
    parser.add_argument("--folder", type=Path, help="where files are made, and then removed")
    options = parser.parse_args()
    with TemporaryDirectory(dir=options.folder) as scratch:
        if options.tips is None:
            options.tips = Path(scratch) / "tips.jsonl"
            count = str(STORIES * options.story_tips)
            subprocess.run([sys.executable, str(PEERS / "gen_tips.py"), count, "--out", str(options.tips)], check=True)
        files = Files(Path(scratch), options.tips, options.story_tips)
        result = {
            "opened, searched, closed": at_rest(files, options.times),
            "the desk ms": the_desk(files, max(3, options.times // 2)),
            "pooled": pooled(files, options.times),
        }
    json.dump(result, sys.stdout, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
