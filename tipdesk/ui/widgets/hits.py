"""Where the words of a search stand in a text, for widgets that mark them."""

from tipdesk.domain.marking import spans as hit_spans

__all__ = ["hit_spans"]
