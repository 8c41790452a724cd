"""Every failure that a person can be told about.

Each class carries typed facts, never a sentence: `ui/words.py` has the words. Anything that is not a
`TipdeskError` is a bug and is shown as one.
"""


class TipdeskError(Exception):
    """Part of life: a wrong passphrase, a full disk, a damaged file, something not allowed."""
