"""What differs by system: key ring, process hardening, screen capture, idle and sleep signals.

Absent on purpose: Qt, secrets as types, what the desk decides; each module says honestly what its system cannot do.
Start at `hardening.harden`, then `keyring.KeyRing`.
"""
