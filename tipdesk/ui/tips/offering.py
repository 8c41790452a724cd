"""What the palette offers for the tips that are ticked, else for the one that is read."""

from collections.abc import Callable
from functools import partial

from tipdesk.ui import keys
from tipdesk.ui.foreign import visible
from tipdesk.ui.keys import STATES, Intent
from tipdesk.ui.offers import ICONS, Offer, Shelf, With, with_acts
from tipdesk.ui.shell.shown import StoryLine
from tipdesk.ui.tips.keys import InboxParts
from tipdesk.ui.tips.values import TriageState
from tipdesk.ui.tongue import tr


def tip_offers(page: InboxParts, states: tuple[TriageState, ...], stories: tuple[StoryLine, ...]) -> With:
    tips = page.chosen_tips()
    acts: keys.Acts = page.acts
    if not tips:
        return With(tr("Here"), ())
    made = list(with_acts(acts))
    if Intent.FILE in acts:
        made += [_file(page, line) for line in stories]
    made += [_move(acts, intent, state) for intent, state in zip(STATES, states, strict=False) if intent in acts]
    about = tr("With this tip") if len(tips) == 1 else tr("With %Ln ticked tips", "", len(tips))
    return With(about, tuple(made))


def _file(page: InboxParts, line: StoryLine) -> Offer:
    do: Callable[[], object] = partial(page.commands.file_to, page.chosen_tips(), line.story, line.codename)
    words = tr("File into \u2018{story}\u2019").format(story=visible(line.title))
    return Offer(Shelf.WITH, ICONS[Intent.FILE], words, do, intent=Intent.FILE, typed_only=True)


def _move(acts: keys.Acts, intent: Intent, state: TriageState) -> Offer:
    words = tr("Move to {state}").format(state=state.word)
    return Offer(Shelf.WITH, state.icon, words, acts[intent], key=keys.hint(intent), intent=intent)
