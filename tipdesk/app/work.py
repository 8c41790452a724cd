"""The pages over an unlocked session: each is given its gateway, the window a rail."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from tipdesk.desk import stories, tips
from tipdesk.desk.session import Session
from tipdesk.ui.changes import Want
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.shell.pages import Makers
from tipdesk.ui.shell.shown import RailShown, StateLine, StoryLine
from tipdesk.ui.shell.workroom import Workroom
from tipdesk.ui.tips.over_desk import InboxOverDesk, states_shown
from tipdesk.ui.tips.page import InboxPage
from tipdesk.ui.tips.values import Colleague


def workroom(parts: PageParts, session: Session) -> Workroom:
    return Workroom(parts, makers(session), lambda: rail(session))


def rail(session: Session) -> RailShown:
    """Runs on the reading worker."""
    standing, states = session.standing, states_shown(session)
    me = Colleague(standing.person.id, standing.person.name, is_me=True)
    counts = tips.counts(session, session.places.inbox)
    return RailShown(
        desk=standing.desk,
        person=standing.person.name,
        initials=me.initials,
        role=standing.person.role.value.replace("_", " ").capitalize(),
        open_tips=sum(counts.get(state.key, 0) for state in states if state.is_open),
        states=tuple(StateLine(s.key, s.icon, s.word, counts.get(s.key, 0)) for s in states),
        stories=tuple(StoryLine(card.story, card.title, card.i_lead) for card in stories.cards(session)),
    )


def makers(session: Session) -> Makers:
    """Each page is made when it is first gone to."""

    def inbox(parts: PageParts, _want: Want) -> Page:
        return InboxPage(parts, InboxOverDesk(session, parts.look), states_shown(session))

    def missing(parts: PageParts, _want: Want) -> Page:
        return Page(parts)

    def nothing(_parts: PageParts, _over: QWidget, _go: Callable[[Want], Any]) -> None:
        return

    return Makers(inbox, missing, missing, missing, missing, missing, nothing, nothing)
