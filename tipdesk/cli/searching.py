"""`tipdesk search`: one sentence among a hundred thousand; the terms are written down nowhere."""

from dataclasses import replace
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Options
from tipdesk.cli.say import Say
from tipdesk.desk import logs
from tipdesk.desk.search import Hit, found_at_last, names
from tipdesk.desk.session import Session, StoryPlace
from tipdesk.domain.query import Filter, Refused, Trouble, read
from tipdesk.errors import NoGrant, NoSuchName

NOTHING: Final = 0
FINDINGS: Final = 1
WHY: Final = {
    Trouble.NO_VALUE: "{filter} says nothing. Write for example {example}.",
    Trouble.NO_SUCH: "{filter}:{value} names nothing that is open to you.",
    Trouble.SEVERAL: "{filter}:{value} could be {names}.",
    Trouble.NO_DAY: "{filter}:{value} is no day. Write for example {example}.",
    Trouble.NO_TIME_BETWEEN: "No time lies between what after and before say.",
}
EXAMPLES: Final = {
    Filter.STORY: "story:ferry", Filter.STATE: "state:new", Filter.CHANNEL: "channel:mail",
    Filter.AFTER: "after:2025-03-01", Filter.BEFORE: "before:2025-03-01", Filter.HAS: "has:documents",
}  # fmt: skip


def run(options: Options, say: Say, at: Here) -> int:
    """Hits newest first, each with its sentence; last, how many there are in all.

    Status 1 where a filter was refused or a place could not be searched.
    """
    (query,) = options.only("--story").words_exactly("QUERY")
    with unlocked(options, at) as session:
        named = options.last("--story")
        line = read(query, names(session, at.zone_offset_s))
        meant = replace(line.meant, stories=frozenset({str(_story(session, named).comp)})) if named else line.meant
        found = found_at_last(session, meant)
    for refused in line.refused:
        say.wrong(sentence(refused))
    for hit in found.hits:
        say.either(_object(hit), f"{hit.codename or 'inbox'}: {hit.card.title}", f"    {hit.sentence}")
    if found.unread:
        say.wrong(f"{found.unread} of your stories could not be searched. The rest is here.")
    if not say.as_json:
        say.line(f"{found.total} found.")
    return FINDINGS if line.refused or found.unread else NOTHING


def _story(session: Session, named: str) -> StoryPlace:
    """Raises `NoGrant` for one of which this person knows by the logs alone."""
    try:
        return session.story(named)
    except NoSuchName:
        if logs.names(session, named):
            raise NoGrant(named) from None
        raise


def sentence(refused: Refused) -> str:
    """Why a filter was not obeyed."""
    term = refused.term
    return WHY[refused.trouble].format(
        filter=term.filter.value, value=term.value, names=", ".join(refused.names), example=EXAMPLES[term.filter]
    )


def _object(hit: Hit) -> dict[str, object]:
    return {
        "tip": hit.card.tip,
        "where": hit.codename,
        "title": hit.card.title,
        "sentence": hit.sentence,
        "marks": [list(span) for span in hit.marks],
    }
