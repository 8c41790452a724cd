"""Words of scripts without spaces are found, whichever part of them is asked for."""

import sqlite3

from hypothesis import given, settings
from hypothesis import strategies as st

from tipdesk.ledger import pairs, search
from tipdesk.ledger.vocabulary import Vocabulary

LETTERS = st.text(alphabet="税务局长人民银行水源東京駅あいうカキクกขคงจชดต", min_size=2, max_size=14)


def _index(text: str) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE words USING fts5(body, tokenize='unicode61 remove_diacritics 2')")
    db.execute("INSERT INTO words VALUES(?)", (pairs.cut(text),))
    return db


@settings(deadline=None, max_examples=150)
@given(LETTERS, st.data())
def test_every_part_of_an_unspaced_run_is_found(run: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(run) - 1))
    end = data.draw(st.integers(start + 1, len(run)))
    db = _index(f"before {run} after")
    asked = search.expression(run[start:end])
    assert db.execute("SELECT count(*) FROM words WHERE words MATCH ?", (asked,)).fetchone()[0] == 1
    db.close()


def test_what_is_not_there_is_not_found() -> None:
    db = _index("税务局")
    for other in ("务税", "局税", "银行"):
        assert not db.execute("SELECT count(*) FROM words WHERE words MATCH ?", (pairs.asked(other),)).fetchone()[0]
    db.close()


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=60))
def test_no_query_is_ever_syntax(query: str) -> None:
    db = _index("anything")
    asked = search.expression(query, Vocabulary(["anything", "other"]))
    if asked:
        db.execute("SELECT count(*) FROM words WHERE words MATCH ?", (asked,)).fetchone()
    db.close()


def test_half_a_word_is_found_through_the_vocabulary() -> None:
    db = _index("Lindqvist wrote")
    asked = search.expression("indqvis", Vocabulary(["lindqvist", "wrote"]))
    assert db.execute("SELECT count(*) FROM words WHERE words MATCH ?", (asked,)).fetchone()[0] == 1
    db.close()
