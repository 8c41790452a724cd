"""A sentence for each finding."""

from typing import get_args

import pytest

from tipdesk.ledger import findings
from tipdesk.ui.audit.findings import SENTENCES, finding_words

FACTS = {"commit": "c", "part": "a body", "feed": "f", "commits": (), "by": "p", "seq": 88, "claimed_ms": 0,
         "before_ms": 1, "now_ms": 2, "missing": (), "operations": 3}  # fmt: skip


@pytest.mark.parametrize("kind", get_args(findings.Finding))
def test_each_finding_has_a_sentence_with_its_facts(kind: type) -> None:
    made = kind(**{name: FACTS[name] for name in kind.__dataclass_fields__})  # type: ignore[attr-defined]
    words = finding_words(made)
    assert "{" not in words
    assert words.endswith(".")
    assert kind.__name__ in SENTENCES
