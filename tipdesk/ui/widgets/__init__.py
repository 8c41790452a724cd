"""Parts that know no page: buttons, chips, strips, sheets, dialogs, and how delegates paint.

Absent on purpose: the desk, any page. A part is given a `Look` and values, and emits what the person wants.
Start at `paint`, then `button`.
"""
