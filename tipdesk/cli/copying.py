"""`tipdesk copy`: a derived copy of a file, pixels alone; it needs no vault."""

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from tipdesk.app.here import Here
from tipdesk.cli import english
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.domain.copying import (
    DOTS_LEAST,
    DOTS_MOST,
    DOTS_USUAL,
    WATERMARK_MOST,
    CopyForm,
    CopyPlan,
    Cover,
    CoverReason,
    Tone,
)
from tipdesk.errors import NotCopied
from tipdesk.intake import copying
from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, Kind, NotSeen, Shown, Viewer
from tipdesk.seal import atomic
from tipdesk.ui.changes import Lying
from tipdesk.ui.release.stamp import OFFSCREEN, stamp
from tipdesk.ui.view.sources import OpenFile

OPTIONS: Final = ("--out", "--cover", "--pages", "--grey", "--black-and-white", "--dots", "--watermark")
ENDINGS: Final = {"pdf": CopyForm.PDF, "png": CopyForm.PNG, "jpg": CopyForm.JPEG, "jpeg": CopyForm.JPEG}


def run(options: Options, say: Say, at: Here) -> int:
    """OUT is there whole or not at all, for its owner alone."""
    (name,) = options.only(*OPTIONS).words_exactly("PATH")
    if not options.last("--out"):
        raise Misused("Say where to write with --out FILE.")
    path, out = Path(name).resolve(), Path(options.last("--out"))
    app = _with_fonts(at) if options.last("--watermark") else english.spoken(at.resources)
    try:
        return _run(options, say, path, out)
    finally:
        del app


def _with_fonts(at: Here) -> QCoreApplication:
    """No window is opened."""
    app = QCoreApplication.instance() or QGuiApplication([*OFFSCREEN])
    english.spoken(at.resources)
    return app


def _run(options: Options, say: Say, path: Path, out: Path) -> int:
    try:
        size = path.stat().st_size
    except OSError as failure:
        raise atomic.told(failure, path.name) from failure
    opened = OpenFile(Lying(os.fspath(path), 0, size, path.name))
    try:
        with Viewer(reader_command(sys.executable, ENTRY)) as viewer:
            shown = _shown(viewer, opened)
            plan = plan_of(options, form_of(out, shown))
            made = copying.copied(
                copying.Source(viewer, shown), plan, reader_command(sys.executable, copying.ENTRY),
                stamp=stamp(plan.watermark, plan.dots),
            )  # fmt: skip
            with atomic.writing(out) as written:
                for piece in made:
                    view = memoryview(piece)
                    while view:
                        view = view[written.write(view) :]
    finally:
        opened.close()
    pages = len(plan.pages_of(shown.leaves))
    told = {"copied": os.fspath(out), "pages": pages, "covered": len(plan.covers), "form": plan.form.value}
    say.either(told, f"Copied {pages} pages to {out}, {len(plan.covers)} areas covered.")
    return 0


def _shown(viewer: Viewer, opened: OpenFile) -> Shown:
    try:
        return viewer.show(opened)
    except NotSeen as why:
        raise NotCopied(1, why.reason.value) from why


def form_of(out: Path, shown: Shown) -> CopyForm:
    """By the ending; without one a picture becomes a PNG and the rest a PDF."""
    ending = out.suffix.removeprefix(".").casefold()
    if not ending:
        return CopyForm.PNG if shown.kind is Kind.PICTURE and shown.leaves == 1 else CopyForm.PDF
    if ending not in ENDINGS:
        raise Misused("FILE ends in .pdf, .png or .jpg.")
    return ENDINGS[ending]


def plan_of(options: Options, form: CopyForm) -> CopyPlan:
    """What was typed; raises `Misused`."""
    if {"--grey", "--black-and-white"} <= options.flags:
        raise Misused("--grey or --black-and-white, not both.")
    tone = Tone.GREY if "--grey" in options.flags else Tone.COLOUR
    tone = Tone.BLACK_AND_WHITE if "--black-and-white" in options.flags else tone
    watermark = options.last("--watermark").strip()
    if len(watermark) > WATERMARK_MOST:
        raise Misused(f"--watermark takes at most {WATERMARK_MOST} letters.")
    covers = tuple(_cover(said) for said in options.all("--cover"))
    return CopyPlan(_pages(options.last("--pages")), covers, form, tone, _dots(options.last("--dots")), watermark)


def _cover(said: str) -> Cover:
    """PAGE:X,Y,W,H as parts of the page."""
    page, _, rest = said.partition(":")
    try:
        x, y, w, h = (float(one) for one in rest.split(","))
        cover = Cover(int(page) - 1, x, y, w, h, CoverReason.OTHER)
    except ValueError as wrong:
        raise Misused("--cover takes PAGE:X,Y,W,H; X, Y, W and H are parts (0 to 1) of the page.") from wrong
    if not cover.lies_on_page:
        raise Misused(f"--cover {said} lies beside the page: X, Y, W and H are parts (0 to 1) of it.")
    return cover


def _pages(said: str) -> tuple[int, ...]:
    """'1-3,5' counts from 1."""
    found: list[int] = []
    for part in filter(None, said.split(",")):
        first, _, last = part.partition("-")
        if not first.isdecimal() or not (last or first).isdecimal() or not 0 < int(first) <= int(last or first):
            raise Misused("--pages takes pages as 1-3,5.")
        found += range(int(first) - 1, int(last or first))
    return tuple(dict.fromkeys(found))


def _dots(said: str) -> int:
    if not said:
        return DOTS_USUAL
    if not said.isdecimal() or not DOTS_LEAST <= int(said) <= DOTS_MOST:
        raise Misused(f"--dots takes dots an inch, {DOTS_LEAST} to {DOTS_MOST}.")
    return int(said)
