"""What was taken back, or done again, in whole sentences; and which pages that touches."""

from collections.abc import Mapping
from typing import Final

from tipdesk.desk.history import Going, What
from tipdesk.domain.intentions import Intention
from tipdesk.ui.changes import Kind
from tipdesk.ui.tongue import later, tr

ONE: Final[Mapping[Intention, str]] = {
    Intention.NEXT_STEP: later("Undone: the next step reads as before."),
    Intention.TAGS: later("Undone: the tags are as before."),
    Intention.NOTE: later("Undone: the note is gone from the tip."),
    Intention.CAPTURE: later("Undone: the tip that you wrote down is withdrawn."),
    Intention.FOUND_STORY: later("Undone: the new story is withdrawn."),
    Intention.WITHDRAW_STORY: later("Undone: the story is back."),
    Intention.STORY_TITLE: later("Undone: the story has its old title."),
    Intention.STORY_STATE: later("Undone: the story is in its old state."),
    Intention.STORY_PLANNED: later("Undone: the story is planned as before."),
    Intention.ADD_SOURCE: later("Undone: the new source is withdrawn. Its identity stays sealed."),
    Intention.WITHDRAW_SOURCE: later("Undone: the source is back."),
    Intention.PROMISE: later("Undone: the promise is as before."),
    Intention.CONTACT: later("Undone: the contact is gone from the list."),
    Intention.ADD_STATEMENT: later("Undone: the new statement is withdrawn."),
    Intention.WITHDRAW_STATEMENT: later("Undone: the statement is back."),
    Intention.TERMS: later("Undone: the statement has its old terms."),
    Intention.POLICY: later("Undone: the desk's policy is as before."),
    Intention.SETTING: later("Undone: the setting is as before."),
    Intention.DRAFT: later("Undone: the draft is back."),
    Intention.FILTER: later("Undone: your filters are as before."),
    Intention.RULE: later("Undone: the rules of the desk are as before."),
    Intention.FORM: later("Undone: the columns of the form are read as before."),
}
"""Steps that are about one thing."""

MANY: Final[Mapping[Intention, str]] = {
    Intention.MOVE: later("Undone: %Ln tips are back in their old state."),
    Intention.ASSIGN: later("Undone: %Ln tips are assigned as before."),
    Intention.DUE: later("Undone: %Ln tips are due as before."),
    Intention.FILE: later("Undone: %Ln tips are back where they came from."),
    Intention.QUEUE: later("Undone: %Ln tips wait where they waited before."),
    Intention.RULED: later("Undone: what the rules did to %Ln tips is taken back."),
    Intention.IMPORT: later("Undone: %Ln imported tips are withdrawn."),
    Intention.WITHDRAW_IMPORT: later("Undone: %Ln imported tips are back."),
}
"""Steps that may be about several."""

KINDS: Final[Mapping[Intention, tuple[Kind, ...]]] = {
    Intention.FILE: (Kind.TIPS, Kind.STORIES),
    Intention.FOUND_STORY: (Kind.STORIES,),
    Intention.WITHDRAW_STORY: (Kind.STORIES,),
    Intention.STORY_TITLE: (Kind.STORIES,),
    Intention.STORY_STATE: (Kind.STORIES,),
    Intention.STORY_PLANNED: (Kind.STORIES,),
    Intention.ADD_SOURCE: (Kind.SOURCES, Kind.STORIES),
    Intention.WITHDRAW_SOURCE: (Kind.SOURCES, Kind.STORIES),
    Intention.PROMISE: (Kind.SOURCES,),
    Intention.CONTACT: (Kind.SOURCES,),
    Intention.ADD_STATEMENT: (Kind.SOURCES, Kind.STORIES),
    Intention.WITHDRAW_STATEMENT: (Kind.SOURCES, Kind.STORIES),
    Intention.TERMS: (Kind.SOURCES,),
    Intention.POLICY: (Kind.SETTINGS, Kind.TIPS),
    Intention.SETTING: (Kind.SETTINGS,),
    Intention.DRAFT: (Kind.SETTINGS,),
    Intention.FILTER: (Kind.SETTINGS,),
    Intention.RULE: (Kind.SETTINGS,),
    Intention.FORM: (Kind.SETTINGS,),
}
"""What else than tips a step touches; a step that is not named here touches tips alone."""


def undone(what: What) -> str:
    """The toast after Ctrl+Z."""
    if what.intention in MANY:
        return tr(MANY[what.intention], "", what.count)
    return tr(ONE[what.intention])


def redone(_what: What) -> str:
    """The toast after Ctrl+Shift+Z."""
    return tr("Done again.")


def stopped(going: Going) -> str:
    """The toast where somebody stopped it: what is so by now, and what the keys do from here."""
    so_far = tr("Stopped: %Ln of them are through.", "", going.done)
    rest = tr("%Ln are as they were; the same key goes on with them.", "", going.what.count - going.done)
    return f"{so_far} {rest}"


def touched(what: What) -> tuple[Kind, ...]:
    """For `changed(*touched(what))`: what pages must ask for again. Each step is in the log as well."""
    return (*KINDS.get(what.intention, (Kind.TIPS,)), Kind.LOG)
