"""`tipdesk audit verify`: every compartment checked again, one's own log first, on record before."""

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Options
from tipdesk.cli.say import Say
from tipdesk.desk.findings import Finding
from tipdesk.desk.verifying import Checking, Depth, PlaceChecked, verify
from tipdesk.domain.moment import datable
from tipdesk.ledger.damage import FirstBad
from tipdesk.ledger.findings import Fork
from tipdesk.ui import names
from tipdesk.ui.findings import Telling, finding_words
from tipdesk.ui.words import sentence

FINDINGS: Final = 1


def run(options: Options, say: Say, at: Here) -> int:
    """Exit status 0 where all is whole, 1 where anything is not, 2 where it could not be looked at.

    What came since the last time, each signature of it; `--full`: from nothing, each sealed document too.
    """
    options.only("--full", "--every-signature").words_exactly()
    depth = Depth("--full" in options.flags, "--every-signature" in options.flags)
    with unlocked(options, at) as session:
        telling = Telling(lambda who: names.name_of(session, who), _time)
        checked = _result(verify(session, depth), say)
        for place in checked:
            _tell(place, say, telling)
    return 0 if all(place.whole for place in checked) else FINDINGS


def _result(steps: Iterator[Checking | tuple[PlaceChecked, ...]], say: Say) -> tuple[PlaceChecked, ...]:
    shown = not say.as_json and say.err.isatty()
    for step in steps:
        if not isinstance(step, Checking):
            if shown:
                say.err.write("\r\033[K")
            return step
        if shown:
            say.err.write(f"\r{step.name}: {step.done} of {step.of}   ")
    return ()


def _tell(place: PlaceChecked, say: Say, telling: Telling) -> None:
    failed = sentence(place.failed) if place.failed is not None else None
    said = [finding_words(place.name, one, telling) for one in place.findings]
    value = {
        "place": place.name,
        "whole": place.whole,
        "commits": place.total,
        "checked": place.commits,
        "since": _time(place.since_ms) if place.since_ms is not None else None,
        "heads": list(place.heads),
        "findings": [_object(one, words) for one, words in zip(place.findings, said, strict=True)],
        "first": None if place.first is None else dataclasses.asdict(place.first),
        "failed": failed,
    }
    heads = ", ".join(head[:12] for head in place.heads)
    state = "whole" if place.whole else "NOT whole"
    since = f", {place.commits} checked since {value['since']}" if place.since_ms is not None else ", all checked"
    line = f"{place.name}: {place.total} commits{since}: {state}; heads {heads or 'none'}"
    if failed is not None:
        line = f"{place.name}: NOT whole"
    more = [
        one
        for finding, words in zip(place.findings, said, strict=True)
        for one in (words, *_versions(finding, telling))
    ]
    first = [] if place.first is None else [_first(place.first, telling)]
    say.either(value, line, *(f"    {one}" for one in (*first, *more, *([failed] if failed else []))))


def _first(first: FirstBad, telling: Telling) -> str:
    at = f"claimed for {_time(first.time_ms)}" if first.time_ms else "whose header cannot be read"
    return (
        f"Damage begins at {first.commit[:12]}, number {first.seq} of {telling.name(str(first.by))}, {at}. In that "
        "feed, what stands before it is as it was signed; what stands after it is to be looked at, one finding each:"
    )


def _versions(finding: Finding, telling: Telling) -> tuple[str, ...]:
    """The commits of a fork, one line each under the other: what differs stands in the same column."""
    if not isinstance(finding, Fork):
        return ()
    return tuple(
        f"    {'counts' if one.counts else 'set aside':9}  {one.commit[:12]}  number {one.seq}"
        f" of {telling.name(str(one.by))}"
        f"  {_time(one.time_ms)}  {one.operations}: {', '.join(kind or 'gone' for kind in one.kinds)}"
        f"  digests {' '.join(digest[:12] for digest in one.digests)}"
        for one in finding.versions
    )


def _object(finding: Finding, words: str) -> dict[str, object]:
    """The finding's own facts, its kind, and what it tells."""
    return {"kind": type(finding).__name__, **dataclasses.asdict(finding), "tells": words}


def _time(at_ms: int) -> str:
    return datetime.fromtimestamp(datable(at_ms) / 1000, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
