"""What a colleague's program wrote with another type counts as absent; what ours wrote stays as it is."""

from tipdesk.desk.fitting import NoteFields, fitting, members


def test_what_is_ours_comes_back_untouched() -> None:
    ours = {"title": "Sheets", "received_ms": 5, "documents": ["a"], "to": [["Ana", "a@x"]], "warnings": [], "new": {}}
    assert fitting(ours) is ours


def test_another_type_a_null_and_a_number_past_the_bound_count_as_absent() -> None:
    strange = {"title": [], "text": None, "received_ms": "x", "sent_ms": 2**60, "documents": [1], "state": "new"}
    assert fitting(strange) == {"state": "new"}


def test_a_truth_is_no_number_and_a_number_no_truth() -> None:
    assert fitting({"size": True, "withdrawn": 1}) == {}


def test_members_of_another_form_are_left_out() -> None:
    good = {"by": "p", "at_ms": 1, "text": "seen"}
    assert members([good, {}, "x", {**good, "at_ms": "1"}], NoteFields) == [NoteFields("p", 1, "seen")]
