"""A rule of the desk in whole sentences: what it asks, and what it does."""

from tipdesk.ui.foreign import visible
from tipdesk.ui.rules import RuleShown
from tipdesk.ui.tips.telling import channel_word
from tipdesk.ui.tongue import listed, tr


def when_words(shown: RuleShown) -> str:
    """'Comes as mail, from @harbour.example, says ferry'."""
    when = shown.rule.when
    said = [tr("comes as {channels}").format(channels=listed(channel_word(one) for one in sorted(when.channels)))]
    said = said if when.channels else []
    if when.form:
        said.append(tr("answers the form {form}").format(form=visible(shown.form)))
    if when.sender:
        said.append(tr("says it is from {sender}").format(sender=visible(when.sender)))
    if when.words:
        said.append(tr("says {words}").format(words=listed(visible(word) for word in when.words)))
    if when.has_documents is not None:
        said.append(tr("has documents") if when.has_documents else tr("has no documents"))
    return listed(said)


def then_words(shown: RuleShown) -> str:
    """'Gets the tag port, is assigned to Ana, waits for amber ferry'."""
    then = shown.rule.then
    said = [tr("gets the tag {tag}").format(tag=visible(tag)) for tag in then.tags]
    if then.assignee:
        said.append(tr("is assigned to {who}").format(who=visible(shown.assignee)))
    if then.state:
        said.append(tr("moves to {state}").format(state=shown.state))
    if then.queue:
        said.append(tr("waits in the queue of {story}").format(story=visible(then.queue)))
    return listed(said)
