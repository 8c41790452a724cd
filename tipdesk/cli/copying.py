"""`tipdesk copy`: a derived copy of a file, pixels alone; it needs no vault."""

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from tipdesk.app.here import Here
from tipdesk.cli import english, exporting
from tipdesk.cli.copy_plan import counted, form_of, fresh, plan_of
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.errors import NotCopied
from tipdesk.intake import copying
from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, NotSeen, Shown, Viewer
from tipdesk.seal import atomic
from tipdesk.ui.changes import Lying
from tipdesk.ui.release.papered import leaves_of
from tipdesk.ui.release.stamp import OFFSCREEN, stamp
from tipdesk.ui.view.sources import OpenFile

FINDINGS: Final = 1
"""It is made, and something is to be known about it."""


def run(options: Options, say: Say, at: Here) -> int:
    """OUT is there whole or not at all, for its owner alone. Of a document in the vault the copy is kept there."""
    given = options.only(
        "--out", "--cover", "--pages", "--grey", "--black-and-white", "--dots", "--watermark", "--story", "--inbox"
    )
    (name,) = given.words_exactly("PATH")
    if options.last("--story") or "--inbox" in options.flags:
        return exporting.keep(options, say, at, name)
    if not options.last("--out"):
        raise Misused("Say where to write with --out FILE.")
    path, out = Path(name).resolve(), fresh(Path(options.last("--out")))
    app = with_fonts(at)
    try:
        return _run(options, say, path, out)
    finally:
        del app


def with_fonts(at: Here) -> QCoreApplication:
    """What draws letters needs them, and no window is opened. Whoever calls it keeps it."""
    app = QCoreApplication.instance() or QGuiApplication([*OFFSCREEN])
    english.spoken(at.resources)
    return app


def _run(options: Options, say: Say, path: Path, out: Path) -> int:
    lacking: list[int] = []
    try:
        size = path.stat().st_size
    except OSError as failure:
        raise atomic.told(failure, path.name) from failure
    opened = OpenFile(Lying(os.fspath(path), 0, size, path.name))
    try:
        with Viewer(reader_command(sys.executable, ENTRY)) as viewer:
            shown = _shown(viewer, opened)
            plan, leaves = plan_of(options, form_of(out, shown)), leaves_of(viewer, shown)
            command, tile = reader_command(sys.executable, copying.ENTRY), stamp(plan.watermark, plan.dots)
            made = copying.copied(leaves, plan, command, stamp=tile, lacks=lambda page: lacking.append(page + 1))
            with atomic.writing(out) as written:
                for piece in made:
                    view = memoryview(piece)
                    while view:
                        view = view[written.write(view) :]
    finally:
        opened.close()
    pages = len(plan.pages_of(leaves.count))
    told = {"copied": os.fspath(out), "pages": pages, "covered": len(plan.covers), "form": plan.form.value}
    words = f"Copied to {out}: {counted(pages, len(plan.covers))}."
    if lacking:
        words += f" Letters are missing on page {', '.join(map(str, lacking))}: the original brings no shapes for them."
    say.either(told | {"letters_missing": lacking}, words)
    return FINDINGS if lacking else 0


def _shown(viewer: Viewer, opened: OpenFile) -> Shown:
    try:
        return viewer.show(opened)
    except NotSeen as why:
        raise NotCopied(1, why.reason.value) from why
