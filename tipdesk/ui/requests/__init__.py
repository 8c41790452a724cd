"""Requests to open protected identities: asked of me, asked by me, and those that are over, with every answer.

Absent on purpose: anything of an identity, even its kinds of ways: who answers learns who asks and why, and no more.
Start at `page.RequestsPage`.
"""
