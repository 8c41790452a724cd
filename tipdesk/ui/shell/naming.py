"""What the window offers by name in the palette: places, stories, and what can be done anywhere."""

from collections.abc import Callable
from functools import partial

from tipdesk.ui import keys
from tipdesk.ui.changes import Capture, GoToSearch, GoToSettings, GoToStory, NewStory, Want
from tipdesk.ui.foreign import visible
from tipdesk.ui.keys import Intent
from tipdesk.ui.offers import DOES, PLACES, Offer, Shelf, offer
from tipdesk.ui.settings.values import Section
from tipdesk.ui.settings.words import ALSO, SECTIONS
from tipdesk.ui.shell.shown import StoryLine
from tipdesk.ui.tongue import apart, tr

Go = Callable[[Want], None]


def named_offers(acts: keys.Acts, stories: tuple[StoryLine, ...], go: Go) -> tuple[Offer, ...]:
    places = [offer(Shelf.OPEN, intent, acts[intent], tr("page")) for intent in PLACES if intent in acts]
    known = [_story(line, go) for line in stories]
    does = [offer(Shelf.DO, intent, acts[intent]) for intent in DOES if intent in acts]
    new = Offer(Shelf.DO, "plus", tr("New story"), partial(go, NewStory()))
    settings = [_section(one, go) for one in Section] if Intent.SETTINGS in acts else []
    return (*known, *places, *settings, *does, new)


def _section(section: Section, go: Go) -> Offer:
    """One of many alike: it stands there once one of its words was typed."""
    said, also = tr(SECTIONS[section]), tr(ALSO[section]) if section in ALSO else ""
    do = partial(go, GoToSettings(section.value))
    return Offer(Shelf.OPEN, "settings", said, do, tr("settings"), typed_only=True, also=also)


def _story(line: StoryLine, go: Go) -> Offer:
    remark = apart((tr("story"), tr("you lead it") if line.i_lead else ""))
    return Offer(Shelf.OPEN, "notebook-text", line.title, partial(go, GoToStory(line.story)), remark, ours=False)


def typed_offers(typed: str, go: Go, known: frozenset[Intent]) -> tuple[Offer, ...]:
    """What was typed as the words of a search, or as the beginning of a tip."""
    if not typed:
        return ()
    search = tr("Search everything for \u2018{words}\u2019").format(words=visible(typed))
    key = keys.hint(Intent.SEARCH_ALL)
    made = [Offer(Shelf.DO, "search", search, partial(go, GoToSearch(typed)), key=key, answers=typed)]
    if Intent.CAPTURE in known:
        words = tr("New tip that begins \u2018{words}\u2019").format(words=visible(typed))
        do, key = partial(go, Capture(text=typed)), keys.hint(Intent.CAPTURE)
        made.append(Offer(Shelf.DO, "plus", words, do, key=key, intent=Intent.CAPTURE, answers=typed))
    return tuple(made)
