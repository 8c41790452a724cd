"""Stops at documents: a PDF with a past, a photograph with a place, a draft, a sheet, a broken file, a receipt."""

from typing import Final

from tipdesk.cli.tour.step import Step, steps

PDF: Final = (
    Step("D", what="the documents of the tip", finds="minutes-item-7.pdf"),
    Step("Return", what="what the PDF says of its maker", says="Danger to the source", picture="o3-safe-view-pdf"),
    Step("/"),
    Step(typed="dredger", what="a hit on the page", says="1 hit on this page", picture="o3b-safe-view-hit"),
    Step("Esc"),
)
BACK: Final = (Step("Esc"), Step(what="the inbox", finds="Tips", wait_ms=700))
EARLIER: Final = (
    Step(click="State 1", what="an earlier state", says="earlier state of it", wait_ms=600, picture="o4-earlier-state"),
    Step(click="Receipt…", what="the receipt", says="A printer and its queue", picture="o5-receipt"),
    Step("Esc"),
)
PLACE: Final = (
    Step("K", what="the tip before", says="Inspection sheets signed"),
    Step(click="Small pictures", wait_ms=3000, picture="b3-small-pictures"),
    Step(click="Small pictures"),
    Step("D", what="the documents of the tip", finds="sheet-0411.jpg"),
    Step("Return", what="a place in the sea", says="123.38747° W", wait_ms=400, picture="o6-safe-view-place"),
)
HEARD: Final = (
    *(Step("J") for _ in range(2)),
    Step(what="the tip with a recording", says="Voice message"),
    Step("D", what="the documents of the tip", finds="voice-0314.m4a"),
    Step("Return", what="a recording, not decoded", says="decoded only when you ask for them", picture="o12-recording"),
    Step("Return", what="the warning", says="Use headphones", picture="o13-listen"),
    Step("Ctrl+Return", what="its course", says="0:00 / 0:08", wait_ms=800, picture="o14-course"),
    Step("Esc", what="the inbox", finds="Tips", wait_ms=700),
)
DRAFT: Final = (
    Step(what="the tip with a draft", says="Voice message"),
    Step("D", what="the documents of the tip", finds="voice-0314.m4a"),
    Step("Right"),
    Step("Return", what="a scan", says="The device", wait_ms=400, picture="o7-safe-view-scan"),
    Step("Esc", what="the inbox", finds="Tips", wait_ms=700),
    Step("D", what="the documents of the tip", finds="voice-0314.m4a"),
    Step("Right"),
    Step("Right"),
    Step("Return", what="tracked changes", says="2 tracked insertions", wait_ms=400, picture="o8-safe-view-draft"),
    Step("Esc", what="the inbox", finds="Tips", wait_ms=700),
    Step("D", what="the documents of the tip", finds="voice-0314.m4a"),
    Step("Right"),
    Step("Right"),
    Step("Right"),
    Step("Return", what="what is left of a broken file", says="It is damaged", wait_ms=800, picture="o9-broken"),
)
SHEET: Final = (
    Step("J"),
    Step("J", what="the tip with a ledger", says="Toll receipts do not match"),
    Step("D", what="the documents of the tip", finds="booth-3.csv"),
    Step("Right"),
    Step("Right"),
    Step("Return", what="a sheet", says="1 hidden sheet", wait_ms=400, picture="o10-sheet"),
    Step("]", what="the hidden sheet", says="Of Mr T", picture="o11-hidden-sheet"),
)
# Back to the row where the tour went on before.
END: Final = (*(Step("K") for _ in range(3)),)

STOPS: Final = tuple(steps(part) for part in (PDF, EARLIER, BACK, PLACE, BACK, HEARD, DRAFT, BACK, SHEET, BACK, END))
