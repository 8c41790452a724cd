"""Filter and order of the inbox: what the menus offer, and the words on their buttons."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QMenu, QWidget

from tipdesk.ui.tips.values import TipOrder, TipQuery, TriageState
from tipdesk.ui.tongue import listed, tr

Menu = Callable[[QWidget, TipQuery, tuple[TriageState, ...], Callable[[TipQuery], None]], QMenu]


def open_states(states: tuple[TriageState, ...]) -> frozenset[str]:
    return frozenset(state.key for state in states if state.is_open)


def filter_words(query: TipQuery, states: tuple[TriageState, ...]) -> str:
    if query.mine_only:
        return tr("Mine")
    if not query.states:
        return tr("All")
    if query.states == open_states(states):
        return tr("Open", "tips that are still open")
    return listed(state.word for state in states if state.key in query.states)


def order_words(order: TipOrder) -> str:
    return {TipOrder.NEWEST: tr("Newest"), TipOrder.OLDEST: tr("Oldest"), TipOrder.DUE: tr("Due first")}[order]


def filter_menu(
    over: QWidget, query: TipQuery, states: tuple[TriageState, ...], choose: Callable[[TipQuery], None]
) -> QMenu:
    menu = QMenu(over)
    offers = [
        (tr("Open", "tips that are still open"), replace(query, states=open_states(states), mine_only=False)),
        (tr("Mine"), replace(query, states=open_states(states), mine_only=True)),
        (tr("All"), replace(query, states=frozenset(), mine_only=False)),
    ]
    offers += [(state.word, replace(query, states=frozenset({state.key}), mine_only=False)) for state in states]
    for place, (words, wanted) in enumerate(offers):
        if place == 3:  # noqa: PLR2004  # after the three that are no state
            menu.addSeparator()
        menu.addAction(words).triggered.connect(lambda _checked=False, to=wanted: choose(to))
    return menu


def order_menu(
    over: QWidget, query: TipQuery, _states: tuple[TriageState, ...], choose: Callable[[TipQuery], None]
) -> QMenu:
    menu = QMenu(over)
    for order in TipOrder:
        wanted = replace(query, order=order)
        menu.addAction(order_words(order)).triggered.connect(lambda _checked=False, to=wanted: choose(to))
    return menu
