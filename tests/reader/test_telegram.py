"""A chat of an account is kept as it stands in the export, and nothing of the others with it."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipdesk.reader.formats.telegram import stretches_of

WORDS = st.text(max_size=30) | st.sampled_from(['"chats": {"list": [', "}]}", '\\"list\\": [', "\u2028 é 💧"])
CHATS = st.lists(st.fixed_dictionaries({"name": WORDS, "messages": st.lists(WORDS, max_size=3)}), max_size=5)


@settings(max_examples=150)
@given(CHATS, CHATS, st.sampled_from([None, 1, 4]), st.booleans())
def test_each_chat_stands_where_it_is_said_to(
    chats: list[dict], left: list[dict], indent: int | None, ascii_only: bool
) -> None:
    whole = {"about": "x", "chats": {"about": "y", "list": chats}, "left_chats": {"list": left}}
    raw = json.dumps(whole, indent=indent, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    try:
        raw.decode()
    except UnicodeDecodeError:
        return
    assert [json.loads(raw[start:end]) for start, end in stretches_of(raw)] == [*chats, *left]


@pytest.mark.parametrize("raw", [b"", b"{", b'{"chats": {"list": [{', b'{"chats": {"list": [\xff{}]}}'])
def test_what_is_cut_has_no_stretches(raw: bytes) -> None:
    assert stretches_of(raw) == ()
