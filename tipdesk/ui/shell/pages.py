"""Which page answers which want; a page is made once a place and kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, assert_never

from PySide6.QtWidgets import QWidget

from tipdesk.ui.changes import (
    Capture,
    GoBack,
    GoToExchange,
    GoToGrants,
    GoToImport,
    GoToInbox,
    GoToLog,
    GoToPeople,
    GoToRequests,
    GoToSearch,
    GoToSettings,
    GoToSource,
    GoToStory,
    GoToToday,
    GoToView,
    NewStory,
    Want,
)
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import Aside, Page, PageParts
from tipdesk.ui.palette.gateway import PaletteGateway

Place = tuple[str, ...]
Make = Callable[[PageParts, Want], Page]


@dataclass(frozen=True)
class Makers:
    """One function a kind of page, from app: it binds the desk to the page's gateway."""

    inbox: Make
    story: Callable[[PageParts, GoToStory], Page]
    source: Callable[[PageParts, GoToSource], Page]
    bring_in: Make
    search: Make
    log: Make
    new_story: Callable[[PageParts, QWidget, Callable[[Want], None]], None]
    """Opens a dialog over the widget, and goes to the story that it made."""
    has_inbox: Callable[[], bool] = lambda: True
    """A packet may bring it, and who leaves it has no key any more."""
    today: Make | None = None
    settings: Make | None = None
    people: Make | None = None
    grants: Callable[[PageParts, GoToGrants], Page] | None = None
    exchange: Make | None = None
    requests: Make | None = None
    view: Callable[[PageParts, GoToView], Page] | None = None
    palette: Callable[[PageParts], PaletteGateway] | None = None
    capture: Callable[[PageParts], Aside] | None = None
    """A window of its own, made once. A page whose maker is None is absent: its keys and its line in the rail too."""


GOES: Final[Mapping[Intent, Want]] = {
    Intent.TODAY: GoToToday(),
    Intent.INBOX: GoToInbox(),
    Intent.EXCHANGE: GoToExchange(),
    Intent.LOG: GoToLog(),
    Intent.SETTINGS: GoToSettings(),
    Intent.PEOPLE: GoToPeople(),
    Intent.BRING_IN: GoToImport(),
    Intent.CAPTURE: Capture(),
    Intent.SEARCH_ALL: GoToSearch(),
    Intent.BACK: GoBack(),
}
"""Where the keys of the whole window lead."""


def is_built(makers: Makers, want: Want) -> bool:
    if isinstance(want, GoToInbox | Capture) and getattr(want, "story", None) is None and not makers.has_inbox():
        return False
    wanted: dict[type, object] = {
        GoToToday: makers.today,
        GoToSettings: makers.settings,
        GoToView: makers.view,
        GoToPeople: makers.people,
        GoToGrants: makers.grants,
        GoToExchange: makers.exchange,
        GoToRequests: makers.requests,
        Capture: makers.capture,
    }
    return wanted.get(type(want), makers) is not None


def place_of(want: Want) -> Place:
    """Wants that lead to the same page have the same place; those that lead to none have the empty one."""
    match want:
        case GoToStory(story=story):
            return ("story", story)
        case GoToSource(story=story, source=source):
            return ("source", story, source)
        case GoToGrants(story=story):
            return ("grants", story or "")
        case GoToToday() | GoToInbox() | GoToImport() | GoToSearch() | GoToLog() | GoToSettings() | GoToView():
            return (type(want).__name__,)
        case GoToPeople() | GoToExchange() | GoToRequests():
            return (type(want).__name__,)
        case GoBack() | NewStory() | Capture():
            return ()
        case _:
            assert_never(want)


def maker_of(makers: Makers, want: Want) -> Callable[..., Page] | None:
    """The function that makes the page for a want; none where that page is not built."""
    made: dict[type, Callable[..., Page] | None] = {
        GoToToday: makers.today,
        GoToSettings: makers.settings,
        GoToView: makers.view,
        GoToInbox: makers.inbox,
        GoToStory: makers.story,
        GoToSource: makers.source,
        GoToImport: makers.bring_in,
        GoToSearch: makers.search,
        GoToLog: makers.log,
        GoToPeople: makers.people,
        GoToGrants: makers.grants,
        GoToExchange: makers.exchange,
        GoToRequests: makers.requests,
    }
    return made[type(want)]
