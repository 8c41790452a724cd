"""Stops of whoever sorts many tips: groups, filters of one's own, rules of the desk."""

from typing import Final

from tipdesk.cli.tour.step import Step, steps

GROUPS: Final = (
    Step("Ctrl+1", what="the inbox", finds="Inbox"),
    Step("F", what="the filters", finds="Filter", picture="b3-inbox-filters"),
    Step(typed="spam"),
    Step("Return", wait_ms=400),
    Step("G", wait_ms=1500, picture="b4-inbox-groups"),
    Step("G", wait_ms=400),
)
RULES: Final = (
    Step("Ctrl+6", what="the settings", finds="Settings"),
    Step(click="Rules for imports", wait_ms=400, picture="p5-rules"),
    Step("Esc"),
)
STOPS: Final = (steps(GROUPS), steps(RULES))
