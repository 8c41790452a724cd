"""The safe view: look at a document without opening it; text made in the sandbox, and what the file gives away.

Absent on purpose: thumbnails, any other program, anything of the document on the disk.
Start at `page.ViewPage`, then `gateway`.
"""
