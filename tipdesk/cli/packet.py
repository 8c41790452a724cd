"""`tipdesk packet send` and `packet receive`: what travels, as files in a folder, and what comes of them here."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.desk import following
from tipdesk.desk.session import Session
from tipdesk.errors import TipdeskError
from tipdesk.exchange import packet, recovery, travels
from tipdesk.exchange.packet import Although, Concern, Extent, Received
from tipdesk.exchange.packet_file import SUFFIX
from tipdesk.exchange.travels import Due
from tipdesk.ui import names
from tipdesk.ui.words import sentence

FINDINGS: Final = 1
COULD_NOT: Final = 2
KINDS: Final = {"--roster": "roster", "--inbox": "inbox", "--log": "log"}
CONCERNS: Final = {
    Concern.SENDER_ENDED: "Its sender was suspended or is no longer here; you said that it counts all the same.",
    Concern.SENDER_NOT_IN: "Its sender is not among the people of this, as far as is known here.",
    Concern.SECOND_LOG: "Another access log of the same person is here already. Ask them which is theirs, and why.",
}


def send(options: Options, say: Say, at: Here) -> int:
    """Without a choice, everything that travels: the roster, what one is in, one's own log; to all of its people."""
    options.only(
        "--story", "--roster", "--inbox", "--log", "--recovery", "--to", "--out", "--why", "--all"
    ).words_exactly()
    folder = Path(options.last("--out"))
    if not options.last("--out") or not folder.is_dir():
        raise Misused("Say with --out DIR which folder, there already, the packets go into.")
    extent = Extent.ALL if "--all" in options.flags else Extent.LACKING
    with unlocked(options, at) as session:
        for one in () if "--recovery" in options.flags else chosen(session, options):
            sent = packet.send(session, one.comp, one.to, options.last("--why"), folder, extent)
            to = ", ".join(names.name_of(session, who) for who in sent.to)
            say.either(
                {
                    "packet": sent.packet, "path": str(sent.path), "place": one.name, "to": list(sent.to),
                    "commits": sent.commits, "documents": sent.documents, "bytes": sent.size,
                },
                f"{one.name}: {sent.path.name}, to {to}: commits {sent.commits}, documents {sent.documents}.",
            )  # fmt: skip
        if "--recovery" in options.flags or not (options.flags & KINDS.keys() or options.all("--to")):
            _copies(session, options, say, folder)
    return 0


def _copies(session: Session, options: Options, say: Say, folder: Path) -> None:
    """What the root's holders could open together, were I gone: in a folder of its own beside the packets."""
    only = [session.story(name).comp for name in options.all("--story")]
    for sent in recovery.copies(session, folder, only):
        place = packet.shown(session, sent.comp)
        say.either(
            {
                "packet": sent.packet, "path": str(sent.path), "place": place, "to": list(sent.to), "recovery": True,
                "commits": sent.commits, "documents": sent.documents, "bytes": sent.size,
            },
            f"{place}: {recovery.FOLDER}/{sent.path.name}, a recovery copy: commits {sent.commits}.",
        )  # fmt: skip


def chosen(session: Session, options: Options) -> tuple[Due, ...]:
    """What was asked for, to whom; raises `Misused` where nothing is left of it."""
    kinds = {kind for flag, kind in KINDS.items() if flag in options.flags}
    stories = {session.story(name).comp for name in options.all("--story")}
    found = []
    for one in travels.due(session):
        if (not kinds and not stories) or one.kind in kinds or one.comp in stories:
            fewer = travels.only_to(session, one, options.all("--to")) if options.all("--to") else one
            found += [fewer] if fewer.to else []
    if not found:
        raise Misused("Nobody else is in what you chose, so there is nothing to send.")
    return tuple(found)


def receive(options: Options, say: Say, at: Here) -> int:
    """Each packet whole or not at all. What needs another of them first is tried again after it."""
    given = options.only("--although-ended")
    if not given.words:
        raise Misused("Name the packets, or a folder of them.")
    although = Although.SENDER_ENDED if "--although-ended" in options.flags else Although.NOTHING
    status, waiting = 0, list(_files(given.words))
    with unlocked(options, at) as session:
        while waiting:
            again: list[tuple[Path, TipdeskError]] = []
            for path in waiting:
                try:
                    received = packet.receive(session, path, although)
                except TipdeskError as failure:
                    again.append((path, failure))
                else:
                    status = max(status, _told(session, path, received, say))
            if len(again) == len(waiting):
                for path, refusal in again:
                    _refused(path, refusal, say)
                status = COULD_NOT
                break
            waiting = [path for path, _ in again]
        # What the window does by itself after a merge: ends, holds, what was let in again, what was destroyed.
        for _ in following.steps(session):
            pass
    return status


def _files(words: Sequence[str]) -> Iterator[Path]:
    for word in words:
        path = Path(word)
        yield from sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]


def _told(session: Session, path: Path, received: Received, say: Say) -> int:
    seen = received.preview
    place = names.name_of(session, seen.owner) if seen.kind == "log" and seen.owner else seen.name or seen.kind
    findings = [CONCERNS[one] for one in sorted(seen.concerns, key=lambda c: c.name)]
    findings += [
        f"A fork: two versions of the feed {feed[:12]} are here. Its person keeps one." for feed in received.forked
    ]
    if received.aside:
        findings.append(f"Set aside, for a lead to look at: {len(received.aside)}.")
    if received.refused:
        findings.append(f"Refused, for a bad signature or form: {len(received.refused)}.")
    if received.missing:
        findings.append(f"Waiting for what never came: {len(received.missing)}. Ask for all of it again.")
    sender = names.name_of(session, seen.sender)
    came = "nothing new" if received.nothing_new else f"new commits {received.new}, documents {seen.documents}"
    say.either(
        {
            "path": str(path), "packet": seen.packet, "sender": seen.sender, "kind": seen.kind, "place": place,
            "new": received.new, "documents": seen.documents, "aside": len(received.aside),
            "refused": len(received.refused), "waiting": received.waiting, "missing": len(received.missing),
            "forked": list(received.forked), "already": seen.already, "findings": findings,
        },
        f"{path.name}: {place}, from {sender}: {came}.",
        *(f"    {one}" for one in findings),
    )  # fmt: skip
    return FINDINGS if received.findings else 0


def _refused(path: Path, failure: TipdeskError, say: Say) -> None:
    if say.as_json:
        say.record({"path": str(path), "kind": "error", "error": type(failure).__name__, "reason": sentence(failure)})
    say.wrong(f"{path.name}: {sentence(failure)}")
