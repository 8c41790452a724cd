"""What is to be done in one story, for all its people: tips with a day or a next step, by day."""

from tipdesk.desk import rules, tips
from tipdesk.desk.session import Session
from tipdesk.desk.tips import HIDDEN_STATES, TipCard
from tipdesk.ledger import agenda
from tipdesk.ledger.agenda import EVER
from tipdesk.ledger.ids import CompartmentId


def of_story(session: Session, place: CompartmentId) -> tuple[TipCard, ...]:
    """What has no day stands last. Read from the agenda, however many tips the story holds."""
    view = session.view(place)
    states = [state for state in view.counts("tip") if state not in HIDDEN_STATES]
    whoms = ["", *(member.person for member in rules.members(session, place))]
    cards = [tips.card_of(found.card) for found in agenda.waiting(view, states, whoms, EVER)]
    planned = [card for card in cards if card.due_ms is not None or card.next_step]
    return tuple(sorted(planned, key=lambda card: (card.due_ms is None, card.due_ms or 0, card.tip)))
