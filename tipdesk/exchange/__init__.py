"""Packets: commits and sealed documents on their way between laptops, and joining a desk by them.

Absent on purpose: Qt, a network; what counts of what arrives is for `ledger` to say, who may do what for `desk`.
Start at `packet.receive`, then `packet_file`.
"""
