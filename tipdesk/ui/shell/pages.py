"""Which page answers which want; a page is made once a place and kept."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtWidgets import QWidget

from tipdesk.ui.changes import (
    GoBack,
    GoToImport,
    GoToInbox,
    GoToLog,
    GoToSearch,
    GoToSource,
    GoToStory,
    NewStory,
    Want,
)
from tipdesk.ui.page import Page, PageParts

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


def place_of(want: Want) -> Place:
    """Wants that lead to the same page have the same place; those that lead to none have the empty one."""
    match want:
        case GoToStory(story=story):
            return ("story", story)
        case GoToSource(story=story, source=source):
            return ("source", story, source)
        case GoToInbox() | GoToImport() | GoToSearch() | GoToLog():
            return (type(want).__name__,)
        case GoBack() | NewStory():
            return ()
        case _:
            assert_never(want)


def maker_of(
    makers: Makers, want: GoToInbox | GoToStory | GoToSource | GoToImport | GoToSearch | GoToLog
) -> Callable[..., Page]:
    """The function that makes the page for a want."""
    made: dict[type, Callable[..., Page]] = {
        GoToInbox: makers.inbox,
        GoToStory: makers.story,
        GoToSource: makers.source,
        GoToImport: makers.bring_in,
        GoToSearch: makers.search,
        GoToLog: makers.log,
    }
    return made[type(want)]
