"""Many commits looked at in one go: that a run of them is plainly as it was signed.

Where that is not plain, for whatever reason, nothing is said here: each commit is then looked at for itself
(`ledger.verify`), and only that makes findings.
"""

from itertools import pairwise
from typing import Final, NamedTuple

import msgspec

from tipdesk.ledger.links import Links
from tipdesk.ledger.scan import ID, Bodies, Window
from tipdesk.seal.hashing import digest, of_each, of_pairs

_LINKS: Final = msgspec.json.Decoder(Links)


class Unclear(Exception):
    """Something in a run is not plainly right."""


class Last(NamedTuple):
    """The commit before, in its feed."""

    id: bytes
    seq: int
    time: int
    author: bytes


class Run(NamedTuple):
    """Commits of one feed that follow each other in a window, from `begin` up to `end`."""

    window: Window
    begin: int
    end: int


def sweep(run: Run, bodies: Bodies, last: Last, late_ms: int) -> Last:
    """The last commit of a run in which nothing is amiss; `last` is the one before it. Raises `Unclear`."""
    _stored(run, bodies)
    window, begin, end = run
    lines = window.headers[window.header_at[begin] : window.header_at[end] - 1]
    links = _links(lines, end - begin)
    _owned(run, links, last)
    ids = _hashed(run, lines.split(b"\n"), [one.root for one in links])
    _linked(links, ids, last, late_ms)
    return Last(run.window.id(run.end - 1), links[-1].seq, links[-1].time, last.author)


def _plainly(right: bool) -> None:
    if not right:
        raise Unclear


def _stored(run: Run, bodies: Bodies) -> None:
    """Every operation is here, in its row, and each is that of its digest."""
    window, begin, end = run
    _plainly(window.ends[begin : end - 1] == window.firsts[begin + 1 : end])
    first, after = window.firsts[begin], window.ends[end - 1]
    at, to = bodies.place(first), bodies.place(after)
    # What is not here at all need not be hashed first.
    _plainly(bodies.rows[at:to] == list(range(first, after)))
    _plainly(not bodies.long(at, to))
    told = b"".join(of_pairs("op", bodies.salts(at, to), bodies.bodies(at, to)))
    _plainly(told == window.digests[window.digests_at[begin] : window.digests_at[end]])


def _links(lines: bytes, number: int) -> list[Links]:
    """What the headers say, decoded at once: each is one object in one line, so none can pass for a part of another.

    A line's end inside of a text is no JSON, and between `}` and `{` no object goes on.
    """
    _plainly(lines.count(b"\n") == number - 1 == lines.count(b"}\n{"))
    try:
        links = _LINKS.decode_lines(lines)
    except (msgspec.MsgspecError, UnicodeDecodeError) as unreadable:
        raise Unclear from unreadable
    _plainly(len(links) == number)
    return links


def _owned(run: Run, links: list[Links], last: Last) -> None:
    """Author, feed, number and kept are in the columns as the headers have them."""
    window, begin, end = run
    feed = window.feed(begin)
    _plainly(window.feeds[begin * ID : end * ID] == feed * (end - begin))
    _plainly(window.authors[begin * ID : end * ID] == last.author * (end - begin))
    _plainly({one.by for one in links} == {last.author.hex()} and {one.feed for one in links} == {feed.hex()})
    seqs = [one.seq for one in links]
    _plainly(seqs == window.seqs[begin:end] == list(range(last.seq + 1, last.seq + 1 + len(links))))
    _plainly([one.kept for one in links] == window.kept[begin:end])


def _hashed(run: Run, headers: list[bytes], told: list[str]) -> list[str]:
    """Each header is that of its commit's digest, and each list of digests that of its root; gives the digests."""
    window, begin, end = run
    ids = of_each("commit", headers)
    _plainly("".join(ids) == window.ids[begin * ID : end * ID].hex())
    cuts = window.digests_at[begin : end + 1]
    each = [window.digests[at : at + ID] for at in range(cuts[0], cuts[-1], ID)]
    if cuts == list(range(cuts[0], cuts[-1] + 1, ID)):
        roots = of_each("ops", each)
    else:
        places = [(one - cuts[0]) // ID for one in cuts]
        roots = [digest("ops", *each[a:b]).hex() for a, b in pairwise(places)]
    _plainly(roots == told)
    return ids


def _linked(links: list[Links], ids: list[str], last: Last, late_ms: int) -> None:
    """Each names the one before, and no clock ran back or is far ahead."""
    _plainly([one.prev for one in links] == [last.id.hex(), *ids[:-1]])
    times = [last.time, *(one.time for one in links)]
    _plainly(times == sorted(times) and times[-1] <= late_ms)
