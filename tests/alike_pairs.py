"""Two hundred pairs of letters with the label that a person gave them: the same letter again, or another one."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from paths import CHECKOUT

SAMPLES = CHECKOUT / "tests" / "samples" / "alike"
LANGUAGES = ("en", "de", "ru", "ar", "zh", "ja", "ko", "th")
# Same subject, another person: the hardest of those that are not duplicates.
SUBJECTS = (("en1", "en5"), ("de1", "de3"))


@dataclass(frozen=True)
class Pair:
    one: str
    other: str
    same: bool
    why: str


def blocks(name: str) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    lines = (SAMPLES / name).read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line.startswith("== "):
            found[line[3:].strip()] = []
        elif found:
            found[list(found)[-1]].append(line)
    return {key: "\n".join(some).strip("\n") for key, some in found.items()}


TEXTS = blocks("texts.txt")
WRAPPERS = blocks("wrappers.txt")


def wrapped(name: str, text: str) -> str:
    quoted = "\n".join(f"> {line}" for line in text.replace(". ", ".\n").splitlines())
    return WRAPPERS[name].replace("{text}", text).replace("{quoted}", quoted)


def language(name: str) -> str:
    """The language of the wrapper: that of the text where there is one, else English."""
    return name[:2] if name[:2] in LANGUAGES else "en"


def sentences(text: str) -> list[str]:
    return text.replace("。", "。\n").replace(". ", ".\n").splitlines()


def edits() -> Iterator[Pair]:
    """Words changed; and of some, the last sentence left out, or the first."""
    for name in ("en1", "en4", "de2", "fr1", "ru1"):
        yield Pair(TEXTS[name], " ".join(sentences(TEXTS[name])[:-1]), True, f"cut {name}")
    for name in ("zh2", "ko1"):
        yield Pair(TEXTS[name], " ".join(sentences(TEXTS[name])[1:]), True, f"cut {name}")
    for line in (SAMPLES / "edits.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        name, _, changes = line.partition(": ")
        text = TEXTS[name]
        for change in changes.split("; "):
            old, new = change.split(" => ")
            assert old in text, (name, old)
            text = text.replace(old, new)
        yield Pair(TEXTS[name], text, True, f"edited {name}")


def copies() -> Iterator[Pair]:
    for name, text in TEXTS.items():
        yield Pair(text, wrapped(f"forward-{language(name)}", text), True, f"forwarded {name}")
        yield Pair(text, wrapped(f"reply-{language(name)}", text), True, f"quoted {name}")
    for at, (name, text) in enumerate(TEXTS.items()):
        way = ("signed", "phone", "hand")[at % 3]
        if at < 18:
            yield Pair(text, wrapped(way, text), True, f"{way} {name}")


def templates() -> Iterator[Pair]:
    for name, block in blocks("templates.txt").items():
        frame, *fillings = block.splitlines()
        letters = []
        for filling in fillings:
            letter = frame
            for place, part in enumerate(filling.strip("| ").split(" | "), 1):
                letter = letter.replace(f"{{{place}}}", part)
            letters.append(letter)
        yield from (Pair(one, other, False, f"frame {name}") for one, other in combinations(letters, 2))


def others() -> Iterator[Pair]:
    for one, other in SUBJECTS:
        yield Pair(TEXTS[one], TEXTS[other], False, f"same subject {one} {other}")
    for name, reply in blocks("long-replies.txt").items():
        # Of Thai, whose sentences end in nothing, all is quoted.
        yield Pair(TEXTS[name], reply.replace("{quoted}", f"> {sentences(TEXTS[name])[0]}"), False, f"answered {name}")
    named = list(TEXTS.items())
    for (one, text), (other, other_text) in pairwise([*named, named[0]]):
        way = f"forward-{language(one)}"
        yield Pair(wrapped(way, text), wrapped(way, other_text), False, f"same wrapper {one} {other}")
    for (one, text), (other, other_text) in combinations(named, 2):
        if one[:2] == other[:2] and (one, other) not in SUBJECTS:
            yield Pair(text, other_text, False, f"same language {one} {other}")


def labelled() -> tuple[Pair, ...]:
    """Half of them are the same, or nearly."""
    return (*copies(), *edits(), *templates(), *others())
