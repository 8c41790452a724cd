"""Use cases named as intentions: one rule asked, one access event synced first, then one transaction.

Absent on purpose: Qt, SQL, parsers, the real clock.
Start at `session.Session`, then `record.note` and `reveal`.
"""
