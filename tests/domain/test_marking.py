"""Marks stand where a person would put them, in every script, and letter for letter in the text as it is."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.marking import SENTENCE_MOST, excerpt, folded, spans

TEXT = "The yard opened in May. Nobody looked at the Hülle of the second ferry! 港口合同没有检查。Later it rained."


def marked(text: str, query: str) -> list[str]:
    return [text[begin:end] for begin, end in spans(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "marks"),
    [
        ("Hull, hulls, and the hull's", "hull", ["Hull", "hull", "hull"]),
        ("the shell of a hull", "hull", ["hull"]),
        ("the ferry's dockhulls", "hull", ["hull"]),
        ("naïve café", "naive CAFE", ["naïve", "café"]),
        ("cafe\u0301 au lait", "café", ["cafe\u0301"]),
        ("die Hülle", "hulle", ["Hülle"]),
        ("λιμάνι", "λιμανι", ["λιμάνι"]),
        ("паром не проверяли", "проверя", ["проверя"]),
        ("港口合同没有检查", "合同", ["合同"]),
        ("东京都庁", "京", ["京"]),
        ("ท่าเรือไม่เคยถูกตรวจสอบ", "ไม่เคย", ["ไม่เคย"]),
        ("مرفأ العبارة", "العبارة", ["العبارة"]),
        ("the night  shifts of a night, shift work", '"night shift"', ["night  shift", "night, shift"]),
        ("e-mail and mail", "e-mail", ["e-mail"]),
        ("Lindqvarn", "indqv", ["indqv"]),
        ("Lindqvarn", "in", []),
        ("a_b", "b", ["b"]),
        ("nothing", "", []),
        ("nothing", '"" - *', []),
        ("İstanbul", "istanbul", ["İstanbul"]),
        ("साफ पानी नहीं", "पानी", ["पानी"]),
    ],
)
def test_what_was_typed_is_marked_where_it_stands(text: str, query: str, marks: list[str]) -> None:
    assert marked(text, query) == marks


@given(st.text(max_size=200), st.text(max_size=30))
def test_marks_lie_in_the_text_in_order_without_overlap(text: str, query: str) -> None:
    found = spans(text, query)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(found))
    sentence, inside = excerpt(text, query)
    assert len(sentence) <= SENTENCE_MOST
    assert all(0 <= start < end <= len(sentence) for start, end in inside)


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded(text)) == len(text)


@pytest.mark.parametrize(
    ("query", "sentence", "marks"),
    [
        ("hulle", "Nobody looked at the Hülle of the second ferry!", ["Hülle"]),
        ('"second ferry"', "Nobody looked at the Hülle of the second ferry!", ["second ferry"]),
        ("合同", "港口合同没有检查。", ["合同"]),
        ("rained", "Later it rained.", ["rained"]),
        ("absent", "The yard opened in May.", []),
    ],
)
def test_the_sentence_that_matched_is_shown_with_its_marks(query: str, sentence: str, marks: list[str]) -> None:
    shown, places = excerpt(TEXT, query)
    assert shown == sentence
    assert [shown[start:end] for start, end in places] == marks


def test_in_a_text_without_ends_the_mark_is_within_what_is_shown() -> None:
    shown, places = excerpt("word " * 500 + "needle " + "word " * 500, "needle")
    assert [shown[start:end] for start, end in places] == ["needle"]


def test_no_text_and_no_query_takes_long() -> None:
    text = "aaaa" * 50_000 + " \u00e9"
    begin = time.perf_counter()
    spans(text, "a" * 300 + " " + '"a a a a a"')
    assert time.perf_counter() - begin < 2
