"""How the commands about people are used: who is let in, what is sealed to whom, what travels between them."""

from collections.abc import Mapping
from typing import Final

from tipdesk.cli.usage_line import Usage, Words

PEOPLE: Final[Mapping[Words, Usage]] = {
    ("story", "invite"): Usage(
        "tipdesk story invite STORY NAME --role ROLE --why PURPOSE [--until DAY] | STORY FILE --guest --until DAY …",
        "Lets somebody of the desk into a story, or into the inbox where STORY is inbox; with --guest, from outside.",
        {
            "--guest": "by the file that they made with person new: a reader of this one story",
            "--name": "what a guest is called here; without it, as they say in their file",
            "--words": "the eight words that a guest reads out, where no terminal is",
            "--role": "lead, contributor or reader",
            "--why": "the purpose; it is never purged",
            "--until": "their last day, such as 2027-03-31",
        },
    ),
    ("story", "change"): Usage(
        "tipdesk story change STORY NAME --role ROLE --why PURPOSE [--until DAY]",
        "Gives somebody who is in another role, purpose or last day.",
        {
            "--role": "lead, contributor or reader",
            "--why": "the purpose; it is never purged",
            "--until": "their last day; without it there is none",
        },
    ),
    ("story", "end"): Usage(
        "tipdesk story end STORY NAME",
        "Puts somebody out. What they have read they keep; nothing new reaches them.",
        {},
    ),
    ("story", "leave"): Usage(
        "tipdesk story leave STORY [--why REASON]", "Recuses you: your program closes it.", {"--why": "the reason"}
    ),
    ("story", "people"): Usage("tipdesk story people STORY", "Who can read it today, until when, by whom and why.", {}),
    ("story", "branches"): Usage(
        "tipdesk story branches STORY",
        "Feeds of which two versions are here, after a restore or a clone. STORY may be inbox or log.",
        {},
    ),
    ("story", "keep"): Usage(
        "tipdesk story keep STORY COMMIT",
        "Says which branch of your own feed counts; the other is set aside, and lost by nobody.",
        {},
    ),
    ("packet", "send"): Usage(
        "tipdesk packet send --out DIR [--to NAME]... [--story NAME]... [--roster] [--inbox] [--log] [--all]",
        "Sealed files for your colleagues; without a choice, everything that travels, each to all of its people.",
        {
            "--out": "the folder that they go into, such as a stick",
            "--to": "for these people alone, by name; may stand several times",
            "--story": "this story alone, by codename, title or id; may stand several times",
            "--roster": "who is at the desk",
            "--inbox": "the inbox",
            "--log": "your own access log, for the security editors",
            "--recovery": "recovery copies alone, of the stories that you lead; they go along where nothing is chosen",
            "--why": "a purpose, which its readers see",
            "--all": "all of it from the beginning, where somebody says that something is lost",
        },
    ),
    ("packet", "receive"): Usage(
        "tipdesk packet receive FILE|DIR...",
        "Takes packets in, each whole or not at all; everything is checked before. Twice changes nothing.",
        {"--although-ended": "take it in although its sender was suspended or has left: for a lead to say"},
    ),
    ("person", "new"): Usage(
        "tipdesk person new --name NAME --out DIR",
        "Keys for a newcomer, in a vault of their own or beside a colleague's, and the file for their editor.",
        {"--name": "who you are; --as MARK is the label shown at unlock", "--out": "where the file goes"},
    ),
    ("person", "add"): Usage(
        "tipdesk person add FILE --out DIR [--role ROLE] [--name NAME] | tipdesk person add MARK --here",
        "Lets a newcomer join, once you typed the eight words that they read out; leaves their packet in DIR.",
        {
            "--out": "the folder that their packet goes into",
            "--role": "reporter (without it), editor or security-editor: the last two for the root to give",
            "--name": "what the roster calls them; without it, as they say in their file",
            "--words": "the eight words, where no terminal is",
            "--here": "somebody who has a place in this vault already, by their mark",
        },
    ),
    ("person", "list"): Usage("tipdesk person list", "Everybody whom the roster names, with role and state.", {}),
    ("person", "suspend"): Usage(
        "tipdesk person suspend NAME --why REASON",
        "From now on nothing is sealed to them, and what they write is set aside. For who is senior to them.",
        {"--why": "the reason, which stands in your log"},
    ),
    ("person", "end"): Usage(
        "tipdesk person end NAME",
        "Removes somebody for good; who is not junior to you is removed by the root's holders together.",
        {},
    ),
    ("person", "laptops"): Usage(
        "tipdesk person laptops", "On which laptops people work, as far as their access logs are here.", {}
    ),
    ("person", "replace"): Usage(
        "tipdesk person replace NAME FILE --out DIR",
        "New keys for somebody who lost theirs. They open nothing until leads and keepers grant anew.",
        {"--out": "the folder that their packet goes into", "--words": "the eight words, where no terminal is"},
    ),
    ("person", "join"): Usage(
        "tipdesk person join PACKET | --here",
        "Joins the desk: types the eight words that an editor reads out, and takes the roster from their packet.",
        {"--words": "the eight words, where no terminal is", "--here": "on a laptop that you share with the editor"},
    ),
    ("source", "add"): Usage(
        "tipdesk source add --story NAME --words PROMISE --identity-fd N [--keeper NAME]... [--together K]",
        "A source under a drawn alias, sealed to its keepers; with --together 2 no keeper opens it alone.",
        {
            "--story": "by codename, title or id",
            "--words": "the promise, in the words agreed",
            "--identity-fd": "an open file with one JSON object: name, ways, safe_word, hours",
            "--keeper": "who may know, beside you; may stand several times",
            "--together": "how many keepers must act together",
            "--until": "the day on which name and ways are destroyed",
        },
    ),
    ("source", "keepers"): Usage(
        "tipdesk source keepers ALIAS --story NAME --keeper NAME... (--why REASON | --request REQUEST) [--together K]",
        "Seals an identity anew to these keepers. It counts as an opening; nothing is shown.",
        {
            "--story": "where it is",
            "--keeper": "each who keeps it from now on",
            "--why": "ten letters or more, no names; where one keeper is enough",
            "--request": "where it takes several: what you asked with source ask, and the others released",
            "--together": "how many act together from now on; never fewer than before",
        },
    ),
    ("source", "merge"): Usage(
        "tipdesk source merge ALIAS --story NAME --why REASON [--hours N]",
        "Makes one of two identities that were sealed apart. Where they take several keepers, it asks them first.",
        {"--story": "where it is", "--why": "ten letters or more, no names", "--hours": "how long they may answer: 24"},
    ),
    ("source", "wanting"): Usage(
        "tipdesk source wanting [--story NAME]",
        "Sources that are still sealed to somebody who was suspended, ended or let go.",
        {"--story": "in this story alone"},
    ),
    ("source", "ask"): Usage(
        "tipdesk source ask ALIAS --story NAME --why REASON [--hours N]",
        "Asks the other keepers of a protected source. What they release is opened in the window.",
        {"--story": "where it is", "--why": "ten letters or more, no names", "--hours": "how long they may answer: 24"},
    ),
    ("source", "hold"): Usage(
        "tipdesk source hold ALIAS --story NAME --why REASON",
        "Stops its destruction, whatever rule or promise says.",
        {"--story": "where it is", "--why": "ten letters or more, no names"},
    ),
    ("source", "ends"): Usage(
        "tipdesk source ends [--story NAME]",
        "What was promised to be destroyed within 14 days, or is overdue, and what holds it.",
        {"--story": "in this story alone"},
    ),
    ("source", "destroy"): Usage(
        "tipdesk source destroy ALIAS --story NAME --name ALIAS",
        "Name, ways and contact notes go, on the day that was promised and for good.",
        {"--story": "where it is", "--name": "the alias once more"},
    ),
    ("story", "ask"): Usage(
        "tipdesk story ask CODENAME --why REASON",
        "Asks to lead a story that lost its leads; it stands in your access log, for a security editor.",
        {"--why": "ten letters or more, no names"},
    ),
    ("story", "recoveries"): Usage(
        "tipdesk story recoveries", "Who asks to lead which story, as the logs here tell, and how it stands.", {}
    ),
    ("story", "recover"): Usage(
        "tipdesk story recover CODENAME",
        "Lays the newest ask for a story before the root's holders, with its recovery box.",
        {},
    ),
    ("story", "reopen"): Usage(
        "tipdesk story reopen CODENAME FILE|DIR...",
        "Opens a story from its recovery copies, once, when enough holders of the root have signed.",
        {},
    ),
    ("root", "list"): Usage(
        "tipdesk root list", "What waits for signatures of the root's holders, each part of it.", {}
    ),
    ("root", "sign"): Usage(
        "tipdesk root sign STATEMENT",
        "Signs what root list shows under this beginning. A share of a story that it opens goes along.",
        {},
    ),
    ("tip", "due"): Usage(
        "tipdesk tip due",
        "What the desk's rules say must be gone from the inbox by now. Exit status 1 where any is.",
        {},
    ),
    ("tip", "destroy"): Usage(
        "tipdesk tip destroy STATE --count N",
        "Destroys what the rule for this state ends, on record first. Nobody brings it back; what is held stays.",
        {"--count": "how many, as tip due says: a thousand at most go at once"},
    ),
    ("request", "list"): Usage("tipdesk request list", "What keepers ask of each other, and how it stands.", {}),
    ("request", "release"): Usage(
        "tipdesk request release REQUEST",
        "Releases your share to this one request; on record first.",
        {"--although-unvouched": "where only the asker's log says whose seal it is, and you asked them by telephone"},
    ),
    ("request", "refuse"): Usage(
        "tipdesk request refuse REQUEST --why REASON", "Refuses it; the reason stays.", {"--why": "ten letters or more"}
    ),
}
