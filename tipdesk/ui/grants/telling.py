"""What an act on somebody's access will mean, in sentences, before it is made."""

from collections.abc import Mapping
from typing import Final

from tipdesk.domain.story import StoryRole
from tipdesk.ui.grants.values import Inside, Wanted
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import isolated, later, listed, tr
from tipdesk.ui.when import day
from tipdesk.ui.widgets.means import Meaning

CAUSES: Final[Mapping[str, str]] = {
    "ENDED": later("written after the access had ended"),
    "FORKED": later("on a branch that its author did not keep"),
    "READER": later("written by somebody who may only read"),
    "NEVER_IN": later("written under an access that does not count"),
}
"""By the name of the ledger's cause, which `ui` does not import; a test asks for each."""

SENIORITY = (StoryRole.READER, StoryRole.CONTRIBUTOR, StoryRole.LEAD)


def letting_in(look: Look, name: str, wanted: Wanted, *, seers: int) -> Meaning:
    """`seers`: how many can see it once they are in."""
    rest = [
        tr("Names of sources stay sealed to their keepers."),
        _closes(look, wanted.until_ms),
        tr("Then %Ln people can see this.", "", seers),
    ]
    return _will(wanted.role).format(name=isolated(name)), " ".join(part for part in rest if part)


def _will(role: StoryRole) -> str:
    match role:
        case StoryRole.READER:
            return tr("{name} will read everything here, what was written before too.")
        case StoryRole.CONTRIBUTOR:
            return tr("{name} will read everything here, what was written before too, and write in it.")
        case StoryRole.LEAD:
            return tr("{name} will read and write everything here, let others in, and end what those were given.")


def ending(one: Inside) -> Meaning:
    who = isolated(one.name)
    fact = tr("{name} will keep what they have already read; new entries are sealed from now on.").format(name=who)
    rest = [tr("What they write from now on is set aside, and old packets and backups stay what they are.")]
    if one.shares_laptop:
        rest.append(tr("The file on this laptop gets a new key."))
    if one.still_keeper_of:
        still = tr("They stay keeper of {aliases} until the identity is sealed anew to others.")
        rest.append(still.format(aliases=listed(one.still_keeper_of)))
    return fact, " ".join(rest)


def changing(look: Look, one: Inside, wanted: Wanted) -> Meaning:
    """What differs, in the order of its weight; a sentence of its own where nothing does."""
    facts = [part for part in (_of_role(one, wanted.role), _of_date(look, one, wanted.until_ms)) if part]
    if not facts and wanted.purpose != one.purpose:
        facts = [tr("Only the purpose changes; the old one stays on record.")]
    if not facts:
        return tr("Nothing changes by this."), ""
    rest = tr("What they wrote until now stays.") if _narrower(one, wanted.role) else ""
    return facts[0], " ".join((*facts[1:], rest)).strip()


def recusing() -> Meaning:
    return (
        tr("Tipdesk closes this for you at once, and a lead's program then ends your access."),
        tr("You keep what you have already read. The people here see that you stepped aside. Only a lead lets you in."),
    )


def refiling(by: str) -> Meaning:
    return (
        tr("What {name} wrote counts from now on, under your name.").format(name=isolated(by)),
        tr("Read it first: you answer for it. The set-aside original stays beside it."),
    )


def _closes(look: Look, until_ms: int | None) -> str:
    return tr("It closes by itself after {day}.").format(day=day(look, until_ms)) if until_ms is not None else ""


def _narrower(one: Inside, role: StoryRole) -> bool:
    return SENIORITY.index(role) < SENIORITY.index(one.role)


def _of_role(one: Inside, role: StoryRole) -> str:
    if role is one.role:
        return ""
    return _can_then(one, role).format(name=isolated(one.name))


def _can_then(one: Inside, role: StoryRole) -> str:
    match role:
        case StoryRole.READER:
            return tr("{name} can read on, and write nothing more.")
        case StoryRole.CONTRIBUTOR if _narrower(one, role):
            return tr("{name} can read and write on, and let nobody in any more.")
        case StoryRole.CONTRIBUTOR:
            return tr("{name} can also write from now on.")
        case StoryRole.LEAD:
            return tr("{name} can also let others in and end what those were given.")


def _of_date(look: Look, one: Inside, until_ms: int | None) -> str:
    if until_ms == one.until_ms:
        return ""
    if until_ms is None:
        return tr("It has no end any more.")
    return tr("It closes by itself after {day}.").format(day=day(look, until_ms))


def cause_words(name: str) -> str:
    """Why a commit does not count. A cause of a newer version is said as such."""
    return tr(CAUSES[name]) if name in CAUSES else tr("for a reason that a newer Tipdesk knows")


def kind_words(kind: str, n: int) -> str:
    """How many changes of records of a kind."""
    match kind:
        case "tip":
            return tr("%Ln changes of tips", "", n)
        case "source":
            return tr("%Ln changes of sources", "", n)
        case "statement":
            return tr("%Ln changes of statements", "", n)
        case "story":
            return tr("%Ln changes of the story", "", n)
        case "document":
            return tr("%Ln documents", "", n)
        case _:
            return tr("%Ln other changes", "", n)
