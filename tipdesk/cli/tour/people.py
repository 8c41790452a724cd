"""Stops at who is here and who may open what: the people of a story, the desk's people, packets."""

from typing import Final

from tipdesk.cli.tour.step import Step
from tipdesk.cli.tour.visit import Visit

GRANTS: Final = (
    Step("Ctrl+2", what="the list of stories", finds="Stories"),
    Step(typed="ferry"),
    Step("Return", what="the story", says="copper lantern"),
    Step("W", what="who can see this", finds="People…"),
)


def grants(at: Visit) -> None:
    """From who can see it to the people of the story, a past day, an end that is only said."""
    walker = at.walker
    for step in GRANTS:
        step.take(at)
    walker.click("People…")
    # The table stands there before its rows do.
    walker.until("the people of the story", lambda: walker.says("nobody else can read it"))
    walker.key("J")
    walker.key("J")
    walker.picture("q2-people-of-a-story")
    walker.key("W")
    walker.type("2025-03-10")
    walker.key("Return")
    walker.picture("q3-on-another-day")
    walker.click("End this access")
    walker.until("what an end means", lambda: walker.find("End the access of"))
    walker.picture("q4-what-an-end-means")
    walker.key("Esc")
    walker.key("Ctrl+Return")
    walker.until("whom to let in", lambda: walker.find("Whom to let in"))
    walker.key("Return")
    walker.until("what an access is to be", lambda: walker.find("Role"))
    walker.picture("q5-let-somebody-in")
    walker.key("Esc")


def desk(at: Visit) -> None:
    """The desk's people, a suspension that is only said, the root's holders."""
    walker = at.walker
    walker.key("Ctrl+7")
    walker.until("the desk's people", lambda: walker.find("People of the desk"))
    walker.picture("u-people")
    walker.click("Change the holders")
    walker.until("the root's holders", lambda: walker.find("Who holds the root"))
    walker.picture("u2-holders")
    walker.key("Esc")
    walker.click("The desk's words")
    walker.until("the desk's words", lambda: walker.find("Eight words to read aloud"))
    walker.picture("u3-words-to-read-aloud")
    walker.key("Ctrl+Return")


def exchange(at: Visit) -> None:
    """What colleagues lack."""
    walker = at.walker
    walker.key("Ctrl+4")
    walker.until("the exchange", lambda: walker.find("To send"))
    walker.picture("j-exchange")


STOPS: Final = (grants, desk, exchange)
