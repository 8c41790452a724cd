"""Sound and film decoded: still pictures at moments, sound in pieces, in a process of its own that holds no key.

Absent on purpose: files, protocols, playlists, players; a stream that nobody asked to see or hear is not decoded.
Start at `look.look_at_played`.
"""
