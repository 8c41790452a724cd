"""What happened in a story, in words: each change of its records as one line."""

from collections.abc import Mapping

from tipdesk.desk.activity import Activity
from tipdesk.desk.session import Session
from tipdesk.desk.tips import ChangeLine
from tipdesk.domain.text import visible
from tipdesk.ui.look import Look
from tipdesk.ui.people import first_name, is_me
from tipdesk.ui.stories.values import Done
from tipdesk.ui.tips.telling import change
from tipdesk.ui.tongue import tr

PROMISE = frozenset({"promise", "agreed_ms", "agreed_how", "print_as", "keep_out"})


def done(session: Session, look: Look, line: Activity, states: dict[str, str], aliases: Mapping[str, str]) -> Done:
    who = tr("You") if is_me(session, line.by) else first_name(session, line.by)
    return Done(line.at_ms, who, _did(session, look, line, states, aliases))


def _did(session: Session, look: Look, line: Activity, states: dict[str, str], aliases: Mapping[str, str]) -> str:
    title = visible(line.title)
    match line.kind:
        case "tip":
            return _tip(session, look, line, states, title)
        case "source":
            return _source(line, title)
        case "statement":
            alias = aliases.get(str(line.says("source")), "")
            if line.says("withdrawn"):
                return tr("withdrew a statement")
            return tr("wrote down what {alias} said").format(alias=alias) if alias else tr("changed a statement")
        case "story":
            return _story(line, title)
        case _:
            return tr("changed a record")


def _tip(session: Session, look: Look, line: Activity, states: dict[str, str], title: str) -> str:
    if line.began:
        return tr("took in {title}").format(title=title)
    if line.says("withdrawn"):
        return tr("took a tip back")
    changed = change(session, look, ChangeLine(line.by, line.at_ms, line.fields, line.counts), states)
    return tr("{did}: {title}").format(did=changed.words, title=title)


def _source(line: Activity, alias: str) -> str:
    names = {name for name, _ in line.fields}
    if line.began:
        return tr("added {alias}").format(alias=alias)
    if line.says("withdrawn"):
        return tr("withdrew {alias}").format(alias=alias)
    if "contacts" in names:
        return tr("logged a contact with {alias}").format(alias=alias)
    if names & PROMISE:
        return tr("changed what was promised to {alias}").format(alias=alias)
    if "box" in names:
        return tr("sealed the identity of {alias} anew").format(alias=alias)
    return tr("changed {alias}").format(alias=alias)


def _story(line: Activity, title: str) -> str:
    names = {name for name, _ in line.fields}
    if line.began:
        return tr("founded the story")
    if line.says("withdrawn"):
        return tr("withdrew the story")
    if "title" in names:
        return tr("changed the title to {title}").format(title=title)
    return tr("changed when it is to appear") if "planned_ms" in names else tr("changed the story's state")
