"""Every failure has a sentence of its own, and none of its facts is lost or missing."""

import dataclasses
import string

import pytest

from tipdesk import errors
from tipdesk.ui.words import SENTENCES, sentence

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


def test_the_facts_stand_in_the_sentence() -> None:
    assert sentence(errors.Missing("vault.json")) == "vault.json is not there."


def test_a_wrong_passphrase_is_told_in_constant_words() -> None:
    assert sentence(errors.WrongPassphrase()) == "That did not open the vault."
