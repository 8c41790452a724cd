"""What two tips have in common is found however it is spelled, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.domain.traces import MOST, TraceKind, spelled, traces


def same(text: str, kind: TraceKind) -> set[str]:
    return {one.same for one in traces("", text) if one.kind is kind}


@pytest.mark.parametrize(
    "written",
    [
        "+44 20 7946 0018", "+44 (0)20 7946 0018", "0044 20 7946 0018", "0044-20-79460018", "020 7946 0018",
        "(020) 7946 0018", "02079460018", "+442079460018", "+44.20.7946.0018",
    ],
)  # fmt: skip
def test_a_number_is_one_in_all_its_spellings(written: str) -> None:
    assert same(f"Ring me at {written}, please.", TraceKind.PHONE) == {"079460018"}


@pytest.mark.parametrize(
    "written",
    [
        "+49 170 1234567", "0170 1234567", "0049 170 1234567", "00 49 170 1234567", "+ 49 170 1234567",
        "(+49) 170 1234567", "+49(0)170-1234567", "0049(170)1234567", "0170/1234567", "0170 - 123 45 67",
        "+49\u00a0170\u00a01234567", "0170\u20111234567", "0170\u20131234567", "0170 \u200b1234567",
        "\u202a+49 170 1234567\u202c", "\uff10\uff11\uff17\uff10 1234567", "\uff0b49 170 1234567",
        "tel:+491701234567", "0170 1234567x12", "12.03.2025 0170 1234567", "2025-03-12 0170 1234567",
    ],
)  # fmt: skip
def test_a_number_is_one_as_programs_and_typesetters_write_it(written: str) -> None:
    assert same(f"Ring {written} now.", TraceKind.PHONE) == {"701234567"}


def test_a_number_is_found_between_letters_of_a_script_without_spaces() -> None:
    assert same("\u6253\u7535\u8bdd01701234567\u8c22\u8c22", TraceKind.PHONE) == {"701234567"}


@pytest.mark.parametrize(
    ("abroad", "at_home", "short"),
    [("+49 30 123456", "030 123456", "30123456"), ("0039 06 6982 123", "06 6982-123", "66982123")],
)
def test_a_short_number_of_a_small_place_is_one_at_home_and_from_abroad(abroad: str, at_home: str, short: str) -> None:
    assert same(f"ring {abroad} now", TraceKind.PHONE) == same(f"ring {at_home} now", TraceKind.PHONE) == {short}


@pytest.mark.parametrize(
    ("written", "also"),
    [
        ("lin@stra\u00dfe.example", "lin@xn--strae-oqa.example"),
        ("lin@stra\u00dfe.example", "LIN@STRASSE.example"),
        ("ju\u0308rgen@example.org", "j\u00fcrgen@EXAMPLE.org"),
        ("a\u200bna@exam\u00adple.org", "ana@example.org"),
        ("ana\uff20example.org", "\uff21na+news@example.org"),
        ("lin@b\u00fccher\uff0eexample", "lin@XN--BCHER-KVA.example"),
    ],
)  # fmt: skip
def test_an_address_is_one_however_its_letters_are_coded(written: str, also: str) -> None:
    found = same(f"write to {written} or {also} today", TraceKind.ADDRESS)
    assert len(found) == 1
    assert found == {one.same for one in traces(written, "")}


def test_letters_that_only_look_alike_make_two_addresses() -> None:
    assert len(same("\u0430na@example.org ana@example.org", TraceKind.ADDRESS)) == 2


def test_no_coded_label_is_too_bad_to_be_read() -> None:
    for label in ("xn--", "xn---", "xn--99999999999", "xn--zzzzzzzzzzzzzzzz", "xn--a-\u00e4", "xn--0.xn--1"):
        assert len(same(f"to ana@{label}.example", TraceKind.ADDRESS)) <= 1


def test_numbers_in_arabic_digits_are_the_same() -> None:
    assert same("اتصل \u0660\u0662\u0660 \u0667\u0669\u0664\u0666 \u0660\u0660\u0661\u0668 الآن", TraceKind.PHONE) == {
        "079460018"
    }


def test_an_american_number_stands_with_and_without_its_country() -> None:
    assert same("(212) 555-0123", TraceKind.PHONE) == same("+1 212 555 0123", TraceKind.PHONE) == {"125550123"}


@pytest.mark.parametrize(
    "text",
    [
        "on 12.03.2025 at 10:00", "2025-03-14 12:30:05", "invoice 20250314-1230", "chapter 4, page 117",
        "1,250,000 euros", "version 10.2.33.4", "account 123456789012345678901234", "00:00 to 06:00", "0.5 mg twice",
        "from 01.02.2024 to 03/04/2024", "2024-01-02 10:00", "page 0123 456", "0.123456789",
    ],
)  # fmt: skip
def test_dates_sums_and_other_numbers_are_no_telephone(text: str) -> None:
    assert same(text, TraceKind.PHONE) == set()


def test_addresses_differ_neither_by_case_nor_by_what_follows_a_plus_nor_by_how_the_domain_is_written() -> None:
    text = "Ana@Example.org ana+tips@example.org ANA@example.org. lin@B\u00fccher.example lin@xn--bcher-kva.example"
    assert same(text, TraceKind.ADDRESS) == {"ana@example.org", "lin@xn--bcher-kva.example"}


def test_dots_tell_mailboxes_apart() -> None:
    assert len(same("a.na@example.org ana@example.org", TraceKind.ADDRESS)) == 2


def test_an_account_counts_only_where_its_check_digits_fit() -> None:
    assert same("to DE89 3704 0044 0532 0130 00 please", TraceKind.ACCOUNT) == {"DE89370400440532013000"}
    assert same("to DE88 3704 0044 0532 0130 00 please", TraceKind.ACCOUNT) == set()
    assert same("to DE89 3704 0044 0532 0130 00 please", TraceKind.PHONE) == set()


def test_a_link_is_the_same_without_what_counts_clicks() -> None:
    one = same("see https://www.Paper.example/a/b/?utm_source=mail&id=2#top.", TraceKind.LINK)
    assert one == same("http://paper.example/a/b?id=2", TraceKind.LINK) == {"paper.example/a/b?id=2"}
    assert same("https://paper.example/", TraceKind.LINK) == set()


def test_a_handle_is_no_part_of_an_address() -> None:
    assert same("write to @quiet_heron or ana@example.org", TraceKind.HANDLE) == {"quiet_heron"}


def test_the_sender_comes_first_and_may_be_a_number() -> None:
    assert [one.kind for one in traces("+44 20 7946 0018", "ana@example.org")] == [TraceKind.PHONE, TraceKind.ADDRESS]


def test_a_tip_names_so_many_at_most() -> None:
    assert len(traces("", " ".join(f"a{n}@example.org" for n in range(500)))) == MOST


@given(st.text("xn-abc019@. +\u00df\u0308\u200b\u00fc\u6253", max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    assert spelled("", text) == spelled("", text)
    assert len(traces(text, text)) <= MOST


@given(st.text(max_size=400), st.text(max_size=80))
def test_any_text_has_its_traces_twice_alike(text: str, sender: str) -> None:
    assert spelled(sender, text) == spelled(sender, text)
    assert {f"{one.kind}:{one.same}" for one in traces(sender, text)} >= set(spelled(sender, text))
