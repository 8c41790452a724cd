"""Who can see the inbox or a story, as the sheet tells it."""

from PySide6.QtCore import QCoreApplication

from tipdesk.desk import rules, stories
from tipdesk.desk.session import Session
from tipdesk.domain.ids import StoryId
from tipdesk.domain.story import Member, StoryRole
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.people import initials_of, is_me, name_of
from tipdesk.ui.widgets.who_sheet import Seer, WhoCanSee

SOON_MS = 86_400_000


def _tr(words: str) -> str:
    return QCoreApplication.translate("WhoCanSee", words)


def role_word(role: StoryRole) -> str:
    words = {StoryRole.LEAD: "Lead", StoryRole.CONTRIBUTOR: "Contributor", StoryRole.READER: "Reader"}
    return _tr(words[role])


def until_words(look: Look, until_ms: int | None) -> str:
    if until_ms is None:
        return _tr("no end")
    return _tr("until {day}").format(day=when.day(look, until_ms))


def ends_soon(look: Look, until_ms: int | None) -> bool:
    return until_ms is not None and until_ms - look.now_ms() < SOON_MS


def members(session: Session, story: StoryId | None) -> tuple[Member, ...]:
    place = session.places.inbox if story is None else stories.place_of(session, story).comp
    return rules.members(session, place)


def who_can_see(session: Session, look: Look, story: StoryId | None) -> WhoCanSee:
    found = members(session, story)
    seers = [_seer(session, look, member) for member in found]
    intro = when.count(
        len(seers),
        "1 person holds a key today. Nobody else can read it, whatever their role.",
        "{n} people hold a key today. Nobody else can read it, whatever their role.",
    )
    if story is None:
        title, foot = _tr("Who can see the inbox"), _tr("The security editor sees that tips exist, not what they say.")
    else:
        title, foot = _tr("Who can see this story"), _tr("The security editor cannot read this story.")
    return WhoCanSee(title, intro, seers, foot=foot)


def _seer(session: Session, look: Look, member: Member) -> Seer:
    name = name_of(session, member.person)
    role = role_word(member.role)
    if is_me(session, member.person):
        role = _tr("{role} · you").format(role=role)
    return Seer(name, initials_of(name), role, until_words(look, member.until_ms), "", ends_soon(look, member.until_ms))
