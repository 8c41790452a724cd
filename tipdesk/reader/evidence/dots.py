"""Yellow dots that colour printers set over every page: a hint that a scan carries them, no reading of them.

What is known: dots of a tenth of a millimetre, pale yellow, in a grid that is repeated over the page, as the EFF and
the TU Dresden (DEDA) described them. A hint only: on a page that is mostly white, looked for are many small spots,
apart from one another, spread over most of it, in which blue alone is missing. Few scans keep them; a page without the
hint may carry them all the same.
"""

from PIL import Image, ImageChops, ImageFilter

from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.pages.leaf import Leaves
from tipdesk.reader.view.evidence import Sign

SIDE = 1_800
LEAST_SIDE = 1_200
"""Less than some 100 dots an inch keeps none of them."""
PALE, STRONG = 12, 110
"""How much less blue there is than red and green."""
BRIGHT = 190
WHITE = 0.5
CROWDED = 85
CELLS = 8
FEW, MANY = 60, 20_000
SPREAD = 0.5
"""Of all cells of the page, so many have spots."""


def gather_dots(gathering: Gathering, leaves: Leaves, leaf: int, *, paper: bool = False) -> None:
    """`paper`: sizes are those of paper, and the scan within has more."""
    size = leaves.size(leaf)
    longest = max(size.width, size.height)
    if longest < LEAST_SIDE and not paper:
        return
    drawn = leaves.pixels(leaf, SIDE / longest if paper else min(1.0, SIDE / longest))
    image = Image.frombytes("RGB", (drawn.width, drawn.height), drawn.data)
    if not mostly_white(image.reduce(8)):
        return
    count, cells = spots(image)
    if FEW <= count <= MANY and cells >= SPREAD:
        gathering.say(Sign.TRACKING_DOTS, "Pixels:YellowDots", f"{count}", count=count, page=leaf)


def mostly_white(image: Image.Image) -> bool:
    """As a scanned page is, and a photograph is not."""
    tones = image.convert("L").histogram()
    return sum(tones[BRIGHT:]) >= WHITE * sum(tones)


def spots(image: Image.Image) -> tuple[int, float]:
    """How many there are, and in which part of the page's cells."""
    red, green, blue = image.split()
    both = ImageChops.darker(red, green)
    lacking = ImageChops.subtract(both, blue).point(lambda value: 255 if PALE <= value <= STRONG else 0)
    yellow = ImageChops.darker(lacking, both.point(lambda value: 255 if value >= BRIGHT else 0))
    # Where more than a third of the surroundings is yellow there is something yellow, and no dot.
    wide = yellow.filter(ImageFilter.BoxBlur(3)).point(lambda value: 255 if value > CROWDED else 0)
    small = ImageChops.subtract(yellow, wide.filter(ImageFilter.BoxBlur(4)).point(lambda value: 255 if value else 0))
    # Spots that touch count once: one pixel of a four by four square.
    squares = small.reduce(4).point(lambda value: 255 if value else 0)
    crowded = squares.filter(ImageFilter.MinFilter(3)).filter(ImageFilter.MaxFilter(5))
    apart = ImageChops.subtract(squares, crowded)
    count = apart.histogram()[255]
    width, height = max(1, apart.width // CELLS), max(1, apart.height // CELLS)
    filled = sum(
        1 for x in range(CELLS) for y in range(CELLS)
        if apart.crop((x * width, y * height, (x + 1) * width, (y + 1) * height)).getbbox()
    )  # fmt: skip
    return count, filled / CELLS**2
