"""Where a document comes from, in facts: channel, reader, when, by whom, digest, and what it claims."""

from tipdesk.desk.looking import Provenance
from tipdesk.domain.copying import CopyFacts
from tipdesk.intake.viewing import Inner, Shown
from tipdesk.ui import when
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.tips.telling import channel_word, size_words
from tipdesk.ui.tongue import apart, number, tr
from tipdesk.ui.view import telling
from tipdesk.ui.view.values import Fact, Seal

DIGEST_GROUP, DIGEST_SHOWN = 4, 3


def provenance(look: Look, about: Provenance, inner: Inner | None, shown: Shown | None, seal: Seal) -> tuple[Fact, ...]:
    """`inner`: of a file within; `shown`: what the sandbox found it to be."""
    came = _copied(look, about, about.copied) if about.copied is not None else _came(look, about, seal)
    facts = [*came, *_bytes_of(about, inner)]
    if shown is not None and shown.media_type:
        said = telling.said_otherwise(inner.said_type if inner is not None else about.media_type, shown.media_type)
        kind = telling.kind_word(shown.media_type, inner.name if inner is not None else about.name)
        facts.append(Fact(tr("Kind"), apart((kind, said)), visible(shown.media_type)))
    if shown is not None and (shown.leaves or shown.pages) > 1:
        facts.append(Fact(tr("Pages"), number(shown.leaves or shown.pages)))
    return tuple(facts)


def _came(look: Look, about: Provenance, seal: Seal) -> list[Fact]:
    """What this desk knows, then what it was told."""
    facts = []
    if about.received_ms:
        facts.append(Fact(tr("Came by"), visible(channel_word(about.channel))))
        short, whole = when.within(look, about.received_ms), when.full(look, about.received_ms)
        known = tr("{time}, by {who}") if about.by else "{time}"
        shown, told = (known.format(time=time, who=visible(about.by)) for time in (short, whole))
        facts.append(Fact(tr("Imported"), shown, told))
    elif seal is Seal.NOT_KEPT:
        facts.append(Fact(tr("From"), tr("where it lies; nothing is kept yet")))
    if about.sent_ms is not None:
        words = tr("{time}: a claim of its sender's clock")
        short, whole = when.within(look, about.sent_ms), when.full(look, about.sent_ms)
        facts.append(Fact(tr("Says sent"), words.format(time=short), words.format(time=whole)))
    if about.path:
        facts.append(Fact(tr("It lay at"), visible(about.path), visible(about.path)))
    if about.tool:
        facts.append(Fact(tr("Read by"), tr("reader {tool}, at its import").format(tool=visible(about.tool))))
    return facts


def _copied(look: Look, about: Provenance, made: CopyFacts) -> list[Fact]:
    """Of which original, by whom, and what is not in it."""
    facts = [Fact(tr("Copy of"), short_digest(made.of_sha256), made.of_sha256, fixed=True)] if made.of_sha256 else []
    if made.made_ms:
        known = tr("{time}, by {who}") if about.by else "{time}"
        short, whole = when.within(look, made.made_ms), when.full(look, made.made_ms)
        shown, told = (known.format(time=time, who=visible(about.by)) for time in (short, whole))
        facts.append(Fact(tr("Made"), shown, told))
    facts.append(Fact(tr("Covered"), tr("%Ln areas", "covered in a copy", made.covers)))
    if made.watermark:
        facts.append(Fact(tr("Made for"), visible(made.watermark)))
    return facts


def _bytes_of(about: Provenance, inner: Inner | None) -> list[Fact]:
    digest, size = (inner.sha256, inner.size) if inner is not None else (about.sha256, about.size)
    facts = [Fact(tr("SHA-256"), short_digest(digest), digest, fixed=True)] if digest else []
    return [*facts, Fact(tr("Size"), size_words(size), tr("%Ln bytes", "", size))]


def short_digest(digest: str) -> str:
    """'9f2c a071 … 44be': enough to compare by eye; the whole stands in the tooltip."""
    groups = [digest[at : at + DIGEST_GROUP] for at in range(0, len(digest), DIGEST_GROUP)]
    return " ".join((*groups[:DIGEST_SHOWN], "…", groups[-1]))
