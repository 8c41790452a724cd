"""Office files as text with marks: words, rows, sheets, slides, and all that they keep beside what is printed.

Absent on purpose: looks, formulas that are worked out, anything that runs or fetches.
Start at `opening.look_at_office`.
"""
