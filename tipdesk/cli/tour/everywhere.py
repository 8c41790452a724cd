"""Stops that can be gone to from any page: the palette and the sheet of keys."""

from typing import Final

from tipdesk.cli.tour.visit import Visit


def _palette(at: Visit) -> None:
    walker = at.walker
    walker.key("Ctrl+1")
    walker.until("the inbox", lambda: walker.find("Tips"))
    walker.key("Ctrl+K")
    walker.until("the palette", lambda: walker.find("Command palette"))
    walker.type("ferry")
    walker.wait(500)
    walker.picture("k-palette")
    walker.key("Esc")


def _keys(at: Visit) -> None:
    at.walker.key("?")
    at.walker.picture("k2-keys")
    at.walker.key("Esc")


EVERYWHERE: Final = (_palette, _keys)
