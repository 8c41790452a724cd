"""Before a link is copied: where it leads as its letters say, and what opening it tells its owner."""

import re
from typing import Final

from PySide6.QtWidgets import QWidget

from tipdesk.domain.text import visible
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog

LINK: Final = re.compile(r"(?i)\b(?:[a-z][a-z0-9+.-]{1,20}://|www\.)[^\s<>\"“”]{2,2000}")
SHOWN: Final = 3


def links_in(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(LINK.findall(text)))


class LinkWarning(Dialog):
    """Emits `accepted`; Esc copies nothing."""

    def __init__(self, look: Look, window: QWidget, links: tuple[str, ...]) -> None:
        super().__init__(
            look,
            window,
            tr("Copy %Ln links?", "", len(links)),
            tr("Copy", "the button of a dialog"),
            about=tr("A link can be made for one reader alone. Whoever opens it tells its owner who looks, and when."),
            main_icon="copy",
        )
        for link in links[:SHOWN]:
            line = Words(look, visible(link), step="small")
            line.setMinimumWidth(60)
            self.body.addWidget(line)
        advice = tr("Open it on another machine, over Tor, and never from the newsroom's own network.")
        self.body.addWidget(Words(look, advice, step="small", colour="text-quiet"))
