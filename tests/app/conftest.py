"""A look, workers and sentences, and the demo's newsroom."""

from looks import look, parts, runner, tokens
from newsroom import newsroom

__all__ = ["look", "newsroom", "parts", "runner", "tokens"]
