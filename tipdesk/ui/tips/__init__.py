"""The inbox: the list of tips, the reading pane, triage.

Absent on purpose: SQL, rules, the safe view. The page talks to an `InboxGateway`.
Start at `page.InboxPage`, then `model.TipListModel`.
"""
