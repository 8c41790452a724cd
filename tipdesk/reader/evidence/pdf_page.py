"""What one page of a PDF holds that a reader does not see: words whose place shows nothing, scans' own words, shifts.

A word counts as hidden where the drawn page shows one colour all over its place: whatever covers it (a box, a picture,
an annotation), or whatever made it so (white letters, an invisible mode). What it is drawn by need not be understood.
"""

import re
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from PIL import Image

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.evidence import dots
from tipdesk.reader.evidence.letters import gather_letters
from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.pages import pdf_words
from tipdesk.reader.pages.pdf import PdfLeaves
from tipdesk.reader.view.evidence import Box, Sign
from tipdesk.reader.view.leaves import Word

SIDE = 1_400
EVEN = 14
"""Between the darkest and the brightest of a place without letters: what lossy pictures leave."""
WHITE = 236
LEAST_LETTERS = 2
INSET = 0.12
TINY = 1.2
"""Pixels of that page: less is no letter that anybody sees."""
COVER_MOST = 0.6
"""A box that covers more of the page is its ground."""
WORD = re.compile(r"\w")
SHIFTS = 3
LEAST_SHIFT, MOST_SHIFT = 0.01, 0.12
"""Of the distance of lines."""


@dataclass(frozen=True)
class Hidden:
    word: Word
    sign: Sign


def gather_page(gathering: Gathering, leaves: PdfLeaves, leaf: int) -> None:
    """Raises `TooMuch` where the page cannot be drawn or read."""
    read, size = leaves.text(leaf), leaves.size(leaf)
    gather_letters(gathering, read.text, page=leaf)
    page = leaves.page(leaf)
    about = pdf_words.about_page(page.handle)
    if page.lacking.count:
        lacking = page.lacking
        gathering.say(Sign.MISSING_LETTERS, "Text:MissingLetters", lacking.letters, count=lacking.count, page=leaf)
    if read.words:
        drawn = leaves.pixels(leaf, SIDE / max(size.width, size.height))
        image = Image.frombytes("RGB", (drawn.width, drawn.height), drawn.data)
        _hidden(gathering, read.words, image, about, leaf)
        shifts = shifted(about.baselines)
        if shifts >= SHIFTS:
            gathering.say(Sign.SPACING, "Text:LineShifts", f"{shifts}", count=shifts, page=leaf)
    if about.scanned:
        dots.gather_dots(gathering, leaves, leaf, paper=True)


def _hidden(
    gathering: Gathering, words: tuple[Word, ...], image: Image.Image, about: pdf_words.AboutPage, leaf: int
) -> None:
    run: list[Hidden] = []
    scan = 0
    for word in words:
        sign = _sign(word, image, about)
        if sign is Sign.SCAN_TEXT:
            scan += 1
            sign = None
        if sign is None or (run and run[-1].sign is not sign):
            _say(gathering, run, leaf)
            run = []
        if sign is not None:
            run.append(Hidden(word, sign))
    _say(gathering, run, leaf)
    if scan:
        gathering.say(Sign.SCAN_TEXT, "Text:OfScan", f"{scan}", count=scan, page=leaf)


def _say(gathering: Gathering, run: list[Hidden], leaf: int) -> None:
    if not run:
        return
    boxes = [one.word.box for one in run]
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.x + box.w for box in boxes), max(box.y + box.h for box in boxes)
    tag = "Text:Covered" if run[0].sign is Sign.COVERED_TEXT else "Text:Invisible"
    words = " ".join(one.word.text for one in run)
    gathering.say(run[0].sign, tag, words, count=len(run), page=leaf, box=Box(left, top, right - left, bottom - top))


def _sign(word: Word, image: Image.Image, about: pdf_words.AboutPage) -> Sign | None:
    if len(WORD.findall(word.text)) < LEAST_LETTERS or word.at in about.without_font:
        return None
    box = word.box
    if box.x + box.w <= 0 or box.y + box.h <= 0 or box.x >= 1 or box.y >= 1:
        return Sign.INVISIBLE_TEXT  # beside the page
    high, wide = box.h * image.height, box.w * image.width
    if high < TINY or wide < TINY:
        return Sign.INVISIBLE_TEXT
    inset = INSET * high
    place = (
        max(0, round(box.x * image.width + inset / 2)), max(0, round(box.y * image.height + inset)),
        min(image.width, round(box.x * image.width + wide - inset / 2)),
        min(image.height, round(box.y * image.height + high - inset)),
    )  # fmt: skip
    if place[2] <= place[0] or place[3] <= place[1]:
        return None
    extremes = image.crop(place).getextrema()
    if any(high - low > EVEN for low, high in extremes):  # type: ignore[misc]
        return Sign.SCAN_TEXT if word.at in about.unseen else None
    brightest = min(low for low, _ in extremes)  # type: ignore[misc]
    covered = brightest < WHITE or any(_within(box, cover) for cover in about.covers)
    return Sign.COVERED_TEXT if covered and word.at not in about.unseen else Sign.INVISIBLE_TEXT


def _within(box: Box, cover: Box) -> bool:
    x, y = box.x + box.w / 2, box.y + box.h / 2
    return cover.w * cover.h < COVER_MOST and cover.x <= x <= cover.x + cover.w and cover.y <= y <= cover.y + cover.h


def shifted(baselines: tuple[float, ...]) -> int:
    """Lines that stand a little off, with the next one back in its place: programs set lines apart evenly."""
    gaps = [other - one for one, other in pairwise(baselines)]
    if len(gaps) < 3 * SHIFTS:
        return 0
    usual = median(gaps)
    off = [(gap - usual) / usual for gap in gaps] if usual > 0 else []
    return sum(
        1 for one, other in pairwise(off)
        if LEAST_SHIFT <= abs(one) <= MOST_SHIFT and abs(one + other) < LEAST_SHIFT / 2
    )  # fmt: skip


def try_page(gathering: Gathering, leaves: PdfLeaves, leaf: int) -> None:
    """A page that cannot be drawn says nothing."""
    try:
        gather_page(gathering, leaves, leaf)
    except TooMuch:
        return
