"""What a whisper says: short, kind sentences, by the situation they fit.

Each is a statement, never an order; it blames nobody and promises nothing about
what is to come. `{alias}` stands for the boundary's alias, `{days}` for the days
kept so far; a sentence with `{days}` is left out below two. The keys are the
values of `walkaway_rules.words.situation.Situation`.
"""

from collections.abc import Mapping, Sequence

TURN_BACK = "Turn back"
"""The word on the action that leads away."""

NOT_NOW = "Not now"
"""The word on the action that declines."""

BODIES: Mapping[str, Sequence[str]] = {
    "first": (
        "You are here, and that is enough for this minute.",
        "This pull is a wave. It rises, and it passes.",
        "You left for a reason, and the reason is still yours.",
        "{days} days kept. They stay yours, whatever this minute brings.",
        "What you are looking for may be rest. It is closer than {alias}.",
        "A minute away from here is already something.",
        "Wanting to look is human. So is leaving it be.",
        "Nothing here needs you right now.",
    ),
    "again": (
        "The same pull, a little later. Nothing has to be decided right now.",
        "It comes in waves, and this is one more of them.",
        "It is strong, and you are still here. One more breath is free.",
        "The same door once more. It may stay closed.",
        "Coming back is part of letting go. So is turning around.",
        "This hour is a hard one. A glass of water or a window may help.",
    ),
    "night": (
        "Late hours make everything louder. Sleep is kinder than any page.",
        "At this hour feelings speak louder than facts.",
        "It is late. What you want to know can wait for daylight.",
        "The night asks questions that the morning seldom repeats.",
        "A tired heart looks for what it knows. It knows rest, too.",
        "The lamp can go out, and {alias} can wait.",
    ),
    "morning": (
        "The first thought of the day can be yours.",
        "The day is still blank. {alias} need not be its first line.",
        "Tea first, perhaps, and everything else after.",
        "Mornings are soft. This one can begin with you.",
        "The day has barely begun, and it belongs to you.",
    ),
    "tender": (
        "You marked this hour as a tender one. Gentle company is here.",
        "This is one of the hours in which you wanted to be kind to yourself.",
        "You knew that this hour could be hard, and you prepared for it.",
        "A tender hour, as you said. Soft light and small steps are enough.",
    ),
    "circle": (
        "News by way of {alias} is still news.",
        "{alias} is fine without this look, and so are you.",
        "A side door leads to the same room.",
        "It is natural to want to know. Not knowing has its own quiet.",
        "{alias} has a life to live, and you have yours.",
    ),
    "place": (
        "{alias} is a place on a map. Your evening can be somewhere else.",
        "A place stays where it is, and so may you.",
        "There are other streets, and some of them are only yours.",
        "Looking in case they are there keeps a part of you there, too.",
    ),
    "app": (
        "{alias} has opened. It can also simply close.",
        "{alias} can be quiet for now, and so can you.",
        "Hands open {alias} out of habit. Noticing it is half of the way.",
        "Most of what is in {alias} can wait an hour.",
    ),
    "site": (
        "You put {alias} on your list on a clear day. That day still counts.",
        "A closed tab is a small thing, and a good one.",
        "There are calmer corners of the web than this one.",
        "This page needs nothing from you today.",
    ),
    "searches": (
        "Some questions have no answer on a page of results.",
        "The question behind this one may be whether you are all right.",
        "Missing somebody is no mistake. A search seldom makes it smaller.",
        "Longing is allowed, and it can stay unanswered for now.",
    ),
    "song": (
        "A song can carry you back. It can also just end.",
        "This one remembers things. Another one may only know today.",
        "The music is yours. The memory in it can rest.",
        "Some songs need a longer silence before they are only songs.",
    ),
    "checking": (
        "You have looked in here often this hour. Nothing is asked of you.",
        "Waiting for a message is tiring. You may put the waiting down.",
        "It stays quiet or it does not, whether anyone looks or not.",
        "Each look is a small hope. A hope may rest, too.",
    ),
    "pull": (
        "Thank you for saying it. The pull is here, and so are you.",
        "You noticed it before it led anywhere. That is the hard part.",
        "It is a feeling, and feelings move. This minute is enough.",
        "Naming it takes some of its weight away.",
        "You are allowed to miss somebody and to stay where you are.",
    ),
    "after_slip": (
        "You know how to turn away, and you still can.",
        "Everything you learned in {days} days is still with you.",
        "A hard hour does not take back the quiet ones.",
        "You know this road, and you know the way off it.",
        "Today is a day of its own, and you are able to meet it.",
        "{days} days kept. Not one of them has gone anywhere.",
    ),
    "discreet": (
        "A breath is enough for now.",
        "This can wait a little.",
        "Nothing is urgent right now.",
        "A minute of quiet costs nothing.",
    ),
}
"""Bodies, 160 characters at most once an alias is in them."""

TITLES: Mapping[str, Sequence[str]] = {
    "first": (
        "{alias} can wait",
        "A breath first",
        "A moment for you",
        "A gentle minute",
        "Nothing is urgent",
    ),
    "night": ("It is late", "A quiet night", "Rest is close"),
    "morning": ("A new day", "Good morning", "A soft beginning"),
    "pull": ("Good that you said it", "Here with you", "A breath together"),
    "after_slip": ("You can do this", "Still on your way", "You still have it"),
    "own": ("In your own words", "A note from you"),
    "plan": ("Your plan", "What you planned"),
    "discreet": ("A quiet moment", "A small pause"),
}
"""Titles, 40 characters at most; a situation without its own takes "first"."""
