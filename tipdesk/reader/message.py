"""What every message between host and reader is."""

import msgspec


class Message(msgspec.Struct, frozen=True, tag_field="is", tag=True):
    """What every message is; the class name is its mark on the wire."""
