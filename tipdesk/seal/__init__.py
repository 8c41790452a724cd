"""Sealing: age files, key slots, signing, shares; the only cryptography, and the only real chance.

Absent on purpose: what is being sealed, paths of a vault, people's names.
Start at `secrets`, then `age.files`.
"""
