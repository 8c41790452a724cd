"""What was typed of a copy: its form by FILE's ending, pages, covers, ink, for whom."""

import os
from pathlib import Path
from typing import Final

from tipdesk.cli.options import Misused, Options
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
from tipdesk.intake.viewing import Kind, Shown

ENDINGS: Final = {"pdf": CopyForm.PDF, "png": CopyForm.PNG, "jpg": CopyForm.JPEG, "jpeg": CopyForm.JPEG}


def fresh(out: Path) -> Path:
    """The same; nothing that lies there is written over, the original least of all."""
    if os.path.lexists(out):
        raise Misused(f"{out} is there already: choose another name, or remove it first.")
    return out


def counted(pages: int, covers: int) -> str:
    """'1 page, 2 areas covered': what was made, in the words of a command."""
    leaves = "1 page" if pages == 1 else f"{pages} pages"
    areas = "nothing covered" if not covers else "1 area covered" if covers == 1 else f"{covers} areas covered"
    return f"{leaves}, {areas}"


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
