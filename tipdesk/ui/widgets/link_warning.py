"""Before a link is copied: where it leads as its letters say, and what opening it tells its owner."""

import re
from typing import Final

from PySide6.QtWidgets import QWidget

from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog

# With a scheme, with www, or a host and a path: what a browser or a chat program makes a link of.
LINK: Final = re.compile(
    r"(?i)\b(?:(?:[a-z][a-z0-9+.-]{1,20}://|www\.)[^\s<>\"“”]{2,2000}"
    r"|(?<![@/\w.-])(?:[\w-]{1,63}\.){1,5}[^\W\d_]{2,24}/[^\s<>\"“”]{1,2000})"
)
SCHEME: Final = re.compile(r"(?i)^[a-z][a-z0-9+.-]*://")
SHOWN: Final = 3
BEGINS, ENDS = 64, 24
"""Letters of a long link that are shown: its middle says nothing."""


def links_in(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(LINK.findall(text)))


def leads_to(link: str) -> str:
    """The host: not what stands before an @, which only looks like one."""
    rest = SCHEME.sub("", link)
    return re.split(r"[/\\?#]", rest, maxsplit=1)[0].rpartition("@")[2]


def _short(link: str) -> str:
    return link if len(link) <= BEGINS + ENDS else f"{link[:BEGINS]}…{link[-ENDS:]}"


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
            host = tr("Leads to {host}").format(host=visible(_short(leads_to(link))))
            self.body.addWidget(Words(look, host, step="strong"))
            line = Words(look, visible(_short(link)), step="small")
            line.setMinimumWidth(60)
            self.body.addWidget(line)
        if len(links) > SHOWN:
            more = tr("%Ln more are not shown here.", "", len(links) - SHOWN)
            self.body.addWidget(Words(look, more, step="small", colour="text-quiet"))
        advice = tr("Open it on another machine, over Tor, and never from the newsroom's own network.")
        self.body.addWidget(Words(look, advice, step="small", colour="text-quiet"))
