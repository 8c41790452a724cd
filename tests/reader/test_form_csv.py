"""Forms: columns by their words, each row a tip, addresses of machines left out, files elsewhere not fetched."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from paths import SAMPLES
from reader.hearing import noticed, read, read_bytes

from tipdesk.reader.formats.form_csv import is_form, mapping_of, parts_of, said_of
from tipdesk.reader.forms import FormMap, Part, head_digest
from tipdesk.reader.messages import FormFound, ItemBegan, Notice


def test_each_answer_is_a_tip_with_its_questions() -> None:
    first, second = read(SAMPLES / "forms" / "google.csv").tips
    assert (first.channel, first.sender.address) == ("form", "ada@b.example")
    assert first.sent_ms == 1_770_124_502_000  # 13:15:02 UTC: the stamp names its zone
    assert first.text.startswith('What happened?\nFirst line\nSecond, "quoted"')
    assert "What happened? (2)\nagain" in first.text
    assert second.sender.address == ""
    assert second.title == "=1+1"


def test_the_address_of_a_machine_is_left_out_and_that_is_said() -> None:
    found = read(SAMPLES / "forms" / "google.csv")
    assert b"203.0.113.7" not in repr(found.said).encode() + b"".join(found.documents)
    assert noticed(found.tips[0].known)[Notice.SECRETS_LEFT_OUT].names == ("IP Address",)
    assert noticed(found.tips[0].known)[Notice.REMOTE_FILE].names == ("https://drive.example/open?id=1",)


def test_columns_are_known_by_their_words_in_several_languages() -> None:
    mapping = mapping_of(["ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name", "Was ist passiert?"])
    assert (mapping.time, mapping.address, mapping.name, mapping.answers) == (2, 3, (4,), (0, 1, 5))


def test_a_table_without_times_is_offered_and_not_ticked(tmp_path: Path) -> None:
    begun = [one for one in read_bytes(tmp_path, b"a,b\n1,2\n3,4\n", "x.csv").said if isinstance(one, ItemBegan)]
    assert [one.offered for one in begun] == ["1", "3"]


def test_a_long_table_is_a_document_and_a_note_with_commas_is_a_note(tmp_path: Path) -> None:
    assert not is_form(b"a,b\n" + b"1,2\n" * 200, ".csv")
    assert not is_form(b"We met, and talked.\nThen, she left.\n", ".txt")


@given(st.text(max_size=400))
def test_no_text_brings_a_table_down(text: str) -> None:
    is_form(text.encode(), ".csv")


HEAD = ["Reach us", "When", "When", "Story,\nwhole"]


def test_a_form_says_its_questions_and_what_each_column_is_taken_for(tmp_path: Path) -> None:
    told = read(SAMPLES / "forms" / "google.csv").said
    (form,) = [one for one in told if isinstance(one, FormFound)]
    assert form.answers == 2
    assert form.questions.count("What happened?") == 1
    assert "What happened? (2)" in form.questions
    assert form.parts[0] is Part.TIME
    assert Part.LEFT_OUT in form.parts
    assert form.samples[form.parts.index(Part.LEFT_OUT)] == ""
    assert not form.said


def test_a_head_is_the_same_with_other_spaces_and_line_ends_and_another_with_other_questions() -> None:
    assert head_digest(HEAD) == head_digest([" Reach  us", "When", "When ", "Story, whole"])
    assert head_digest(HEAD) != head_digest(HEAD[1:])
    assert head_digest(["a b", "c"]) != head_digest(["a", "b c"])


def test_what_a_person_said_of_a_form_goes_before_the_words_of_its_head() -> None:
    said = FormMap(head_digest(HEAD), (Part.ADDRESS, Part.LEFT_OUT, Part.TIME, Part.ANSWER))
    mapping, is_said = said_of(HEAD, [said])
    assert is_said
    assert (mapping.address, mapping.left_out, mapping.time, mapping.answers) == (0, (1,), 2, (3,))
    assert parts_of(mapping, 4) == said.parts


def test_a_saying_that_does_not_fit_the_columns_is_not_followed() -> None:
    said = FormMap(head_digest(HEAD), (Part.ADDRESS,))
    assert said_of(HEAD, [said]) == (mapping_of(HEAD), False)


@given(st.lists(st.text(max_size=12), min_size=1, max_size=8), st.lists(st.sampled_from(Part), min_size=8, max_size=8))
def test_any_saying_of_any_head_is_followed_in_its_own_columns(head: list[str], parts: list[Part]) -> None:
    said = FormMap(head_digest(head), tuple(parts[: len(head)]))
    mapping, is_said = said_of(head, [said])
    assert is_said
    shown = parts_of(mapping, len(head))
    # Of several times or addresses the first is taken, and no other is shown as an answer by that.
    assert all(one == two or two in {Part.TIME, Part.ADDRESS} for one, two in zip(shown, said.parts, strict=True))
