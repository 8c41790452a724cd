"""Evidence in words: danger first, one line for each sign, hostile values behind it and never in it."""

from tipdesk.intake.viewing import Evidence, Place, Sign, Tells, Weight
from tipdesk.ui.view.dangers import dangers
from tipdesk.ui.view.findings import See, decimal_words, findings, sexagesimal_words, value_words
from tipdesk.ui.view.signs import SAID


def one(sign: Sign, weight: Weight, value: str = "", **more: object) -> Evidence:
    return Evidence(sign, Tells.PERSON, weight, "IFD0:Artist", value, **more)  # type: ignore[arg-type]


def test_each_sign_has_its_sentence() -> None:
    assert set(SAID) == set(Sign)
    assert all(said.fact and said.rest.endswith(".") for said in SAID.values())


def test_danger_comes_first_and_what_is_alike_is_one_line(qapp: object) -> None:
    found = findings(
        [
            one(Sign.SOFTWARE, Weight.EVIDENCE, "Deckcam"),
            one(Sign.PERSON, Weight.DANGER, "Marn"),
            one(Sign.PERSON, Weight.DANGER, "Quill"),
            one(Sign.HIDDEN_LAYER, Weight.DANGER, "Draft", count=3),
        ],
        None,
        None,
    )
    assert found.dangers[0].fact == "A person is named"
    assert [value.text for value in found.dangers[0].values] == ["Marn", "Quill"]
    assert found.dangers[1].see is See.LAYERS
    assert [row.fact for row in found.evidence] == ["The program it was made with"]


def test_no_value_of_the_file_stands_in_a_danger_and_evidence_alone_is_none(qapp: object) -> None:
    hostile = "Marn\u202eQuillow"
    told = dangers([one(Sign.PERSON, Weight.DANGER, hostile), one(Sign.SOFTWARE, Weight.EVIDENCE, "Deckcam")])
    assert len(told) == 1
    assert "Marn" not in told[0]
    assert told[0].startswith("A person is named. ")
    assert not dangers([one(Sign.SOFTWARE, Weight.EVIDENCE)])


def test_a_hostile_value_shows_what_hides_in_it(qapp: object) -> None:
    (row,) = findings([one(Sign.PERSON, Weight.DANGER, "ab\u202ecd")], None, None).found
    assert value_words(row.values[0]) == "ab⟨RLO⟩cd (IFD0:Artist)"


def test_a_place_is_said_with_its_half_of_the_world(qapp: object) -> None:
    assert decimal_words(Place(-48.5, -123.25)) == "48.50000° S, 123.25000° W"
    assert sexagesimal_words(Place(12.5, 7.75)) == "12° 30′ 0″ N, 7° 45′ 0″ E"  # noqa: RUF001  minutes
