"""Opening the vault: mark, passphrase, key ring line, recovery code."""
