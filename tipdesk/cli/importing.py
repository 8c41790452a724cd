"""`tipdesk import`: what the preview would tick, without a window; what was committed before a kill stays."""

import sys
from collections.abc import Iterator
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import place, unlocked
from tipdesk.cli.keys_given import COMMAND, passphrases
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.reading import dates_of
from tipdesk.cli.say import Say
from tipdesk.desk import forms, rules_of_the_desk
from tipdesk.desk.arrivals import Shelf
from tipdesk.desk.intake_opening import InboxKeys
from tipdesk.desk.session import Session
from tipdesk.domain.desk_rule import DeskRule
from tipdesk.domain.ids import TipId
from tipdesk.intake.arriving import judging
from tipdesk.intake.asked import FormMap, Part
from tipdesk.intake.filing import Failed, Step, file_paths
from tipdesk.intake.host import Host, reader_command
from tipdesk.intake.preview import Preview, look
from tipdesk.intake.reading import reason_of
from tipdesk.reader.messages import ItemFailed

FINDINGS: Final = 1


def run(options: Options, say: Say, at: Here) -> int:
    """Exit status 1 where an item could not be read; the rest is in."""
    paths = options.only("--story", "--dry-run", "--chat", "--dates", "--sealed-fd", "--keep-paths", "--no-rules").words
    if not paths:
        raise Misused("Name at least one PATH to import.")
    typed = _passphrase(options)
    with unlocked(options, at) as session, _host(session, options, typed, at) as host:
        shelf = Shelf(session, place(session, options), keeps_paths="--keep-paths" in options.flags)
        if "--dry-run" in options.flags:
            rules = rules_of_the_desk.in_force(session) if _asks_rules(options, session) else ()
            return _dry(look(paths, host, shelf.known(), judged=judging(rules), closed=shelf.closed()), rules, say)
        chats = options.all("--chat")
        kept: list[str] = []
        steps = file_paths(paths, host, shelf, now_ms=at.now_ms, cancelled=lambda: False, chats=chats)
        status = _told(steps, kept, say)
        if _asks_rules(options, session):
            _ruled(session, kept, say)
        return status


def _asks_rules(options: Options, session: Session) -> bool:
    return "--no-rules" not in options.flags and place(session, options) == session.places.inbox


def _ruled(session: Session, kept: list[str], say: Say) -> None:
    """The desk's rules, as commits of their own."""
    wanted = [rule.id for rule in rules_of_the_desk.in_force(session)]
    before = session.history.last
    for _ in rules_of_the_desk.apply(session, [TipId(one) for one in kept], wanted) if wanted and kept else ():
        continue
    last = session.history.last
    if last is not None and last != before:
        say.either({"kind": "ruled", "tips": last.count}, f"Rules of the desk were applied to {last.count}.")


def _host(session: Session, options: Options, typed: str, at: Here) -> Host:
    """A reader, and beside it the inbox's keys for what comes sealed."""
    keys, known = InboxKeys(session, COMMAND, typed), {part.value for part in Part}
    said = tuple(
        FormMap(one.head, tuple(Part(part) for part in one.parts))
        for one in forms.said(session)
        if known.issuperset(one.parts)
    )
    dates, now_ms = dates_of(options), at.now_ms()
    return Host(reader_command(sys.executable), dates=dates, keys=keys, forms=said, latest_ms=now_ms)


def _passphrase(options: Options) -> str:
    """For files that are sealed with one: the first line of an open file of its own."""
    given = options.last("--sealed-fd")
    if not given:
        return ""
    if not given.isascii() or not given.isdigit():
        raise Misused("--sealed-fd takes the number of an open file.")
    (first, *_) = passphrases(int(given)) or (b"",)
    return first.decode("utf-8", "surrogateescape")


def _dry(steps: Iterator[object], rules: tuple[DeskRule, ...], say: Say) -> int:
    """The last step is the preview itself. Of each rule is told to how many tips it would be applied."""
    *_, preview = steps
    if not isinstance(preview, Preview):
        raise TypeError("a look ends with its preview")
    counts = preview.counts
    for row in preview.rows:
        if row.failure is not None:
            _failure(say, row.path, row.item, row.failure)
    for rule in rules:
        fits = sum(row.ticked and rule.id in row.rules for row in preview.rows)
        if fits:
            words = f"The rule {rule.name!r} would be applied to {fits}."
            say.either({"kind": "rule", "name": rule.name, "tips": fits}, words)
    numbers = {"new": counts.new, "duplicate": counts.duplicate, "error": counts.error, "ticked": counts.ticked}
    words = f"{counts.new} new, {counts.duplicate} here already, {counts.error} not readable. Nothing was written."
    say.either({"kind": "preview", **numbers}, words)
    return FINDINGS if counts.error else 0


def _told(steps: Iterator[Step], kept: list[str], say: Say) -> int:
    """`kept` takes the ids of what was filed."""
    last, told = Step(0, 0, (), 0, 0, 0.0, None), set[Failed]()
    for last in steps:
        kept += last.records
        for one in last.failed:
            if one not in told:
                told.add(one)
                _failure(say, one.path, one.item, one.failure)
        _pace(say, last)
    numbers = {"kind": "imported", "filed": last.filed, "same": last.same, "error": len(told)}
    say.either(numbers, f"{last.filed} new, {last.same} here already, {len(told)} not readable.")
    return FINDINGS if told else 0


def _pace(say: Say, step: Step) -> None:
    """Progress is for eyes: a pipe gets none."""
    if say.as_json or not say.err.isatty():
        return
    rest = f", about {step.remaining_s:.0f} s" if step.remaining_s is not None else ""
    say.err.write(f"\r{step.filed} in, {step.bytes_read / 1e6:.0f} of {step.bytes_total / 1e6:.0f} MB{rest}   ")
    say.err.flush()


def _failure(say: Say, path: str, item: str | None, failure: ItemFailed) -> None:
    words = reason_of(failure)
    say.either({"kind": "error", "path": path, "item": item, "reason": words}, f"{path} {item or ''}: {words}")
