"""Who can see the inbox or a story, as the sheet tells it."""

from tipdesk.desk import rules, stories
from tipdesk.desk.session import Session
from tipdesk.domain.ids import StoryId
from tipdesk.domain.story import Member, StoryRole
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.people import initials_of, is_me, name_of
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.who_sheet import Seer, WhoCanSee

SOON_MS = 86_400_000


def role_word(role: StoryRole) -> str:
    match role:
        case StoryRole.LEAD:
            return tr("Lead", "role in a story")
        case StoryRole.CONTRIBUTOR:
            return tr("Contributor", "role in a story")
        case StoryRole.READER:
            return tr("Reader", "role in a story")


def until_words(look: Look, until_ms: int | None) -> str:
    if until_ms is None:
        return tr("no end")
    return tr("until {day}").format(day=when.day(look, until_ms))


def ends_soon(look: Look, until_ms: int | None) -> bool:
    return until_ms is not None and until_ms - look.now_ms() < SOON_MS


def members(session: Session, story: StoryId | None) -> tuple[Member, ...]:
    place = session.places.inbox if story is None else stories.place_of(session, story).comp
    return rules.members(session, place)


def who_can_see(session: Session, look: Look, story: StoryId | None) -> WhoCanSee:
    found = members(session, story)
    seers = [_seer(session, look, member) for member in found]
    intro = tr("%Ln people hold a key today. Nobody else can read it, whatever their role.", "", len(seers))
    if story is None:
        title, foot = tr("Who can see the inbox"), tr("The security editor sees that tips exist, not what they say.")
    else:
        title, foot = tr("Who can see this story"), tr("The security editor cannot read this story.")
    return WhoCanSee(title, intro, seers, foot=foot)


def _seer(session: Session, look: Look, member: Member) -> Seer:
    name = name_of(session, member.person)
    role = role_word(member.role)
    if is_me(session, member.person):
        role = tr("{role} · you").format(role=role)
    return Seer(name, initials_of(name), role, until_words(look, member.until_ms), "", ends_soon(look, member.until_ms))
