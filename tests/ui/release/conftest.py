"""The desk that every test here starts from."""

from desks import desk

__all__ = ["desk"]
