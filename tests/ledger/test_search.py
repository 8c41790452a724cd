"""Search: words of all scripts, phrases, half words; a query is never syntax."""

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from compartments import Laptop, record_id, tips
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.ledger import pairs, search
from tipdesk.ledger.bulk import NewRecord
from tipdesk.ledger.compartment import Compartment
from tipdesk.ledger.ids import RecordId
from tipdesk.ledger.view import View

TEXTS = {
    1: "The ferry Saint Olave was never inspected by anyone",
    2: "Ines Lindqvarn saw the inspectors' invoices",
    3: "税务局的官员收了钱",
    4: "ท่าเรือไม่เคยถูกตรวจสอบ",
    5: "Fähre überprüft, niemals; Prüfer Müller",
    6: "паром не проверяли, йод",
    7: "東京都庁カメラ検査ひらがな",
    8: "ကူးတို့သင်္ဘောကို စစ်ဆေးခြင်း မရှိပါ",
    9: "the order of words: never was inspected",
    10: "Ἀθῆναι, ΑΘΗΝΑ: λιμάνι",
    11: "مرفأ العبارة لم يفحص",
    12: "page 1984/17 cost €5.000,00",
}
UNSPACED = "税务局官员收钱都庁東京ひらがなカタカナทาเรือลาวກຂဖမខគ"


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> Iterator[View]:
    laptop = Laptop()
    compartment = laptop.found(tmp_path_factory.mktemp("search"))
    for _ in compartment.bulk(laptop.pen, [tip(number, text) for number, text in TEXTS.items()]):
        pass
    reading = compartment.reading()
    yield reading
    reading.close()
    compartment.close()


def tip(number: int, text: str) -> NewRecord:
    return NewRecord("tip", record_id(number), {"title": f"tip {number}", "text": text, "received_ms": number})


def found(view: View, query: str) -> list[int]:
    return [int(card.record, 16) for card in view.search(query).cards]


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("ferry", [1]),
        ("FERRY olave", [1]),
        ("inspected", [9, 1]),
        ('"never inspected"', [1]),
        ('"inspected never"', []),
        ('"was never inspected"', [1]),
        ('"inspected"', [9, 1]),
        ("inspect", [9, 2, 1]),
        ("indqv", [2]),
        ("税务", [3]),
        ("务局", [3]),
        ("局", [3]),
        ("税务局的官员", [3]),
        ('"官员收了钱"', [3]),
        ("税局", []),
        ("เคยถูก", [4]),
        ("uberpruft", [5]),
        ("MULLER", [5]),
        ("паром", [6]),
        ("カメラ検", [7]),
        ("ひら", [7]),
        ("αθηνα", [10]),
        ("λιμανι", [10]),
        ("αθηναι", [10]),
        ("провер", [6]),
        ("оверял", [6]),
        ("ιμάν", [10]),
        ("العبارة", [11]),
        ("йод", [6]),
        ("1984", [12]),
        ("5.000,00", [12]),
        ("nowhere", []),
    ],
)
def test_what_people_type_finds_what_they_mean(view: View, query: str, numbers: list[int]) -> None:
    assert found(view, query) == numbers


def test_newest_first_and_the_number_of_all(view: View) -> None:
    hits = view.search("t", limit=2)
    assert hits.total >= 3
    assert len(hits.cards) == 2
    assert hits.cards[0].row > hits.cards[1].row
    older = view.search("t", limit=2, before=hits.cards[-1].row)
    assert older.cards[0].row < hits.cards[-1].row


@pytest.mark.parametrize("word", ["the", "inspected", "ferry", "harbour"])
def test_best_first_is_the_order_of_the_ranks(view: View, word: str) -> None:
    asked = search.expression(word)
    ranks = {card.row: rank for rank, card in search.ranked(view.db, asked)}
    shown = [ranks[card.row] for card in search.best(view.db, asked)]
    assert shown == sorted(ranks.values())


def test_best_first_puts_the_tip_that_says_it_oftenest_first(view: View) -> None:
    best = view.search("inspected", best=True)
    assert {int(card.record, 16) for card in best.cards} == {1, 9}


HOSTILE = [
    "", " ", '"', '""', '"""', "*", "^", "a*", "NEAR(a b)", "a NEAR b", "AND", "OR", "NOT", "a AND", "title:ferry",
    "{title who}: ferry", "-ferry", "+ferry", "(ferry",
    "ferry)", "ferry'--", "'; DROP TABLE card; --", "\x00", "a\x00b",
    "\ud800", "ferry\u202e", "a" * 100_000, '"' * 5000, "%", "_", "?1", ":x",
    "@a", "$b", "ﷺ", "🙂", "e\u0301", "\u0301",
]  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_no_query_is_syntax_or_an_error(view: View, query: str) -> None:
    for best in (False, True):
        hits = view.search(query, best=best)
        assert hits.total >= len(hits.cards)


@given(st.text(max_size=60) | st.text(alphabet="\"*()^:-+AND ORNT{}\x00'", max_size=30))
def test_any_text_may_be_asked(view: View, query: str) -> None:
    view.search(query)


def test_operators_are_words(view: View) -> None:
    assert found(view, "ferry OR invoices") == []
    assert found(view, "who:ferry") == []


@pytest.fixture(scope="module")
def bare() -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(":memory:")
    db.execute(
        "CREATE VIRTUAL TABLE t USING fts5(x, tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\")"
    )
    yield db
    db.close()


@given(st.text(alphabet=UNSPACED, min_size=2, max_size=24), st.data())
def test_every_part_of_two_or_more_letters_of_an_unspaced_run_is_found(
    bare: sqlite3.Connection, run: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(run) - 2))
    end = data.draw(st.integers(start + 2, len(run)))
    bare.execute("DELETE FROM t")
    bare.execute("INSERT INTO t VALUES(?)", (pairs.cut(f"spaced {run} words"),))
    asked = search.expression(run[start:end])
    assert bare.execute("SELECT count(*) FROM t WHERE t MATCH ?", (asked,)).fetchone() == (1,)


@given(st.text(alphabet=UNSPACED + "ab ", max_size=24), st.text(alphabet=UNSPACED, min_size=2, max_size=5))
def test_what_does_not_stand_there_is_not_found(bare: sqlite3.Connection, text: str, part: str) -> None:
    bare.execute("DELETE FROM t")
    bare.execute("INSERT INTO t VALUES(?)", (pairs.cut(text),))
    hit = bare.execute("SELECT count(*) FROM t WHERE t MATCH ?", (search.expression(part),)).fetchone()[0]
    assert bool(hit) == (part in text)


def test_words_of_what_was_filed_since_are_found_by_halves_too(tmp_path: Path) -> None:
    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    with compartment.commit(laptop.pen) as draft:
        draft.set("tip", record_id(1), {"title": "zanzibar"})
    view = compartment.reading()
    assert found(view, "anziba") == [1]
    with compartment.commit(laptop.pen) as draft:
        draft.set("tip", record_id(2), {"title": "manzibarlike", "text": "first\nManzañillo\tpuerto"})
    assert found(view, "anziba") == [2, 1]
    assert found(view, "anzanil") == [2]
    assert found(view, "uerto") == [2]
    view.close()
    compartment.close()


def test_a_changed_text_is_found_by_its_new_words_alone(tmp_path: Path) -> None:
    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    for _ in compartment.bulk(laptop.pen, tips(1, 30)):
        pass
    with compartment.commit(laptop.pen) as draft:
        draft.set("tip", record_id(3), {"text": "税务局 reservoir"})
    view = compartment.reading()
    assert found(view, "reservoir") == [3]
    assert found(view, "税务") == [3]
    assert 3 not in found(view, "ferry")
    assert view.search("ferry").total == 29
    view.close()
    compartment.close()


@given(st.integers(0, 2**32))
def test_lists_give_every_card_once_in_order_wherever_they_begin(listed: Compartment, seed: int) -> None:
    chance = random.Random(seed)
    view = listed.reading()
    states = chance.sample(["new", "checking", "spam"], chance.randint(1, 3))
    every = [card for state in states for card in view.page("tip", [state], limit=10_000)]
    every.sort(key=lambda card: (card.at_ms, card.row), reverse=True)
    first, count = chance.randrange(len(every) + 20), chance.randrange(1, 260)
    assert view.window("tip", states, first, count) == every[first : first + count]
    assert sum(view.counts("tip")[state] for state in states) == len(every)
    view.close()


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compartment]:
    laptop = Laptop()
    compartment = laptop.found(tmp_path_factory.mktemp("listed"))
    chance = random.Random(5)
    rows = [
        NewRecord(
            "tip",
            RecordId(f"{number:032x}"),
            {"title": f"{number}", "state": chance.choice(["new", "checking", "spam"]), "received_ms": number // 7},
        )
        for number in range(900)
    ]
    for _ in compartment.bulk(laptop.pen, rows):
        pass
    yield compartment
    compartment.close()
