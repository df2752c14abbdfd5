"""One turn before it is written: what a message means, and what follows from it.

Pure but for the engine behind its port: no storage, no channel. bot/conversation.py writes down what
comes out of here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from actions.effects import Effect, EffectKind
from actions.slots import Pending, Slot
from bot.engine.port import Engine, EngineFailure, Entity, FailureKind, Ranked, Understanding
from bot.language.port import LanguageDetector
from bot.message import Incoming, Reply
from bot.normalisation import has_words, is_too_long, shortened, without_command
from bot.route import SPOKEN_WITH_A_HUMAN, Route
from bot.standing import Considered, Standing, in_language, noticed, with_notice
from bot.urgent import Lexicon, UrgentIntent, detect
from content.buttons import ButtonName, Press, button, press
from content.fallback import is_learnt, main_language
from content.load import Content
from content.lookup import find

SURE_WITH_A_HUMAN = 0.6
"""How sure the model must be before the bot speaks while a human has the conversation."""

SURE_UNLEARNT = 0.7
"""How sure the model must be in a language without training data, where similar letters mislead it."""

BESIDE = 2
"""Places of another topic below an answer to danger: few, so that the numbers stay in sight."""

YES_OR_NO = frozenset({"affirm", "deny"})

HUMAN = button(ButtonName.HUMAN)
TOPICS = button(ButtonName.TOPICS)
WITHDRAW = button(ButtonName.WITHDRAW)

FAILURE = Reply("failure", buttons=(HUMAN, TOPICS))
"""Said when a message cannot be answered: never silence, never an empty answer."""


@dataclass(frozen=True, slots=True)
class Considering:
    """What a turn needs besides the message."""

    engine: Engine
    content: Content
    detector: LanguageDetector
    lexicon: Lexicon

    def is_urgent_at_once(self, incoming: Incoming) -> bool:
        """Whether something urgent is seen without the model: such a message waits for nothing."""
        return self._urgent_at_once(incoming) is not None

    async def consider(self, incoming: Incoming, standing: Standing, at: datetime) -> Considered:
        """The way of one message, left to right; raise EngineFailure where the engine has no answer."""
        if incoming.press is not None:
            return await self._pressed(
                incoming.press, in_language(standing, None, incoming.hint, self.content.languages), at
            )
        text = without_command(incoming.text or "")
        if is_too_long(text):
            return self._too_long(text, incoming, standing, at)
        if not has_words(text) and self.lexicon.find(text) is None:
            spoken = in_language(standing, None, incoming.hint, self.content.languages)
            return self._spoken(spoken, "no-words", (TOPICS, HUMAN))
        spoken, language = self._read_in(text, standing, incoming.hint)
        understanding = await self._understood(text, spoken)
        urgent = detect(text, understanding.ranking, self.lexicon) or _urgent_part(understanding)
        considered = await self._routed(spoken, understanding, urgent, at)
        return replace(considered, language=language)

    def failed(self, incoming: Incoming, standing: Standing, at: datetime) -> Considered:
        """What is said when a message was started too often or the engine failed for good.

        Something urgent is answered all the same: its answer needs no engine.
        """
        urgent = self._urgent_at_once(incoming)
        if urgent is not None:
            spoken = in_language(standing, None, incoming.hint, self.content.languages)
            return self._urgent(Considered(spoken, intent=urgent.value, urgent=urgent), urgent, at)
        return self.apology(incoming, standing)

    def apology(self, incoming: Incoming, standing: Standing) -> Considered:
        """What is said where not even the right answer can be put into words."""
        spoken = in_language(standing, None, incoming.hint, self.content.languages)
        return self._spoken(spoken, FAILURE.phrase, FAILURE.buttons)

    def _urgent_at_once(self, incoming: Incoming) -> UrgentIntent | None:
        if incoming.press is None:
            return self.lexicon.find(without_command(incoming.text or ""))
        meaning = self._meaning(incoming.press)
        return UrgentIntent(meaning.intent) if meaning and meaning.intent in set(UrgentIntent) else None

    async def _understood(self, text: str, spoken: Standing) -> Understanding:
        """What the model says; nothing where it cannot say it and the lexicon alone sees something urgent."""
        unread = Understanding(text, "", 0.0, (), sure=False)
        if not self.engine.ready and self.lexicon.find(text) is not None:
            return unread
        try:
            return await self.engine.understand(text, spoken.locale or "en")
        except Exception:
            if self.lexicon.find(text) is not None:
                return unread
            raise

    def _read_in(self, text: str, standing: Standing, hint: str | None) -> tuple[Standing, str | None]:
        """The standing with the language in which a text is answered, and the one that was read."""
        identified = self.detector.identify(text, self._main_language(standing))
        believed = identified.clear or not standing.locale
        return in_language(
            standing, identified.code if believed else None, hint, self.content.languages
        ), identified.code

    def _main_language(self, standing: Standing) -> str | None:
        """The language of which the reader's may be an easier form: what is detected."""
        return main_language(standing.locale, self.content.languages) if standing.locale else None

    def _meaning(self, button_id: str) -> Press | None:
        return press(
            button_id, topics=frozenset(self.content.topics), languages=frozenset(self.content.languages)
        )

    async def _pressed(self, button_id: str, standing: Standing, at: datetime) -> Considered:
        meaning = self._meaning(button_id)
        if meaning is None:
            return self._spoken(standing, "button-outdated", (TOPICS, HUMAN))
        entities = (Entity(*meaning.entity),) if meaning.entity else ()
        understanding = Understanding("", meaning.intent, 1.0, (Ranked(meaning.intent, 1.0),), entities)
        urgent = UrgentIntent(meaning.intent) if meaning.intent in set(UrgentIntent) else None
        return await self._routed(standing, understanding, urgent, at)

    async def _routed(
        self, standing: Standing, understanding: Understanding, urgent: UrgentIntent | None, at: datetime
    ) -> Considered:
        considered = Considered(
            standing, intent=understanding.intent, confidence=understanding.confidence, urgent=urgent
        )
        if urgent is not None:
            answered = self._urgent(replace(considered, intent=urgent.value), urgent, at)
            return self._with_the_other_topic(answered, understanding, at)
        if standing.route is Route.HUMAN and not _is_for_the_bot(understanding, standing):
            return considered
        given = {**standing.slots, "locale": standing.locale, "case": _CASE_SLOT[standing.route]}
        turn = await self.engine.turn(given, self._modest(understanding, standing))
        if not turn.replies:
            raise EngineFailure(FailureKind.EMPTY, understanding.intent)
        after = self._after_effects(replace(standing, slots=turn.state), turn.effects)
        replies = turn.replies
        if not _ends_waiting(turn.effects):
            replies = _while_waiting(standing.route, replies)
        if standing.route is Route.HUMAN:
            replies = tuple(map(self._with_a_human, replies))
        return replace(
            considered,
            standing=noticed(after, self.content.languages),
            replies=with_notice(after, replies, self.content.languages),
            effects=turn.effects,
        )

    def _with_a_human(self, reply: Reply) -> Reply:
        """The reply without buttons that would be met with silence while a human has the conversation."""
        meanings = {button_id: self._meaning(button_id) for button_id in reply.buttons}
        answered = (
            button_id
            for button_id, press in meanings.items()
            if press and press.intent in SPOKEN_WITH_A_HUMAN
        )
        return replace(reply, buttons=tuple(answered))

    def _modest(self, understanding: Understanding, standing: Standing) -> Understanding:
        """The same, doubted where the model has learnt nothing of the language and is not very sure."""
        learnt = is_learnt(standing.locale or "en", self.content.languages)
        if learnt or not understanding.text or understanding.confidence >= SURE_UNLEARNT:
            return understanding
        return replace(understanding, sure=False)

    def _urgent(self, considered: Considered, urgent: UrgentIntent, at: datetime) -> Considered:
        standing = considered.standing
        district = standing.slots.get(Slot.DISTRICT.value)
        found = find(self.content, urgent.value, language=standing.locale, district=district, when=at)
        services = tuple(service.id for service in found.services)
        buttons = (HUMAN, TOPICS) if standing.route is Route.BOT else ()
        replies: tuple[Reply, ...] = (
            Reply("urgent", {"topic": urgent.value}, services=services, buttons=buttons),
        )
        if standing.route is not Route.BOT:
            replies = _while_waiting(standing.route, (*replies, Reply("urgent-raised")))
        # A question that was open is forgotten: a "yes" after this must not open a case or delete anything.
        slots = {
            **standing.slots,
            "topic": urgent.value,
            "shown": list(services),
            "offset": len(services),
            "pending": None,
            "moment": at.isoformat(),
            "listed_for": [None, standing.locale],
        }
        after = replace(standing, slots=slots, urgent=True)
        return replace(
            considered,
            standing=noticed(after, self.content.languages),
            # The fixed answer comes first, also before the notice on the language.
            replies=(replies[0], *with_notice(standing, replies[1:], self.content.languages)),
            raises_case=standing.route is not Route.BOT,
        )

    def _with_the_other_topic(
        self, considered: Considered, understanding: Understanding, at: datetime
    ) -> Considered:
        """The fixed answer, then the places of a topic that the same message evidently has, while the bot answers."""
        urgent = set(UrgentIntent)
        named = (understanding.intent, *understanding.also) if understanding.also else ()
        others = [each for each in named if each in self.content.topics and each not in urgent]
        if not others or considered.standing.route is not Route.BOT:
            return considered
        locale, slots = considered.standing.locale, considered.standing.slots
        found = find(
            self.content,
            others[0],
            language=locale,
            district=slots.get(Slot.DISTRICT.value),
            when=at,
            limit=BESIDE,
        )
        if not found.services:
            return considered
        services = tuple(service.id for service in found.services)
        reply = Reply("topic-services", {"topic": others[0]}, services=services, buttons=(HUMAN, TOPICS))
        return replace(considered, replies=(*considered.replies, reply))

    def _too_long(self, text: str, incoming: Incoming, standing: Standing, at: datetime) -> Considered:
        """A long text reaches no model; its beginning decides on the language, the lexicon on what is urgent."""
        spoken, language = self._read_in(shortened(text), standing, incoming.hint)
        urgent = self.lexicon.find(text)
        if urgent is not None:
            considered = Considered(spoken, intent=urgent.value, urgent=urgent, language=language)
            return self._urgent(considered, urgent, at)
        return replace(self._spoken(spoken, "too-long", (HUMAN, TOPICS)), language=language)

    def _spoken(self, standing: Standing, phrase: str, buttons: tuple[str, ...]) -> Considered:
        """One phrase of the conversation's own; silence while a human has it."""
        if standing.route is Route.HUMAN:
            return Considered(standing)
        said = _while_waiting(standing.route, (Reply(phrase, buttons=buttons),))
        replies = with_notice(standing, said, self.content.languages)
        return Considered(noticed(standing, self.content.languages), replies=replies)

    def _after_effects(self, standing: Standing, effects: tuple[Effect, ...]) -> Standing:
        for effect in effects:
            if effect.kind is EffectKind.SET_LANGUAGE and effect.argument in self.content.languages:
                return replace(standing, locale=effect.argument, locale_chosen=True)
        return standing


def _urgent_part(understanding: Understanding) -> UrgentIntent | None:
    """The urgent intent that one sentence of a message evidently has."""
    return next((UrgentIntent(also) for also in understanding.also if also in set(UrgentIntent)), None)


_CASE_SLOT = {Route.BOT: "none", Route.WAITING: "waiting", Route.HUMAN: "human"}


def _is_for_the_bot(understanding: Understanding, standing: Standing) -> bool:
    """Whether the bot answers although a human has the conversation: one's own data, and the yes to its question."""
    answers = (
        understanding.intent in YES_OR_NO and standing.slots.get(Slot.PENDING.value) == Pending.DELETE.value
    )
    mine = understanding.intent in SPOKEN_WITH_A_HUMAN or answers
    return mine and understanding.confidence >= SURE_WITH_A_HUMAN


def _ends_waiting(effects: tuple[Effect, ...]) -> bool:
    return any(effect.kind in (EffectKind.WITHDRAW_CASE, EffectKind.DELETE_DATA) for effect in effects)


def _while_waiting(route: Route, replies: tuple[Reply, ...]) -> tuple[Reply, ...]:
    """The replies, the last with the button that takes the request for a human back while it waits."""
    last = replies[-1]
    if route is not Route.WAITING or WITHDRAW in last.buttons:
        return replies
    return (*replies[:-1], replace(last, buttons=(*last.buttons, WITHDRAW)))
