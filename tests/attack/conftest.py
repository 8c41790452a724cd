"""The desk that the attacks start from."""

from desks import desk

__all__ = ["desk"]
