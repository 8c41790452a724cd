"""What a command prints steers no terminal, whatever an arrival holds."""

import io
import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from tipdesk.cli.say import HIDDEN, Say, shown

ANYTHING = st.text(st.characters(codec=None), max_size=60)


@given(ANYTHING)
def test_a_line_holds_no_character_that_cannot_be_seen(text: str) -> None:
    assert not any(unicodedata.category(one) in HIDDEN for one in shown(text))


@given(ANYTHING)
def test_an_object_is_one_line_of_ascii_and_reads_back_as_it_was(text: str) -> None:
    out = io.StringIO()
    Say(as_json=True, out=out).record({"title": text})
    line = out.getvalue()
    assert line.isascii()
    assert line.count("\n") == 1
    assert not any(ord(one) < 32 or ord(one) == 127 for one in line[:-1])
    assert json.loads(line) == {"title": text}


def test_people_get_lines_and_scripts_get_objects() -> None:
    for as_json, wanted in ((False, "two\nlines\n"), (True, '{"n": 2}\n')):
        out = io.StringIO()
        Say(as_json=as_json, out=out).either({"n": 2}, "two", "lines")
        assert out.getvalue() == wanted
