"""What happened in a story, in words: each change of its records as one line."""

from collections.abc import Mapping

from tipdesk.desk.activity import Activity
from tipdesk.desk.past import ChangeLine
from tipdesk.desk.session import Session
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.names import first_name, is_me
from tipdesk.ui.stories.values import Done
from tipdesk.ui.tips.telling import change
from tipdesk.ui.tongue import deed, tr

PROMISE = frozenset({"promise", "agreed_ms", "agreed_how", "print_as", "keep_out"})


def done(session: Session, look: Look, line: Activity, states: dict[str, str], aliases: Mapping[str, str]) -> Done:
    mine = is_me(session, line.by)
    who = tr("You") if mine else first_name(session, line.by)
    if line.kind == "tip":
        return Done(line.at_ms, who, _tip(session, look, line, states, mine=mine))
    return Done(line.at_ms, who, _did(line, aliases, mine=mine))


def _did(line: Activity, aliases: Mapping[str, str], *, mine: bool) -> str:
    title = visible(line.title)
    match line.kind:
        case "source":
            return _source(line, title, mine=mine)
        case "statement":
            alias = aliases.get(str(line.says("source")), "")
            if line.says("withdrawn"):
                return deed("withdrew a statement", mine=mine)
            return (
                deed("wrote down what {alias} said", mine=mine).format(alias=alias)
                if alias
                else deed("changed a statement", mine=mine)
            )
        case "story":
            return _story(line, title, mine=mine)
        case _:
            return deed("changed a record", mine=mine)


def _tip(session: Session, look: Look, line: Activity, states: dict[str, str], *, mine: bool) -> str:
    title = visible(line.title)
    if line.says("filed"):
        return deed("took a tip back into the inbox", mine=mine)
    if not line.here and not line.says("withdrawn"):
        return deed("changed a tip that is no longer here", mine=mine)
    if line.began:
        return deed("took in {title}", mine=mine).format(title=title)
    if line.says("withdrawn"):
        return deed("took a tip back", mine=mine)
    changed = change(session, look, ChangeLine(line.by, line.at_ms, line.fields, line.counts), states)
    return tr("{did}: {title}").format(did=changed.words, title=title)


def _source(line: Activity, alias: str, *, mine: bool) -> str:
    names = {name for name, _ in line.fields}
    if line.began:
        return deed("added {alias}", mine=mine).format(alias=alias)
    if line.says("withdrawn"):
        return deed("withdrew {alias}", mine=mine).format(alias=alias)
    if "contacts" in names:
        return deed("logged a contact with {alias}", mine=mine).format(alias=alias)
    if names & PROMISE:
        return deed("changed what was promised to {alias}", mine=mine).format(alias=alias)
    if "box" in names:
        return deed("sealed the identity of {alias} anew", mine=mine).format(alias=alias)
    return deed("changed {alias}", mine=mine).format(alias=alias)


def _story(line: Activity, title: str, *, mine: bool) -> str:
    names = {name for name, _ in line.fields}
    if line.began:
        return deed("founded the story", mine=mine)
    if line.says("withdrawn"):
        return deed("withdrew the story", mine=mine)
    if "title" in names:
        return deed("changed the title to {title}", mine=mine).format(title=title)
    return (
        deed("changed when it is to appear", mine=mine)
        if "planned_ms" in names
        else deed("changed the story's state", mine=mine)
    )
