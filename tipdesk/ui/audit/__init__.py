"""One's own access log: what this person did, when, why, and whether the record is whole.

Absent on purpose: other people's logs, titles, names, search terms.
Start at `page.OwnLogPage`.
"""
