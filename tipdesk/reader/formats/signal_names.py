"""What a recipient of Signal's export is called."""

from collections.abc import Mapping
from typing import Any

from tipdesk.reader.messages import Sender


def name_of(recipient: Mapping[str, Any]) -> Sender:
    """Name and number; never the keys that stand beside them."""
    contact, group = recipient.get("contact"), recipient.get("group")
    if isinstance(contact, dict):
        return _contact(contact)
    if isinstance(group, dict):
        snapshot = group.get("snapshot")
        title = snapshot.get("title") if isinstance(snapshot, dict) else None
        inner = title.get("title") if isinstance(title, dict) else title
        return Sender(inner if isinstance(inner, str) and inner else "group", "")
    if "self" in recipient:
        return Sender("Me", "")
    return Sender("Signal" if "releaseNotes" in recipient else next((key for key in recipient if key != "id"), ""), "")


def _contact(contact: Mapping[str, Any]) -> Sender:
    def joined(*keys: str) -> str:
        return " ".join(part for key in keys if isinstance(part := contact.get(key), str) and part)

    nickname = contact.get("nickname")
    nick = " ".join(str(part) for part in nickname.values()) if isinstance(nickname, dict) else ""
    system = joined("systemGivenName", "systemFamilyName")
    name = nick or system or joined("profileGivenName", "profileFamilyName") or joined("username")
    number = contact.get("e164")
    address = f"+{number}" if number else ""
    return Sender(name or address or "unknown", address)
