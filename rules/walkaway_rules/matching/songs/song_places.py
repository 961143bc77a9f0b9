"""Places for music: sites, corners of sites and players, and the words of songs."""

import re

from walkaway_rules.matching.addresses.address import Address
from walkaway_rules.matching.spelling.fold import fold, words

_GLANCE = 1000
"""Characters of a text that are looked at."""


def is_music(address: Address) -> bool:
    """Return whether an address belongs to a place for music."""
    return (
        not _HOSTS.isdisjoint(address.host.split(".", 20))
        or not _PIECES.isdisjoint(address.host.replace("-", ".").split(".", 20))
        or address.scheme in _HOSTS
        or _WITHIN.search(address.host) is not None
        or _CORNER.search(address.host + address.path[:_CORNERS]) is not None
    )


def is_song_page(address: Address, title: str) -> bool:
    """Return whether an encyclopedia says in brackets that this is a song."""
    last = address.segments[-1] if address.segments else ""
    texts = (text for text in (last, title) if "(" in text)
    return any(_CALLED_SONG.search(fold(text[:_GLANCE])) for text in texts)


def is_player(title: str, app: str) -> bool:
    """Return whether a window is a player's, by its application or its title's end."""
    return bool(_PLAYERS.search(app[:_GLANCE]) or _PLAYERS.search(title[-60:]))


def _folded(text: str) -> frozenset[str]:
    return frozenset(words(fold(text)))


SHEET_WORDS = _folded("""
    lyrics lyric letra letras paroles songtext songtexte liedtext tekst testo текст
    слова sözleri sözler sarki sarkisi versuri στίχοι lirik 歌詞 歌词 가사 كلمات אקורדים
    chords chord akkorde acordes accords accordi akordy akorlar аккорды akor コード進行
    karaoke カラオケ
""")
"""Words for what is sung or played, which ask for a song whatever it is called."""
SONG_WORDS = SHEET_WORDS | _folded("""
    コード 코드 tabs guitar guitare guitarra gitarre gitara instrumental
    song songs lied lieder canción cancion canzone chanson piosenka песня песню 노래
    اغنية أغنية music música musik musique müzik mp3 mv remix nightcore slowed reverb
    cover acapella acoustic unplugged youtube spotify soundcloud
    歌 曲
""")
"""Words of which one beside a song's title tells that the song is meant."""
WEAK_WORDS = _folded("""
    a and by de der des deutsch dinle du el en english for from full hd hq in la live le
    meaning of official officiel offiziell offizielles oficial on original piano
    remastered sheet subtitles szöveg text the to traduccion traduction translation
    tłumaczenie übersetzung ve version video videoclip vivo von with y z 和訳 意味 解釈
    перевод клип слушать онлайн download audio tab
tutorial lesson easy beginner beginners fingerstyle fingerpicking strumming ukulele bass
drum drums violin violine sax saxophone cello solo intro unterricht
""")
"""Words that may stand beside these, and say nothing else."""

_SONGS = ("cancao", "cancion", "canzone", "chanson", "lied", "song", "utwor")
_CALLED_SONG = re.compile(
    rf"\((?:[^()]{{0,60}}[\W_])?(?:{'|'.join(_SONGS)})(?:[\W_][^()]{{0,60}})?\)"
)
_HOSTS_TEXT = """
allmusic anghami audiomack azlyrics bandcamp boomplay chordify dailymotion deezer
discogs gaana genius hooktheory iheart invidious jiosaavn joox last lastfm letras lyrics
lyricsfreak lyricstranslate metrolyrics mixcloud mojim music musicbrainz musixmatch
napster odesli pandora piped qobuz rateyourmusic shazam songlink songlyrics
songmeanings songtexte soundcloud spotify tidal tunein ultimate-guitar utaten vevo vibe
vimeo whosampled yewtu youtu youtube youtube-nocookie songsterr song setlist nicovideo
bilibili qq 163 hungama saavn wynk kkbox melon genie bugs kugou kuwo tunefind
karaoke smule musescore ytmusic rutube vagalume cifraclub musicnotes kworb jango jamendo
sheetmusicplus musicroom virtualsheetmusic letssingit lyricsmode paroles testiaco
testicanzoni tekstowo karaoteca zene songteksten dalszoveg amdm lacuerda zvuk
uta-net sarki yousician flowkey 8notes karafun singa
"""
_HOSTS = frozenset(_HOSTS_TEXT.split())
"""Words of hosts, and schemes, of places for music."""
_PIECES = frozenset({"karaoke", "lyrics", "song", "songs"})
"""Pieces of longer words of hosts."""
_LETTERS = ("lyric", "chord", "songs", "songb", "songf", "akkord", "akord", "sozleri")
_WITHIN = re.compile("|".join(_LETTERS))
"""What hosts of places for music hold in the midst of longer words."""
MUSIC_PLACES = _HOSTS | _PIECES | {"vk", "ok", *_SONGS, *_LETTERS, "audio"}
"""Words of which one is said wherever a song is met by its title alone."""
_CORNER = re.compile(
    r"(?:^|\.)(?:(?:vk\.(?:com|ru)|ok\.ru|tiktok\.com|amazon\.[a-z.]{2,6})"
    r"/(?:audio|music)|instagram\.com/reels/audio)"
)
"""Where networks and shops keep their music."""
_CORNERS = 20
_PLAYERS = re.compile(
    r"spotify|youtube|deezer|soundcloud|apple ?music|genius|tidal|bandcamp|rhythmbox"
    r"|vlc|mpv|lollypop|clementine|strawberry|amarok|audacious|elisa|quodlibet|winamp"
    r"|foobar|musicbee|aimp|itunes|celluloid|smplayer|totem|showtime|amberol|g4music"
    r"|kodi|plexamp|cider|nuclear|feishin|supersonic|sonixd|cantata|ncmpcpp|cmus|lyrics",
    re.IGNORECASE,
)
