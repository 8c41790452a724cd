"""Who a message is from, however the header is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.reader.mail.addresses import read_addresses
from tipdesk.reader.messages import Sender

PLAIN = Sender("", "ada@example.org")
ADA = Sender("Ada", "ada@example.org")


@pytest.mark.parametrize(
    ("written", "person"),
    [
        (b"ada@example.org", PLAIN),
        (b"<ada@example.org>", PLAIN),
        (b"<<ada@example.org>>", PLAIN),
        (b"Ada <ada@example.org>", ADA),
        (b"Ada <<ada@example.org>>", ADA),
        (b"Ada <ada@example.org", ADA),
        (b"Ada < ada@example.org >", ADA),
        (b"Ada <mailto:ada@example.org>", ADA),
        (b"Ada [ada@example.org]", ADA),
        (b"Ada ada@example.org", ADA),
        (b'"Ada" <ada@example.org>', ADA),
        (b"  Ada   <ada@example.org> ", ADA),
        (b"<@a.example,@b.example:ada@example.org>", PLAIN),
        (b"ada @ example . org", PLAIN),
        (b"ada@example.org (Ada V)", PLAIN),
        (b"Ada (work) <ada@example.org>", ADA),
        (b"=?utf-8?Q?Ada_=3Cada=40example.org=3E?=", ADA),
        (b"=?utf-8?Q?Str=C3=B6m=2C_Ada?= <ada@example.org>", Sender("Ström, Ada", "ada@example.org")),
        (b'"=?utf-8?Q?Str=C3=B6m?=" <ada@example.org>', Sender("Ström", "ada@example.org")),
        (b'"Vell, Ada" <ada@example.org>', Sender("Vell, Ada", "ada@example.org")),
        (b'"Ada \\"Heron\\" V" <ada@example.org>', Sender('Ada "Heron" V', "ada@example.org")),
        (b"Friends: Ada <ada@example.org>, ben@example.org;", ADA),
        (b'"ada v"@example.org', Sender("", '"ada v"@example.org')),
        (b"ada", Sender("", "ada")),
        (b"Ada Vell", Sender("Ada Vell", "")),
        ("Åda <ada@example.org>".encode(), Sender("Åda", "ada@example.org")),
        ("Åda <ada@example.org>".encode("latin-1"), Sender("Åda", "ada@example.org")),
        ("Ärger Äpfel <ada@example.org>".encode("latin-1"), Sender("Ärger Äpfel", "ada@example.org")),
        ("ふねのひと <ada@example.org>".encode("cp932"), Sender("ふねのひと", "ada@example.org")),
    ],
)
def test_the_first_person_is_read_however_they_are_written(written: bytes, person: Sender) -> None:
    assert read_addresses(written)[0] == person


@pytest.mark.parametrize("written", [b"", b"undisclosed-recipients:;", b"  ", b","])
def test_nobody_is_nobody(written: bytes) -> None:
    assert read_addresses(written) == ()


@given(st.binary(max_size=200))
def test_no_bytes_bring_a_list_of_people_down(written: bytes) -> None:
    read_addresses(written)


def test_a_long_list_of_nonsense_takes_no_time() -> None:
    for piece in (b"a ", b"a@", b"a a@.", b"<", b'"', b"(", b"=?utf-8?Q?"):
        read_addresses(piece * 20_000)
