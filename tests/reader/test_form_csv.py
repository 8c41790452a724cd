"""Forms: columns by their words, each row a tip, addresses of machines left out, files elsewhere not fetched."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from paths import SAMPLES
from reader.hearing import noticed, read, read_bytes

from tipdesk.reader.formats.form_csv import is_form, mapping_of
from tipdesk.reader.messages import ItemBegan, Notice


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
