"""A query line in the person's language: what filters are called, what they may say, what is told of them."""

from dataclasses import replace
from datetime import timedelta

from tipdesk.desk import roster, search
from tipdesk.desk.session import Session
from tipdesk.domain.query import Filter, Line, Names, Refused, Term, Trouble, read, written
from tipdesk.domain.tip import CHANNELS
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import state_words
from tipdesk.ui.search.values import FilterChip, Offered, Offers, Understood
from tipdesk.ui.tips.telling import channel_word
from tipdesk.ui.tongue import listed, tr


def filter_names() -> dict[Filter, str]:
    """One word each, without blanks."""
    return {
        Filter.STORY: tr("story", "a filter, typed before a colon"),
        Filter.STATE: tr("state", "a filter, typed before a colon"),
        Filter.CHANNEL: tr("channel", "a filter, typed before a colon"),
        Filter.AFTER: tr("after", "a filter, typed before a colon"),
        Filter.BEFORE: tr("before", "a filter, typed before a colon"),
        Filter.HAS: tr("has", "a filter, typed before a colon"),
    }


def documents_word() -> str:
    return tr("documents", "what the filter has: asks for")


def names_here(session: Session, look: Look) -> Names:
    """Words of this desk and of this language; the English ones always count."""
    plain = search.names(session, look.zone_offset_s)
    states = roster.triage_states(session)
    return replace(
        plain,
        filters={word: asked for asked, word in filter_names().items()},
        stories={**plain.stories, **({tr("Inbox"): str(session.places.inbox)} if session.has_inbox else {})},
        states={**plain.states, **{word: key for key, word in state_words(states).items()}},
        channels={**plain.channels, **{channel_word(channel): channel for channel in CHANNELS}},
        documents=plain.documents | {documents_word()},
    )


def understood(line: Line, names: Names) -> Understood:
    troubles = tuple(trouble(refused) for refused in line.refused)
    spoiled = {refused.term for refused in line.refused}
    chips = tuple(FilterChip(_chip(term, names), term) for term in line.terms if term not in spoiled)
    return Understood(line.meant.words, chips, troubles, not line.meant.is_empty)


def understand(text: str, names: Names) -> Understood:
    return understood(read(text, names), names)


def _chip(term: Term, names: Names) -> str:
    """'State: Checking', as it is called here, not as it was typed."""
    match term.filter:
        case Filter.STORY:
            return tr("Story: {story}").format(story=_called(term, names, "stories"))
        case Filter.STATE:
            return tr("State: {state}").format(state=_called(term, names, "states"))
        case Filter.CHANNEL:
            return tr("Channel: {channel}").format(channel=_called(term, names, "channels"))
        case Filter.AFTER:
            return tr("From {day}", "a filter: nothing before this day").format(day=term.value)
        case Filter.BEFORE:
            return tr("Before {day}", "a filter: nothing from this day on").format(day=term.value)
        case Filter.HAS:
            return tr("Has documents")


def _called(term: Term, names: Names, kind: str) -> str:
    """The longest of its names: a title rather than a codename, a word rather than a key."""
    meant = getattr(read(written(term.filter.value, term.value), names).meant, kind)
    called = [name for name, identifier in getattr(names, kind).items() if identifier in meant]
    # The words of this language were put in last.
    return called[-1] if term.filter is not Filter.STORY else max(called, key=len, default=term.value)


def trouble(refused: Refused) -> str:
    """A sentence for a filter that is not obeyed."""
    typed = written(filter_names()[refused.term.filter], refused.term.value)
    match refused.trouble:
        case Trouble.NO_VALUE:
            return tr("{filter} says nothing yet. It is not obeyed.").format(filter=typed)
        case Trouble.NO_SUCH:
            return tr("{filter} names nothing that is open to you. It is not obeyed.").format(filter=typed)
        case Trouble.SEVERAL:
            return tr("{filter} could be {names}. It is not obeyed.").format(filter=typed, names=listed(refused.names))
        case Trouble.NO_DAY:
            return tr("{filter} is no day. Write it as 2025-03-28, 2025-03 or 2025.").format(filter=typed)
        case Trouble.NO_TIME_BETWEEN:
            return tr("No time lies between the two days. Nothing can be found.")


def offers(session: Session, look: Look) -> Offers:
    """Every filter that can be chosen here, with what is written for it."""
    called = filter_names()
    stories = session.standing.stories.values()
    states = state_words(roster.triage_states(session))
    inbox = Offered(tr("Inbox"), written(called[Filter.STORY], tr("Inbox")))
    return Offers(
        (inbox, *(Offered(s.title, written(called[Filter.STORY], s.codename or s.title)) for s in stories)),
        tuple(Offered(word, written(called[Filter.STATE], word)) for word in states.values()),
        tuple(Offered(channel_word(c), written(called[Filter.CHANNEL], channel_word(c))) for c in CHANNELS),
        _times(look, called[Filter.AFTER]),
        Offered(tr("Has documents"), written(called[Filter.HAS], documents_word())),
    )


def _times(look: Look, after: str) -> tuple[Offered, ...]:
    today = when.local(look, look.now_ms()).date()
    spans = ((tr("Today"), 0), (tr("The last 7 days"), 6), (tr("The last 30 days"), 29), (tr("The last year"), 364))
    return tuple(Offered(words, written(after, (today - timedelta(days=days)).isoformat())) for words, days in spans)
