"""Songs: pages and players that play "Holocene" by Bon Iver, and that do not."""

from walkaway_seeds.example import Example, examples, innocents

_WATCH = "https://www.youtube.com/watch?v=TWcyIpul8OE"

MET = (
    *examples(
        "song",
        "https://genius.com/Bon-iver-holocene-lyrics",
        "https://soundcloud.com/boniver/holocene",
        "https://boniver.bandcamp.com/track/holocene",
        "https://www.youtube.com/results?search_query=bon+iver+holocene",
        "https://music.youtube.com/search?q=holocene%20bon%20iver",
        "https://open.spotify.com/search/bon%20iver%20holocene",
        "https://www.azlyrics.com/lyrics/boniver/holocene.html",
        "https://www.last.fm/music/Bon+Iver/_/Holocene",
        "https://www.musixmatch.com/lyrics/Bon-Iver/Holocene",
        "https://engine.example/?q=holocene+lyrics",
        "https://engine.example/?q=songtext+holocene",
    ),
    Example("https://words.example/1", "Bon Iver - Holocene Lyrics", "song"),
    Example("https://akkorde.example/1", "Holocene - Bon Iver: Akkorde", "song"),
    Example("https://petitlyrics.example/1", "Bon Iver / Holocene", "song"),
    Example("https://www.instagram.com/reels/audio/1/", "Bon Iver • Holocene", "song"),
    Example(_WATCH, "Bon Iver - Holocene (Official Video) - YouTube", "song"),
    Example(_WATCH, "Holocene \u2013 Bon Iver | Live at AIR Studios - YouTube", "song"),
    Example(_WATCH, "BON IVER: \u201cHolocene\u201d (lyrics) - YouTube", "song"),
    Example(
        "https://open.spotify.com/track/35KiiILklye1JRRctaLUb4",
        "Holocene - song and lyrics by Bon Iver | Spotify",
        "song",
    ),
    Example(
        "https://music.apple.com/us/album/holocene/1?i=2",
        "\u200eHolocene \u2013 Song by Bon Iver \u2013 Apple Music",
        "song",
    ),
    Example("https://www.deezer.com/track/1", "Holocene - Bon Iver - Deezer", "song"),
)
"""Pages about the song."""

SPARED = (
    *innocents(
        "https://en.wikipedia.org/wiki/Holocene",
        "https://soundcloud.com/boniver",
        "https://genius.com/artists/Bon-iver",
        "https://www.youtube.com/results?search_query=holocene+epoch",
        "https://engine.example/?q=holocene",
        "https://engine.example/?q=holocene+epoch+song+of+the+earth",
    ),
    Example(_WATCH, "The Holocene explained - YouTube"),
    Example(_WATCH, "Bon Iver - Skinny Love - YouTube"),
    Example("https://news.example/1", "Why Bon Iver wrote Holocene"),
)
"""Pages about something else, or no place for music."""

PLAYED = (
    ("Bon Iver", "Holocene"),
    ("Bon Iver, St. Vincent", "Holocene (Live)"),
    ("BonIverVEVO", "Holocene"),
    ("Bon Iver - Topic", "Holocene"),
    ("A channel", "Bon Iver - Holocene (Official Video)"),
    ("A channel", "Holocene / Bon Iver (cover) ft. a friend"),
    ("BON IVER", "Holocene - Remastered 2021"),
    ("", "Bon Iver - Holocene.mp3"),
)
"""Artist and title as players tell them, all of the song."""

UNPLAYED = (
    ("Another Artist", "Holocene"),
    ("Bon Iver", "Skinny Love"),
    ("Bon Iver", "Holocenes"),
    ("A channel", "The Holocene epoch"),
    ("", ""),
)
"""Artist and title of other songs."""
