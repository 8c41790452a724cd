"""Every failure has a sentence of its own, and none of its facts is lost or missing."""

import ast
import dataclasses
import string

import pytest
from paths import CHECKOUT

from tipdesk import errors
from tipdesk.domain.access import Why
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.domain.ids import EventId, PersonId
from tipdesk.ui.damage import PARTS
from tipdesk.ui.words import SENTENCES, WHY, event_sentence, sentence

KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.TipdeskError)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_each_failure_has_a_whole_sentence_that_names_only_facts_it_has(kind: type[errors.TipdeskError]) -> None:
    assert kind in SENTENCES, (
        f"Give {kind.__name__} a sentence in ui/words.py: what happened, what was kept, what to do."
    )
    words = SENTENCES[kind]
    facts = {one.name for one in dataclasses.fields(kind)} if dataclasses.is_dataclass(kind) else set()
    assert {name for _, name, _, _ in string.Formatter().parse(words) if name} <= facts
    assert words.endswith(".")
    assert words[0].isupper() or words.startswith("{")


def test_no_failure_speaks_with_the_words_of_another() -> None:
    """Whoever reads a sentence can tell which failure it was."""
    assert len(set(SENTENCES.values())) == len(SENTENCES)
    assert {kind for kind in SENTENCES if kind is not errors.TipdeskError} == {
        kind for kind in _all_below(errors.TipdeskError) if not kind.__module__.startswith("tests")
    }


def _all_below(kind: type[errors.TipdeskError]) -> set[type[errors.TipdeskError]]:
    """Failures that a room keeps to itself are failures that a person may be told about, too."""
    ours = {one for one in kind.__subclasses__() if one.__module__.startswith("tipdesk.")}
    return ours | {below for one in ours for below in _all_below(one)}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_each_failure_says_what_became_of_the_matter(kind: type[errors.TipdeskError]) -> None:
    """More than a name: what was kept, or what to do, stands in a second sentence."""
    alone = {errors.Missing, errors.WrongPassphrase, errors.NoSuchName, errors.RecordNotWritten, errors.NothingToUndo}
    assert kind in alone or SENTENCES[kind].rstrip(".").count(". ") >= 1, SENTENCES[kind]


PART_AT = {"DamagedSeal": 0, "TooExpensive": 0, "DamagedFile": 1, "Malformed": 0, "BrokenFeed": 1}


def test_what_is_damaged_is_told_in_words_and_no_word_is_told_in_vain() -> None:
    """Whatever the code names as a part or a cause has words in ui/damage.py."""
    named = set()
    for path in (CHECKOUT / "tipdesk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            kind = getattr(getattr(node, "func", None), "id", "") if isinstance(node, ast.Call) else ""
            if kind in PART_AT and len(node.args) > PART_AT[kind]:  # type: ignore[attr-defined]
                part = node.args[PART_AT[kind]]  # type: ignore[attr-defined]
                named |= {part.value} if isinstance(part, ast.Constant) else set()
    assert named - set(PARTS) == set(), "Give it words in ui/damage.py."
    assert sentence(errors.DamagedFile("vault.json", "not a vault")).startswith(
        "The file vault.json is damaged: it is no"
    )


def test_the_facts_stand_in_the_sentence() -> None:
    assert sentence(errors.Missing("vault.json")) == "vault.json is not there."


def test_a_wrong_passphrase_is_told_in_constant_words() -> None:
    assert sentence(errors.WrongPassphrase()) == "That did not open the vault."


@pytest.mark.parametrize("why", Why)
def test_each_decision_has_its_sentence(why: Why) -> None:
    assert sentence(errors.NotAllowed(why.value)) == WHY[why]
    assert WHY[why].endswith(".")


@pytest.mark.parametrize("kind", EventKind)
def test_each_access_event_has_its_sentence(kind: EventKind) -> None:
    event = AccessEvent(EventId("0"), kind, PersonId("a"), 0, subject="quiet heron", where="copper lantern")
    told = event_sentence(event, "Ines Corvane")
    assert "Ines Corvane" in told
    assert told.endswith(".")
    assert "{" not in told


def test_each_failure_can_be_constructed_and_told() -> None:
    for kind in KINDS:
        facts = (
            [0 if one.type in {"int", int} else "x" for one in dataclasses.fields(kind)]
            if dataclasses.is_dataclass(kind)
            else []
        )
        failure = kind(*facts) if kind is not errors.NotAllowed else kind(Why.CAP_REACHED.value)
        assert "{" not in sentence(failure)
