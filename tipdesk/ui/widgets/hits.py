"""Where the words of a search stand in a text: for marking, not for finding."""

import re

_WORD = re.compile(r"\w+")


def terms(words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found.group().casefold() for found in _WORD.finditer(words)))


def hit_spans(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Where a word of `text` begins with a term of `words`: (begin, end), in order, none overlapping."""
    spans: list[tuple[int, int]] = []
    folded = text.casefold()
    if len(folded) != len(text):
        folded = text.lower() if len(text.lower()) == len(text) else text
    for term in terms(words):
        begun = [found.span() for found in re.finditer(rf"(?<!\w){re.escape(term)}\w*", folded)]
        if not begun and not term.isascii():
            # Scripts without spaces: the term stands anywhere.
            begun = [found.span() for found in re.finditer(re.escape(term), folded)]
        spans.extend(begun)
    spans.sort()
    kept: list[tuple[int, int]] = []
    for begin, end in spans:
        if not kept or begin >= kept[-1][1]:
            kept.append((begin, end))
    return tuple(kept)
