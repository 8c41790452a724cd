"""Settings: what the desk decided and what one proposes, what is one's own, the key slots, this laptop.

Absent on purpose: a weaker setting without its consequence; anything that takes effect while locked.
Start at `page.SettingsPage`, then `policy.PolicyForm`.
"""
