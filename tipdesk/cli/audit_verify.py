"""`tipdesk audit verify`: every compartment checked again, one's own log first, on record before."""

from collections.abc import Iterator
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Options
from tipdesk.cli.say import Say
from tipdesk.desk.verifying import EASY, Checking, Depth, PlaceChecked, verify
from tipdesk.ui.words import sentence

FINDINGS: Final = 1


def run(options: Options, say: Say, at: Here) -> int:
    """Exit status 1 where anything is not whole. `--full` also hashes every sealed document."""
    options.only("--full", "--every-signature").words_exactly()
    each = 1 if "--every-signature" in options.flags else EASY.each
    with unlocked(options, at) as session:
        checked = _result(verify(session, Depth(each, documents="--full" in options.flags)), say)
    for place in checked:
        _tell(place, say)
    return 0 if all(place.whole for place in checked) else FINDINGS


def _result(steps: Iterator[Checking | tuple[PlaceChecked, ...]], say: Say) -> tuple[PlaceChecked, ...]:
    for step in steps:
        if not isinstance(step, Checking):
            return step
        if not say.as_json and say.err.isatty():
            say.err.write(f"\r{step.name}: {step.done} of {step.of}   ")
    return ()


def _tell(place: PlaceChecked, say: Say) -> None:
    found = [type(finding).__name__ for finding in place.findings]
    failed = sentence(place.failed) if place.failed is not None else None
    value = {
        "place": place.name,
        "commits": place.commits,
        "heads": list(place.heads),
        "findings": [{"kind": name, "tells": str(one)} for name, one in zip(found, place.findings, strict=True)],
        "damaged": list(place.damaged),
        "failed": failed,
    }
    wrong = [str(one) for one in place.findings] + [f"damaged: {name}" for name in place.damaged]
    wrong += [failed] if failed else []
    heads = ", ".join(head[:12] for head in place.heads)
    line = f"{place.name}: {place.commits} commits, {'whole' if place.whole else 'NOT whole'}; heads {heads or 'none'}"
    say.either(value, line, *(f"    {one}" for one in wrong))
