"""Verified heads: how far each compartment was checked, remembered in the person's drawer, signed as all there is.

Only what came since is checked again then (PROTOCOL 2, bench README 3). What is remembered is believed only where the
commit that says it bears its person's own good signature.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Final, get_args

import msgspec

from tipdesk.desk.findings import LASTING, Finding
from tipdesk.desk.session import Session
from tipdesk.errors import Missing
from tipdesk.ledger import verify
from tipdesk.ledger.ids import CommitId, CompartmentId, FeedId, RecordId

KIND: Final = "verified"
_KINDS: Final[Mapping[str, type]] = {one.__name__: one for one in get_args(LASTING)}


@dataclass(frozen=True)
class Verified:
    """Up to `row`, where `last` stands, with these ends, all was whole at `at_ms`, but for what lasts.

    `last` tells whether it is still the same file: one that was received anew counts its rows otherwise.
    `portion`: up to which row an unfinished check of every signature had come.
    """

    row: int
    last: str
    heads: frozenset[tuple[FeedId, CommitId]]
    at_ms: int
    lasting: tuple[Finding, ...] = ()
    portion: int = 0


NOTHING: Final = Verified(0, "", frozenset(), 0)


def remembered(session: Session, comp: CompartmentId) -> Verified:
    """What the drawer says, or nothing: where it was never checked, or where that word is not the person's own."""
    drawer = session.compartment(session.places.drawer)
    view = session.view(drawer.id)
    try:
        folded = view.record(_record(comp))
    except Missing:
        return NOTHING
    verdict, now = drawer.book.state.verdict, session.around.now_ms()
    said = {value.by.node.id: value.by.node.by for value in folded.fields.values()}
    if any(by != session.me or verify.bad(view.db, verdict, now, commit) for commit, by in said.items()):
        return NOTHING
    return _read(comp, folded.plain())


def remember(session: Session, found: Mapping[CompartmentId, Verified]) -> None:
    """One commit for all of them."""
    if not found:
        return
    with session.compartment(session.places.drawer).commit(session.pen) as draft:
        for comp, one in found.items():
            draft.set(KIND, _record(comp), _fields(comp, one))


def _record(comp: CompartmentId) -> RecordId:
    """Its id follows from the compartment's."""
    return RecordId(str(comp)[:32])


def _fields(comp: CompartmentId, one: Verified) -> dict[str, Any]:
    return {
        "comp": str(comp),
        "row": one.row,
        "last": one.last,
        "heads": sorted([str(feed), str(head)] for feed, head in one.heads),
        "at_ms": one.at_ms,
        "lasting": [_plain(finding) for finding in one.lasting],
        "portion": one.portion,
    }


def _plain(finding: Finding) -> dict[str, Any]:
    values = {one.name: getattr(finding, one.name) for one in fields(finding)}
    return {"kind": type(finding).__name__, **{n: list(v) if isinstance(v, tuple) else v for n, v in values.items()}}


def _read(comp: CompartmentId, plain: dict[str, Any]) -> Verified:
    """What is not as we write it counts as nothing: then all is checked again."""
    try:
        said = msgspec.convert(plain, type=_Said)
        lasting = tuple(_finding(dict(one)) for one in said.lasting)
    except (msgspec.ValidationError, KeyError, TypeError):
        return NOTHING
    if said.comp != comp:
        return NOTHING
    heads = frozenset((FeedId(feed), CommitId(head)) for feed, head in said.heads)
    return Verified(said.row, said.last, heads, said.at_ms, lasting, said.portion)


class _Said(msgspec.Struct):
    comp: str
    row: int
    last: str
    heads: list[tuple[str, str]]
    at_ms: int
    lasting: list[dict[str, Any]] = []
    portion: int = 0


def _finding(plain: dict[str, Any]) -> Finding:
    kind = _KINDS[plain.pop("kind")]
    made: Finding = msgspec.convert(plain, type=kind)
    return made
