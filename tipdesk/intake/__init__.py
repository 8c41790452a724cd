"""The host's side of import: files in, preview, duplicates, writing.

Absent on purpose: parsing (that is the reader's), rules (those are the desk's), sentences.
Start at `host.Host`, then `preview.look` and `filing.file_ticked`.
"""
