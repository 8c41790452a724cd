"""Seen before: other tips of the same place that hold the same address, number, link or document.

Only what tips say themselves is compared: an identity is sealed apart and is not looked into, and each place has a key
of its own, so that nothing of one can be found in another.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import msgspec

from tipdesk.desk import tips
from tipdesk.desk.fitting import fitting
from tipdesk.desk.session import Session
from tipdesk.desk.tips import HIDDEN_STATES, TipCard, WholeTip, card_of
from tipdesk.domain.ids import TipId
from tipdesk.domain.tip import Tip
from tipdesk.domain.traces import Trace, TraceKind, traces
from tipdesk.ledger import cards
from tipdesk.ledger import traces as held
from tipdesk.ledger.cards import Card
from tipdesk.ledger.connection import telling
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.view import View

LOOKED_AT: Final = 200
"""Of one trace; the newest of them."""
COUNTED: Final = 10_000


@dataclass(frozen=True)
class Same:
    """What stands in others too: a trace, or a document of these bytes (None). `number` is of the others, bounded."""

    trace: Trace | None
    number: int
    tips: tuple[TipCard, ...]
    sent: bool = False
    """Whether it is the address or number that this tip says it is from."""


@dataclass(frozen=True)
class SeenBefore:
    """Everything that is the same, what is rarest first; `tips` are the others, those that share most first."""

    same: tuple[Same, ...] = ()

    @property
    def tips(self) -> tuple[TipCard, ...]:
        shared: dict[TipId, int] = {}
        known: dict[TipId, TipCard] = {}
        for one in self.same:
            for card in one.tips:
                shared[card.tip] = shared.get(card.tip, 0) + 1
                known[card.tip] = card
        return tuple(sorted(known.values(), key=lambda card: (-shared[card.tip], -card.at_ms)))

    def why(self, tip: TipId) -> tuple[Same, ...]:
        """What this one shares."""
        return tuple(one for one in self.same if any(card.tip == tip for card in one.tips))


def before(session: Session, place: CompartmentId, read: WholeTip) -> SeenBefore:
    """Of a tip that was read: the caller has noted that it was."""
    view = session.view(place)
    found = [one for one in (*_documents(view, read), *_traces(view, read.tip)) if one.tips]
    if read.tip.sender_name and not any(one.sent for one in found):
        namesakes = tips.same_sender(session, place, read.tip)
        known = {card.tip for one in found for card in one.tips}
        named = tuple(card for card in namesakes if card.tip not in known)
        name = read.tip.sender_name
        found += [Same(Trace(TraceKind.NAME, name, name), len(named), named, sent=True)] if named else []
    return SeenBefore(tuple(sorted(found, key=lambda one: (not one.sent, one.number))))


def of_sender(session: Session, place: CompartmentId, tip: TipId) -> tuple[TipCard, ...]:
    """All that hold the address or number that this tip says it is from, itself first; empty where it names none."""
    view = session.view(place)
    said = traces(fitting(view.record(RecordId(tip)).plain()).get("sender_address", ""), "")
    if not said:
        return ()
    with telling(view.name):
        digest = held.key_of(view.db).digest(_spelled(said[0]))
        rows = held.holding(view.db, digest, 0, COUNTED)
        found = [
            card for at in range(0, len(rows), LOOKED_AT) for card in cards.by_rows(view.db, rows[at : at + LOOKED_AT])
        ]
    return _shown(found)


def of_documents(session: Session, place: CompartmentId, tip: TipId) -> tuple[TipCard, ...]:
    """All that brought a document of the same bytes, whatever it is called, itself first; empty where none did."""
    read = tips.whole(session, place, tip)
    others = {card.tip: card for same in _documents(session.view(place), read) for card in same.tips}
    return (*tips.cards(session, place, (tip,)), *others.values()) if others else ()


def _spelled(trace: Trace) -> bytes:
    return f"{trace.kind}:{trace.same}".encode("utf-8", "surrogatepass")


def _traces(view: View, tip: Tip) -> Iterator[Same]:
    mine = traces(tip.sender_address, tip.text)
    if not mine:
        return
    sender = {one.same for one in traces(tip.sender_address, "")}
    card = view.find(RecordId(tip.id))
    own = card.row if card is not None else 0
    with telling(view.name):
        key = held.key_of(view.db)
        for one in mine:
            digest = key.digest(_spelled(one))
            rows = held.holding(view.db, digest, own, LOOKED_AT)
            number = len(rows) if len(rows) < LOOKED_AT else held.number(view.db, digest, own, COUNTED)
            yield Same(one, number, _shown(cards.by_rows(view.db, rows)), one.same in sender)


def _shown(found: list[Card]) -> tuple[TipCard, ...]:
    return tuple(card_of(card) for card in found if card.kind == "tip" and card.state not in HIDDEN_STATES)


class _Of(msgspec.Struct):
    tip: str = ""


_OF: Final = msgspec.json.Decoder(_Of)


def _documents(view: View, read: WholeTip) -> Iterator[Same]:
    """By the digest that a document's card stands under."""
    for one in read.documents:
        if not one.sha256:
            continue
        others = {_OF.decode(card.facts).tip for card in view.page("document", [one.sha256], limit=LOOKED_AT)}
        found = [view.find(RecordId(other)) for other in sorted(others - {"", str(read.tip.id)})]
        shown = _shown([card for card in found if card is not None])
        yield Same(None, len(shown), shown)
