"""Every recipient type keeps the same promises."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from seal.contract import RECIPIENTS, RecipientKind

from tipdesk.errors import NotForThisKey, TipdeskError
from tipdesk.seal.age import files
from tipdesk.seal.age.primitives import Stanza

KINDS = pytest.mark.parametrize("kind", RECIPIENTS.values(), ids=RECIPIENTS)
PLAIN = b"Nobody looked at the hull."


@KINDS
def test_what_is_sealed_to_somebody_they_open(kind: RecipientKind) -> None:
    recipient, identity = kind.made()
    assert files.open_bytes([identity], files.seal_bytes([recipient], PLAIN)) == PLAIN


@KINDS
def test_another_key_of_the_same_kind_does_not_open_it(kind: RecipientKind) -> None:
    sealed = files.seal_bytes([kind.made()[0]], PLAIN)
    with pytest.raises(NotForThisKey):
        files.open_bytes([kind.made()[1]], sealed)


@KINDS
def test_an_identity_passes_over_the_stanzas_of_other_kinds(kind: RecipientKind) -> None:
    _, identity = kind.made()
    for other in RECIPIENTS.values():
        if other is not kind:
            assert identity.unwrap((other.made()[0].wrap(b"k" * 16), Stanza(("grease", "x"), b""))) is None


@KINDS
def test_no_two_wrappings_of_one_key_are_alike(kind: RecipientKind) -> None:
    recipient, _ = kind.made()
    one, two = recipient.wrap(b"k" * 16), recipient.wrap(b"k" * 16)
    assert one.args[0] == two.args[0] == kind.stanza
    assert one.body != two.body


@KINDS
def test_an_identity_shows_nothing(kind: RecipientKind) -> None:
    _, identity = kind.made()
    assert repr(identity) == f"<{type(identity).__name__}>"


@KINDS
@settings(max_examples=25)
@given(data=st.data())
def test_any_stanza_of_its_type_is_opened_or_refused_by_name(kind: RecipientKind, data: st.DataObject) -> None:
    recipient, identity = kind.made()
    good = recipient.wrap(b"k" * 16)
    text = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=40)
    args = data.draw(st.one_of(st.just(good.args[1:]), st.lists(text, max_size=3).map(tuple)))
    body = data.draw(st.one_of(st.just(good.body), st.binary(max_size=80)))
    stanza = Stanza((kind.stanza, *args), body)
    try:
        opened = identity.unwrap((stanza,))
    except TipdeskError:
        return
    assert (opened == b"k" * 16) == (stanza == good)
    assert opened is None or stanza == good
