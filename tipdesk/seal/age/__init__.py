"""The age v1 format (c2sp.org/age): what any age program opens, Tipdesk seals, and the other way round.

Absent on purpose: SSH keys, plug-ins. Start at `files`, then `header` and `stream`.
"""
