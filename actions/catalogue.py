"""Which action answers which intent, and all actions ready to run.

nlu_data/rules/ says the same to Rasa's RulePolicy; a test holds the two together. Whoever runs actions without Rasa reads it
here.
"""

from __future__ import annotations

from collections.abc import Mapping

from rasa_sdk.executor import ActionExecutor

from actions import data, language, misunderstood, person, small_talk, topics
from actions.answering import Answering
from actions.desk import Desk
from actions.intents import NOT_UNDERSTOOD

URGENT = ("emergency", "self_harm", "violence_protection", "homeless_shelter")

BY_INTENT: Mapping[str, type[Answering]] = {
    **dict.fromkeys(URGENT, topics.AnswerUrgent),
    "greet": small_talk.Greet,
    "goodbye": small_talk.Goodbye,
    "thank": small_talk.Thank,
    "affirm": small_talk.Affirm,
    "deny": small_talk.Deny,
    "help": small_talk.Help,
    "bot_challenge": small_talk.BotChallenge,
    "cancel": small_talk.Cancel,
    "feedback_negative": small_talk.TakeCriticism,
    "out_of_scope": small_talk.OutOfScope,
    "more_results": topics.MoreResults,
    "ask_details": topics.ShowDetails,
    "inform": topics.TakeNote,
    "choose_topic": topics.ChooseTopic,
    "human_handoff": person.AskConsent,
    "give_consent": person.GiveConsent,
    "refuse_consent": person.RefuseConsent,
    "withdraw_request": person.WithdrawRequest,
    "privacy": data.ExplainPrivacy,
    "delete_data": data.AskDeletion,
    "confirm_delete": data.Delete,
    "keep_data": data.KeepData,
    "change_language": language.ChangeLanguage,
    NOT_UNDERSTOOD: misunderstood.Misunderstood,
}
"""Every intent that has an action of its own."""

ACTIONS: tuple[type[Answering], ...] = (*dict.fromkeys(BY_INTENT.values()), topics.AnswerTopic)


def action_for(intent: str) -> str:
    """The name of the action that answers an intent; what is not listed is a topic."""
    return BY_INTENT.get(intent, topics.AnswerTopic).action_name


def executor(desk: Desk) -> ActionExecutor:
    """All actions at one desk, ready to run in this process."""
    ready = ActionExecutor()
    for action in ACTIONS:
        ready.register_action(action(desk))
    return ready
