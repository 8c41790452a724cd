"""Sound and film: what their containers say; nothing is decoded here (that is `reader.playing`).

Absent on purpose: codecs. Only heads, tables and tags are read, each with its bounds.
Start at `look.look_at_recording`.
"""
