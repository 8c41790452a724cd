"""A look, workers and sentences for every widget's test."""

from looks import look, parts, runner, tokens

__all__ = ["look", "parts", "runner", "tokens"]
