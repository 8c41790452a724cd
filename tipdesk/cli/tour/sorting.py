"""Stops of whoever sorts many tips: groups, filters of one's own, rules of the desk."""

from typing import Final

from tipdesk.cli.tour.step import Step, steps

GROUPS: Final = (
    Step("Ctrl+1", what="the inbox", finds="Inbox"),
    Step("G", wait_ms=1500, picture="b3-inbox-groups"),
    Step("O", wait_ms=400, picture="b4-inbox-group-open"),
    Step("G", wait_ms=400),
    Step("F", what="the filters", finds="Filter", picture="b5-inbox-filters"),
    Step("Esc"),
)
RULES: Final = (
    Step("Ctrl+6", what="the settings", finds="Settings"),
    Step(click="Rules for imports", wait_ms=400, picture="p5-rules"),
    Step("Esc"),
)
STOPS: Final = (steps(GROUPS), steps(RULES))
