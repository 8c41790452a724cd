"""What exactly is wrong with a file, in words: the rooms below name a part of a format, the person reads this."""

from collections.abc import Mapping
from typing import Final

from tipdesk.ui.tongue import later, tr

PARTS: Final[Mapping[str, str]] = {
    # Of a commit, an operation, or canonical JSON
    "absent": later("a part is missing"),
    "base64": later("its letters are no base64"),
    "body": later("its body"),
    "by": later("who wrote it"),
    "carried": later("what it carries"),
    "commit": later("a commit"),
    "cut": later("it is cut off"),
    "depth": later("it is nested too deep"),
    "document": later("a document"),
    "feed": later("the feed it belongs to"),
    "fields": later("its fields"),
    "form": later("its form"),
    "genesis": later("its beginning"),
    "header": later("its header"),
    "holders": later("its holders"),
    "integer": later("a number"),
    "json": later("its structure"),
    "key": later("a key"),
    "length": later("its length"),
    "n": later("a count"),
    "op": later("an operation"),
    "operations": later("its operations"),
    "root": later("the root"),
    "salt": later("its salt"),
    "seq": later("its number in the feed"),
    "side": later("one of its sides"),
    "statement": later("a statement of the root"),
    "text": later("its text"),
    "type": later("its kind"),
    "v": later("its version"),
    # Of a sealed file
    "X25519 share": later("a share (X25519)"),
    "X25519 stanza": later("a recipient (X25519)"),
    "a box of another source": later("it belongs to another source"),
    "a release for another ask": later("it answers another request"),
    "a share of another box": later("it belongs to another seal"),
    "a share of another holder": later("it belongs to another keeper"),
    "armor": later("its armor of letters"),
    "document length": later("the length of the document"),
    "file key": later("its file key"),
    "header MAC": later("the proof of its header"),
    "hybrid share": later("a share (post-quantum)"),
    "hybrid stanza": later("a recipient (post-quantum)"),
    "identity": later("an identity"),
    "key slot": later("a key slot"),
    "payload": later("its content"),
    "scrypt stanza": later("a passphrase's recipient"),
    "scrypt stanza beside others": later("a passphrase beside other recipients"),
    "scrypt work factor": later("the work that its passphrase asks for"),
    "share": later("a keeper's share"),
    "stanza": later("a recipient"),
    "stanza body": later("the body of a recipient"),
    "version line": later("its first line"),
    # Of the vault
    "a document's record": later("a document's record"),
    "another compartment's file": later("it is another compartment's file"),
    "another document": later("it is another document"),
    "another file": later("it is another file"),
    "another person's slots": later("it holds another person's slots"),
    "it was never finished": later("it was never finished"),
    "missing": later("it is missing"),
    "no key opens it": later("no key opens it"),
    "nobody's key slots are in it": later("nobody's key slots are in it"),
    "not a compartment": later("it is no compartment"),
    "not a file": later("it is no file"),
    "not a key": later("it is no key"),
    "not a slot file": later("it is no file of key slots"),
    "not a vault": later("it is no vault"),
    "not as it was packed": later("it is not as it was packed"),
    "not sealed to this person": later("it is not sealed to this person"),
    "not the id that it was made with": later("it has not the id that it was made with"),
    "replaced since it was opened": later("it was replaced since it was opened"),
    "the new file is not the old one": later("the new file is not the old one"),
    "the new slot was not kept": later("the new slot was not kept"),
    "too large": later("it is too large"),
}
"""By what the code below says; a test finds one that is missing here."""


def said(part: str) -> str:
    """What the system said of a file (its own words) stays as it is."""
    return tr(PARTS[part]) if part in PARTS else part
