"""Today: what waits for this person over all that they can open, in one column.

Absent on purpose: identities, others' reasons, anything that is stored.
Start at `page.TodayPage`.
"""
