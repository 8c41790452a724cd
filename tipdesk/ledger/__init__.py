"""Compartments: signed commits in SQLCipher files, and what is derived from them.

Absent on purpose: Qt, names, `can`; of what someone may, only role and kind are known here.
Start at `commit.Commit`, then `fold`, `fields` and `compartment`.
"""
