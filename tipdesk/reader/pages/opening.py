"""Leaves of a document, by what it is."""

from tipdesk.reader.bounds import TooMuch
from tipdesk.reader.detect import LOOK
from tipdesk.reader.kinds import PICTURES, media_type_of
from tipdesk.reader.messages import Reason
from tipdesk.reader.pages.leaf import Leaves
from tipdesk.reader.pages.pdf import open_pdf
from tipdesk.reader.pages.picture import open_picture
from tipdesk.reader.view.sources import Source


def opened(source: Source) -> Leaves:
    """Its content decides. Raises `TooMuch`: of a kind without leaves it says `NOT_DRAWN`."""
    media_type = media_type_of(source.read(0, LOOK))
    if media_type == "application/pdf":
        return open_pdf(source)
    if media_type in PICTURES:
        return open_picture(source)
    raise TooMuch(Reason.NOT_DRAWN, 0)
