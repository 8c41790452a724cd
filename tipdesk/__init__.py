"""Tipdesk: the desk where a newsroom keeps what people confide to it."""

__version__ = "0.1.0"
