"""The newsroom's stored words as a person reads them. A word that a desk made itself stays as it is."""

from collections.abc import Iterable, Mapping
from typing import Final

from tipdesk.domain.person import DeskRole
from tipdesk.domain.tip import DEFAULT_STATES, TriageState
from tipdesk.ui.tongue import later, tr

STATES: Final[Mapping[str, str]] = {
    "new": later("New"),
    "checking": later("Checking"),
    "verified": later("Verified"),
    "inconclusive": later("Inconclusive"),
    "false": later("False"),
    "duplicate": later("Duplicate"),
    "not_for_us": later("Not for us"),
    "spam": later("Spam"),
}
STORY_STATES: Final[Mapping[str, str]] = {
    "Working": later("Working"),
}
AGREED: Final = ("by voice", "in person", "by letter", "by chat")
"""How a promise was given, as it is stored."""
IN_TOUCH: Final = ("signal", "phone", "in person", "mail", "letter", "other")
"""By which way somebody was in touch, as it is stored."""
NOTHING_AGREED: Final = later("Nothing is agreed yet.")
"""The promise of a source made while somebody calls, as it is stored."""
CALLED: Final = later("called or wrote; not known yet")
"""How such a source knows what it says, as it is stored."""


def state_word(state: TriageState) -> str:
    """In the person's language as long as it is the word that Tipdesk gave it."""
    return tr(STATES[state.key]) if state in DEFAULT_STATES or _named_so(state) else state.word


def _named_so(state: TriageState) -> bool:
    return any(state.key == one.key and state.word == one.word for one in DEFAULT_STATES)


def kept_word(key: str, said: str) -> str:
    """What to store where a person wrote `said`: Tipdesk's own word where that is what their language calls it."""
    own = next((one.word for one in DEFAULT_STATES if one.key == key), said)
    return own if key in STATES and said == tr(STATES[key]) else said


def state_words(states: Iterable[TriageState]) -> dict[str, str]:
    return {state.key: state_word(state) for state in states}


def story_state(word: str) -> str:
    return tr(STORY_STATES[word]) if word in STORY_STATES else word


def desk_role(role: DeskRole) -> str:
    match role:
        case DeskRole.REPORTER:
            return tr("Reporter")
        case DeskRole.EDITOR:
            return tr("Editor")
        case DeskRole.SECURITY_EDITOR:
            return tr("Security editor")


def promise_words(words: str) -> str:
    return tr(NOTHING_AGREED) if words == NOTHING_AGREED else words


def how_known(how: str) -> str:
    return tr(CALLED) if how == CALLED else how


def agreed(how: str) -> str:
    """Within a sentence: `agreed 11 Feb, by voice`."""
    words = {
        "by voice": tr("by voice"),
        "in person": tr("in person"),
        "by letter": tr("by letter"),
        "by chat": tr("by chat"),
    }
    return words.get(how, how)


def agreed_choices() -> tuple[str, ...]:
    return (tr("By voice"), tr("In person"), tr("By letter"), tr("By chat"))


def in_touch(way: str) -> str:
    words = {
        "signal": tr("Signal"), "phone": tr("Phone"), "in person": tr("In person"), "mail": tr("E-mail"),
        "e-mail": tr("E-mail"), "letter": tr("Letter"), "address": tr("Address"), "other": tr("Another way"),
    }  # fmt: skip
    return words.get(way.casefold(), way)
