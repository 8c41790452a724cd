"""`tipdesk copy DOCUMENT --story|--inbox` and `tipdesk export`: copies made in the vault, and what leaves it."""

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from tipdesk.app.here import Here
from tipdesk.cli import english
from tipdesk.cli.copy_plan import counted, form_of, fresh, plan_of
from tipdesk.cli.deskwork import place, unlocked
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.desk import copies, exporting, looking
from tipdesk.desk.releases import Form, Release, Way
from tipdesk.desk.session import Session
from tipdesk.domain.ids import DocumentId
from tipdesk.errors import NoSuchName, NotCopied
from tipdesk.intake import copying
from tipdesk.intake.again import anew
from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, NotSeen, Viewer
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ui.release.papered import leaves_of
from tipdesk.ui.release.stamp import OFFSCREEN, stamp

ID_LEAST: Final = 8
NO_ENDING: Final = Path("copy")


def keep(options: Options, say: Say, at: Here, name: str) -> int:
    """A copy of a document of the vault, kept beside it; prints its id."""
    if options.last("--out"):
        raise Misused("A copy of a document in the vault is kept there first: leave --out away, then export it.")
    app = QCoreApplication.instance() or QGuiApplication([*OFFSCREEN])
    spoken = english.spoken(at.resources)
    try:
        with unlocked(options, at) as session:
            return _keep(session, options, say, name)
    finally:
        del spoken, app


def _keep(session: Session, options: Options, say: Say, name: str) -> int:
    where = place(session, options)
    document = _document(session, where, name)
    of = copies.original(session, where, document, None)
    with looking.open_document(session, where, document) as opened, Viewer(_command(ENTRY)) as viewer:
        try:
            shown = viewer.show(opened, message=opened.about.is_message)
        except NotSeen as why:
            raise NotCopied(1, why.reason.value) from why
        plan = plan_of(options, form_of(NO_ENDING, shown))
        tile = stamp(plan.watermark, plan.dots)
        leaves = leaves_of(viewer, shown)
        pieces = copying.copied(leaves, plan, _command(copying.ENTRY), stamp=tile)
        proof = copies.develop(session, of, plan, len(plan.pages_of(leaves.count)), pieces)
    kept = copies.keep(session, proof)
    told = {"kept": kept, "of": document, "pages": proof.pages, "covered": len(plan.covers)}
    say.either(told, f"Kept {kept}: {counted(proof.pages, len(plan.covers))}.")
    return 0


def export(options: Options, say: Say, at: Here) -> int:
    """On record before there is a file; a copy, or with --original the original."""
    given = options.only("--out", "--recipient", "--why", "--original", "--story")
    (name,) = given.words_exactly("DOCUMENT")
    for needed, words in (("--out", "FILE"), ("--recipient", "WHO"), ("--why", "PURPOSE")):
        if not options.last(needed):
            raise Misused(f"export needs {needed} {words}.")
    out = fresh(Path(options.last("--out")))
    with unlocked(options, at) as session:
        where = place(session, options)
        one = exporting.leaving(session, where, _document(session, where, name))
        if (one.form is Form.ORIGINAL) != ("--original" in options.flags):
            raise Misused(
                "This is an original: make a copy with `tipdesk copy`, or say --original."
                if one.form is Form.ORIGINAL
                else "This is a copy: leave --original out."
            )
        asked = Release(Way.EXPORT, one.form, name, options.last("--recipient"), options.last("--why"))
        with exporting.begin(session, where, one) as going:
            exporting.compare(going)
            exporting.remake(going, lambda opened: anew(opened, one.name, _viewer, _command(copying.ENTRY)))
            sha256 = exporting.export(session, going, asked, out)
    told = {"exported": os.fspath(out), "form": one.form.value, "sha256": sha256}
    say.either(told, f"{sha256}  {out}")
    return 0


def _document(session: Session, where: CompartmentId, name: str) -> DocumentId:
    """By its id or how that begins; raises `NoSuchName` for none, and for more than one."""
    found = [card.record for card in session.view(where).every("document") if card.record.startswith(name)]
    if len(name) < ID_LEAST or len(found) != 1:
        raise NoSuchName(name)
    return DocumentId(found[0])


def _viewer() -> Viewer:
    return Viewer(_command(ENTRY))


def _command(entry: str) -> tuple[str, ...]:
    return reader_command(sys.executable, entry)
