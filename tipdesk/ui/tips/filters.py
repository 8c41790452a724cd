"""Filter and order of the inbox: what the menus offer, and the words on their buttons."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QMenu, QWidget

from tipdesk.desk.saved_filters import Filter
from tipdesk.domain.ids import TipId
from tipdesk.ui.foreign import visible
from tipdesk.ui.tips.values import TipOrder, TipQuery, TriageState
from tipdesk.ui.tongue import listed, tr

Menu = Callable[[QWidget, TipQuery, tuple[TriageState, ...], Callable[[TipQuery], None]], QMenu]


def open_states(states: tuple[TriageState, ...]) -> frozenset[str]:
    return frozenset(state.key for state in states if state.is_open)


def is_open(query: TipQuery, states: tuple[TriageState, ...]) -> bool:
    """Whether the list shows what is still open, and all of it."""
    return query.states == open_states(states) and not (query.mine_only or query.only or query.queue)


def seen_together(tips: tuple[TipId, ...]) -> TipQuery:
    """A tip and those in which something of it was seen."""
    return TipQuery(only=tips, name=tr("Seen together"))


def waiting_for(story: str, states: tuple[TriageState, ...]) -> TipQuery:
    """The queue of the story of this codename: what is still open of it."""
    return TipQuery(states=open_states(states), queue=story)


def ungrouped(query: TipQuery) -> TipQuery:
    """What the list holds, however it is put into groups."""
    return replace(query, grouped=False, opened=frozenset())


def filter_words(query: TipQuery, states: tuple[TriageState, ...]) -> str:
    if query.name:
        return visible(query.name)
    if query.queue:
        return tr("For {story}").format(story=visible(query.queue))
    if query.mine_only:
        return tr("Mine")
    if not query.states:
        return tr("All")
    if query.states == open_states(states):
        return tr("Open", "tips that are still open")
    return listed(state.word for state in states if state.key in query.states)


def order_words(order: TipOrder) -> str:
    return {TipOrder.NEWEST: tr("Newest"), TipOrder.OLDEST: tr("Oldest"), TipOrder.DUE: tr("Due first")}[order]


def standing(query: TipQuery, states: tuple[TriageState, ...]) -> tuple[tuple[str, TipQuery], ...]:
    """What every list offers: the first four are no state."""
    bare = replace(query, words="", mine_only=False, queue="", only=(), name="", opened=frozenset())
    is_open = replace(bare, states=open_states(states))
    return (
        (tr("Open", "tips that are still open"), is_open),
        (tr("Mine"), replace(is_open, mine_only=True)),
        (tr("Waiting longest"), replace(is_open, order=TipOrder.OLDEST)),
        (tr("All"), replace(bare, states=frozenset())),
        *((state.word, replace(bare, states=frozenset({state.key}))) for state in states),
    )


def filter_menu(
    over: QWidget, query: TipQuery, states: tuple[TriageState, ...], choose: Callable[[TipQuery], None]
) -> QMenu:
    menu = QMenu(over)
    for place, (words, wanted) in enumerate(standing(query, states)):
        if place == 4:  # noqa: PLR2004  # after the four that are no state
            menu.addSeparator()
        menu.addAction(words).triggered.connect(lambda _checked=False, to=wanted: choose(to))
    return menu


def filter_of(query: TipQuery) -> Filter:
    """As the drawer keeps it."""
    return Filter(query.states, query.words, query.mine_only, query.order.value, query.grouped, query.queue)


def query_of(name: str, kept: Filter) -> TipQuery:
    orders = {order.value: order for order in TipOrder}
    order = orders.get(kept.order, TipOrder.NEWEST)
    return TipQuery(kept.states, kept.words, kept.mine_only, order, grouped=kept.grouped, queue=kept.queue, name=name)


def order_menu(
    over: QWidget, query: TipQuery, _states: tuple[TriageState, ...], choose: Callable[[TipQuery], None]
) -> QMenu:
    menu = QMenu(over)
    for order in TipOrder:
        wanted = replace(query, order=order)
        menu.addAction(order_words(order)).triggered.connect(lambda _checked=False, to=wanted: choose(to))
    return menu
