"""Stops at a redaction: words covered, the file that would leave looked at, kept, and let out."""

from typing import Final

from tipdesk.cli.tour.step import Step, steps

COVER: Final = (
    Step("D", what="the documents of the tip", finds="minutes-item-7.pdf"),
    Step("Return", what="what the PDF says of its maker", says="Danger to the source"),
    Step("Shift+C", what="the sheet of a copy", finds="Make a copy that may leave", wait_ms=900),
    Step("/"),
    Step(typed="dredger"),
    Step("Return", what="a hit that is covered", says="covered; look"),
    Step("N"),
    *(Step("Up") for _ in range(19)),
    *(Step("Shift+Right") for _ in range(8)),
    Step("2", wait_ms=400, picture="u-cover"),
    Step("Ctrl+Return", what="the copy as it would leave", finds="Keep this copy", wait_ms=900, picture="u2-proof"),
    Step("Ctrl+Return", what="the copy, kept", says="Derived copy", wait_ms=700, picture="u3-copy"),
    Step("Ctrl+E", what="the dialog before it leaves", finds="Let this copy out", picture="u4-let-out"),
    Step("Esc"),
    Step("Esc"),
    Step(what="the inbox", finds="Tips", wait_ms=700),
)

STOPS: Final = (steps(COVER),)
