"""The ways in which services and spreadsheets write a table: each row is the same answer."""

from pathlib import Path

import pytest
from reader.hearing import read_bytes

from tipdesk.intake.reading import iso
from tipdesk.reader.messages import TipFound

ROWS = (
    ("Timestamp", "What, exactly; happened?", "Your e-mail"),
    ("2024-01-31 21:05:12", 'First "line"\nsecond; third, fourth', "ada@example.org"),
    ("2024-02-13 08:00:00", "=1+1", ""),
)


def written(delimiter: str, end: str, *, quote_all: bool = False) -> str:
    def cell(text: str) -> str:
        quoted = quote_all or any(sign in text for sign in (delimiter, '"', "\n"))
        return '"' + text.replace('"', '""').replace("\n", end) + '"' if quoted else text

    return end.join(delimiter.join(cell(one) for one in row) for row in ROWS) + end


def answers(folder: Path, data: bytes, name: str = "answers.csv") -> list[TipFound]:
    return read_bytes(folder, data, name).tips


@pytest.mark.parametrize("delimiter", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"], ids=["crlf", "lf", "cr"])
@pytest.mark.parametrize("quote_all", [False, True])
@pytest.mark.parametrize("letters", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_a_table_is_read_however_it_is_parted_and_encoded(
    delimiter: str, end: str, quote_all: bool, letters: str, tmp_path: Path
) -> None:
    mark = b"\xff\xfe" if letters == "utf-16-le" else b""
    data = mark + written(delimiter, end, quote_all=quote_all).encode(letters)
    first, second = answers(tmp_path, data)
    assert (iso(first.sent_ms), first.sender.address) == ("2024-01-31T21:05:12Z", "ada@example.org")
    assert first.text.replace("\r\n", "\n").replace("\r", "\n") == (
        'What, exactly; happened?\nFirst "line"\nsecond; third, fourth'
    )
    assert second.text == "What, exactly; happened?\n=1+1"


@pytest.mark.parametrize("said", ["sep=;", '"sep=;"', "SEP=;"])
def test_a_line_that_names_the_separator_is_no_head(said: str, tmp_path: Path) -> None:
    assert len(answers(tmp_path, f"{said}\r\n{written(';', chr(13) + chr(10))}".encode("utf-8-sig"))) == 2


@pytest.mark.parametrize(
    ("head", "when", "sent"),
    [
        ("Timestamp", "1/31/2024 21:05:12", "2024-01-31T21:05:12Z"),
        ("Zeitstempel", "31.01.2024 21:05:12", "2024-01-31T21:05:12Z"),
        ("Horodateur", "31/01/2024 21:05:12", "2024-01-31T21:05:12Z"),
        ("Marca temporal", "31/1/2024 21:05:12", "2024-01-31T21:05:12Z"),
        ("Carimbo de data/hora", "31/01/2024 21:05:12", "2024-01-31T21:05:12Z"),
        ("Timestamp", "2024/01/31 9:05:12 PM GMT+1", "2024-01-31T20:05:12Z"),
        ("Timestamp", "2024/01/31 9:05:12 午後 GMT+9", "2024-01-31T12:05:12Z"),
        ("Completion time", "1/31/24 21:05:12", "2024-01-31T21:05:12Z"),
        ("Fertigstellungszeit", "31.01.24 21:05:12", "2024-01-31T21:05:12Z"),
        ("End Date", "01/31/2024 09:05:12 PM", "2024-01-31T21:05:12Z"),
        ("Submit Date (UTC)", "2024-01-31 21:05:12", "2024-01-31T21:05:12Z"),
        ("Submitted at", "2024-01-31T21:05:12+01:00", "2024-01-31T20:05:12Z"),
        ("Submitted at", "2024-01-31T21:05:12.123Z", "2024-01-31T21:05:12Z"),
        ("Submission Date", "Jan 31, 2024 21:05:12", "2024-01-31T21:05:12Z"),
        ("Submission Date", "31 January 2024 9:05 pm", "2024-01-31T21:05:00Z"),
        ("Created", "31/1/2024 9:05pm", "2024-01-31T21:05:00Z"),
        ("Timestamp", "2024-01-31 21:05", "2024-01-31T21:05:00Z"),
    ],
)
def test_a_time_is_read_as_each_service_writes_it(head: str, when: str, sent: str, tmp_path: Path) -> None:
    data = f'{head},What happened?\n"{when}",a van\n"{when}",a car\n'
    assert [iso(one.sent_ms) for one in answers(tmp_path, data.encode())] == [sent, sent]


def test_rows_that_are_short_or_long_cost_nothing(tmp_path: Path) -> None:
    data = b"Timestamp,What?,Where?\n2024-01-31 21:05:12,a van\n2024-01-31 21:06:12,a car,quay,more,and more\n,,\n"
    first, second = answers(tmp_path, data)
    assert (first.text, second.text) == (
        "What?\na van",
        "What?\na car\n\nWhere?\nquay\n\ncolumn 4\nmore\n\ncolumn 5\nand more",
    )


def test_a_table_of_a_western_spreadsheet_keeps_its_letters(tmp_path: Path) -> None:
    data = "Zeitstempel;Was ist geschehen?;Straße\r\n31.01.2024 21:05:12;Größe geändert;Hafenstraße\r\n".encode(
        "cp1252"
    )
    (one,) = answers(tmp_path, data)
    assert one.text == "Was ist geschehen?\nGröße geändert\n\nStraße\nHafenstraße"
