"""What must be loaded before a process shuts itself in: libraries, their forms, their tables."""

import io

import pi_heif
import pikepdf
from PIL import Image

from tipdesk.reader.pages.pdf import BLOCK, LATE
from tipdesk.reader.pages.pdf_fonts import give_letters


def make_ready() -> None:
    """Everything that leaves need is in memory after this; nothing of a document was looked at."""
    assert BLOCK
    assert LATE
    give_letters()
    Image.init()
    # Decrypting asks for chance when it is first called, and that would look for a device.
    with pikepdf.new() as empty:
        empty.save(io.BytesIO(), encryption=pikepdf.Encryption(owner="nobody", user=""))
    # Our own bounds stand in `pages.bounds`, and say what they refuse.
    Image.MAX_IMAGE_PIXELS = None
    pi_heif.register_heif_opener(thumbnails=False, decode_threads=1)
