"""Networks: sites that people name by one word, with all their doors.

Hosts come and go, so this is only a supplement: a name that is not here, or a
host that is not here, is known by a label of the host that equals the name.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Network:
    """One network and the hosts that show its pages."""

    name: str
    hosts: tuple[str, ...]
    """Its own hosts; everything below them belongs to it."""
    stems: tuple[str, ...] = ()
    """Letters in a host's label by which a front end or viewer is known; "^" before
    them or "$" behind where they stand at its beginning or end, "=" before them where
    they are all of it."""
    schemes: tuple[str, ...] = ()
    """Schemes of its app's own addresses."""
    aliases: tuple[str, ...] = ()
    is_federated: bool = False
    """Its servers are many, and `hosts` only some of them."""

    @property
    def app_host(self) -> str:
        """The host to which its app's own addresses lead; "" where they name one."""
        return self.hosts[0] if self.hosts and not self.is_federated else ""

    def is_door(self, label: str, *, sure: bool) -> bool:
        """Given a host's label, return whether it is one of a viewer of this network.

        Few letters within a label are enough only where the handle is `sure`.
        """
        shortest = 0 if sure else _SURE_STEM
        return any(
            label == stem.strip("^$=")
            or (len(stem.strip("^$=")) >= shortest and _is_in(stem, label))
            for stem in self.stems
        ) and not label.startswith(_NO_DOORS)

    def is_shape(self, path: str) -> bool:
        """Return whether a path looks as this network's pages do, and no other's."""
        shape = _SHAPES.get(self.name)
        return shape is not None and shape.match(path) is not None


def _is_in(stem: str, label: str) -> bool:
    if stem[0] == "=":
        return False
    if stem[0] == "^":
        return label.startswith(stem[1:])
    return label.endswith(stem[:-1]) if stem[-1] == "$" else stem in label


def network_of_host(host: str) -> Network | None:
    """Given a host, return the network whose own it is, if it is known."""
    while host:
        if host in _BY_HOST:
            return _BY_HOST[host]
        host = host.partition(".")[2]
    return None


def network_named(name: str) -> Network | None:
    """Given a name as people write it, return its network, if it is known."""
    return _BY_NAME.get("".join(filter(str.isalnum, name.lower())))


def network_names() -> tuple[str, ...]:
    """Return all names by which networks are known here."""
    return tuple(_BY_NAME)


def network_of_scheme(scheme: str) -> Network | None:
    """Given the scheme of an app's own address, return the app's network."""
    return _BY_SCHEME.get(scheme)


NETWORKS = (
    Network(
        "instagram",
        ("instagram.com", "instagr.am", "ig.me", "cdninstagram.com", "instalkr.com",
         "instalker.org", "stories.watch"),
        ("insta", "imginn", "picuki", "dumpor", "dumpoir", "storiesig", "gramhir",
         "greatfon", "pixwox", "picnob", "anonyig", "iganony", "imgsed", "bibliogram",
         "igram", "proxigram", "piokok", "pixnoy", "mollygram", "storyviewer",
         "^insta-", "instastor", "instanavig", "instasuper", "instasave", "instadp",
         "instaview", "instaanon", "instastat", "kittygr", "storysaver",
         "storynavigation", "glassagram", "peekviewer", "ninjalitics", "smihub",
         "imgkoa", "gramsnap", "ddinstagram", "kkinstagram", "sssinstagram", "izuum",
         "yooying", "stalkhub", "notjustanalytics", "storiesdown", "snapinsta",
         "saveinsta", "qoob-stories", "instazoom", "=indown", "iqsaved", "picbabun",
         "webstagr", "=websta", "stalkture", "=pikdo", "deskgram", "anonstories",
         "viewstories", "insstory", "inst4gram", "igpanda", "=wopita", "jolygram",
         "=ig", "=fastdl", "=tofo", "stagram$", "^instagramez", "=instafix", "=flufi",
         "=gram"),
        ("instagram", "instagram-stories"),
        ("ig", "insta"),
    ),
    Network(
        "facebook",
        ("facebook.com", "fb.com", "fb.me", "m.me", "messenger.com", "fb.watch",
         "facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion"),
        ("facebook", "facebed", "=lookup-id", "=stalkscan", "=sowsearch",
         "=whopostedwhat"),
        ("fb", "facebook", "fb-messenger", "fb-messenger-public"),
        ("fb", "messenger"),
    ),
    Network(
        "x",
        ("x.com", "twitter.com", "t.co", "fxtwitter.com", "vxtwitter.com",
         "fixupx.com", "fixvx.com", "twittpr.com", "xcancel.com", "twiiit.com",
         "twimg.com"),
        ("twitter", "nitter", "xcancel", "sotwe", "twstalker", "twicopy", "tweet",
         "twiiit", "lightbrd", "unrollnow", "threadreaderapp", "twitterviewer",
         "=twuko", "followerwonk", "rattibha", "whotwi", "tweepi", "accountanalysis",
         "=twiman", "tweethunter", "twitonomy", "twilog", "=nuku"),
        ("twitter", "tweetbot", "twitterrific"),
        ("twitter",),
    ),
    Network(
        "tiktok",
        ("tiktok.com", "tiktokv.com", "vxtiktok.com"),
        ("tiktok", "urlebird", "proxitok", "tikvib", "tokcount", "exolyt", "snaptik",
         "=tikwm", "=tikvm", "countik", "tikstar", "tikbuddy", "tokviewer", "=ssstik",
         "tikmate",
         "=tnktok", "tfxktok", "=tiktxk", "tokboard", "=tok"),
        ("tiktok", "snssdk1233", "snssdk1180", "musically"),
    ),
    Network(
        "youtube",
        ("youtube.com", "youtu.be", "youtube-nocookie.com", "yewtu.be"),
        ("invidious", "piped", "yewtu", "youtube", "viewtube", "cloudtube", "poketube",
         "hyperpipe", "materialious", "=inv", "=yt",
         "^piped-", "=ytify", "freetube", "beatbump"),
        ("youtube", "vnd.youtube"),
        ("yt",),
    ),
    Network(
        "reddit",
        ("reddit.com", "redd.it", "rxddit.com"),
        ("reddit", "redlib", "teddit", "reveddit", "unddit", "eddrit", "troddit",
         "snoosnoop", "snoopsnoo", "karmadecay", "=ihsoyct", "pullpush"),
        ("reddit", "apollo"),
    ),
    Network("threads", ("threads.net", "threads.com"),
            ("fixthreads", "vxthreads", "shoelace", "viewthreads", "threadsview"),
            ("threads", "barcelona")),
    Network(
        "bluesky",
        ("bsky.app", "bsky.social", "bskye.app", "fxbsky.app", "bskx.app", "bsyy.app"),
        ("bsky", "skyview", "bluesky"),
        ("bluesky",),
        ("bsky",),
    ),
    Network("snapchat", ("snapchat.com", "snap.com", "feelinsonice.appspot.com"),
            ("snapchat",), ("snapchat",), ("snap",)),
    Network("linkedin", ("linkedin.com", "lnkd.in"), ("linkedin",), ("linkedin",)),
    Network(
        "telegram",
        ("t.me", "telegram.me", "telegram.org", "telegram.dog", "tx.me", "tgstat.com",
         "tttttt.me", "xn--r1a.website"),
        ("telegram", "tgstat", "tlgrm", "telemetr", "nicegram", "=tg"),
        ("tg", "telegram"),
    ),
    Network("whatsapp", ("whatsapp.com", "wa.me"), schemes=("whatsapp",)),
    Network("signal", ("signal.me", "signal.org"), schemes=("sgnl",)),
    Network("discord", ("discord.com", "discord.gg", "discordapp.com"), ("discord",),
            ("discord",)),
    Network("pinterest", ("pinterest.com", "pin.it"),
            ("pinterest", "binternet", "painterest"),
            ("pinterest",)),
    Network("tumblr", ("tumblr.com",), ("tumblr", "priviblur", "tumbex"), ("tumblr",)),
    Network("twitch", ("twitch.tv",),
            ("twitch", "sullygnome", "streamscharts", "twineo", "=ttv"),
            ("twitch",)),
    Network("spotify", ("spotify.com",), ("spotify",), ("spotify",)),
    Network("soundcloud", ("soundcloud.com",), ("soundcloak", "tubo"), ("soundcloud",)),
    Network("github", ("github.com", "github.io", "githubusercontent.com", "ghcr.io"),
            ("gothub", "github", "deepwiki", "=gitingest", "=codespaces",
             "star-history", "=gitstalk", "=ghloc"),
            ("github",), ("gh",)),
    Network("vk", ("vk.com", "vk.ru", "vkontakte.ru", "vk.me"),
            ("vkontakte", "^vk", "vk$"), ("vk", "vkontakte"),
            ("vkontakte",)),
    Network("ok", ("ok.ru", "odnoklassniki.ru"), aliases=("odnoklassniki",)),
    Network("medium", ("medium.com",),
            ("scribe", "freedium", "readmedium", "libmedium"),
            ("medium",)),
    Network("deviantart", ("deviantart.com",), ("deviantart", "skunkyart"),
            ("deviantart",)),
    Network("quora", ("quora.com",), ("quetre",)),
    Network("venmo", ("venmo.com",), schemes=("venmo",)),
    Network("cashapp", ("cash.app", "cash.me"), schemes=("cashme",)),
    Network("steam", ("steamcommunity.com",),
            ("^steam", "^steamid", "^steamdb", "^steamrep", "^steamladder"),
            ("steam",)),
    Network("lastfm", ("last.fm", "audioscrobbler.com"),
            ("libre-fm", "openscrobbler"), aliases=("lastfm",)),
    Network("kofi", ("ko-fi.com",)),
    Network("linktree", ("linktr.ee",)),
    Network("blogger", ("blogspot.com", "blogger.com"), aliases=("blogspot",)),
    Network("skype", ("skype.com",), schemes=("skype",)),
    Network("viber", ("viber.com",), schemes=("viber",)),
    Network("line", ("line.me",), schemes=("line",)),
    Network("weibo", ("weibo.com", "weibo.cn"), schemes=("sinaweibo",)),
    Network("strava", ("strava.com",), schemes=("strava",)),
    Network("ao3", ("archiveofourown.org", "archiveofourown.com"),
            aliases=("archiveofourown",)),
    Network("bereal", ("bereal.com", "bere.al"), schemes=("bereal",)),
    Network("hackernews", ("news.ycombinator.com", "hn.algolia.com"),
            aliases=("hn", "ycombinator")),
    Network("playstation",
            ("playstation.com", "psnprofiles.com", "psn100.net", "truetrophies.com",
             "psntrophyleaders.com"), aliases=("psn",)),
    Network("xbox", ("xbox.com", "xboxgamertag.com", "trueachievements.com")),
    Network("myanimelist", ("myanimelist.net",), aliases=("mal",)),
    Network("rateyourmusic", ("rateyourmusic.com",), aliases=("rym",)),
    Network("boardgamegeek", ("boardgamegeek.com",), aliases=("bgg",)),
    Network("openstreetmap", ("openstreetmap.org", "osm.org"), aliases=("osm",)),
    Network("paypal", ("paypal.com", "paypal.me"), schemes=("paypal",)),
    Network("imgur", ("imgur.com",), ("rimgo", "rmgur"), ("imgur",)),
    Network("naver", ("naver.com", "blog.naver.com")),
    Network("ameba", ("ameblo.jp", "ameba.jp"), aliases=("ameblo",)),
    Network("bilibili", ("bilibili.com", "bilibili.tv"), schemes=("bilibili",)),
    Network("douyin", ("douyin.com", "iesdouyin.com"), schemes=("snssdk1128",)),
    Network("fansly", ("fansly.com", "fans.ly")),
    Network("tinder", ("tinder.com", "gotinder.com"), schemes=("tinder",)),
    Network("clubhouse", ("clubhouse.com", "joinclubhouse.com")),
    Network("substack", ("substack.com",)),
    Network("livejournal", ("livejournal.com",)),
    Network("onlyfans", ("onlyfans.com",)),
    Network("patreon", ("patreon.com",)),
    Network("gitlab", ("gitlab.com", "gitlab.io")),
    Network("kakao", ("kakao.com",)),
    Network("garmin", ("garmin.com",)),
    Network("depop", ("depop.com",)),
    Network("grindr", ("grindr.com",)),
    Network("goodreads", ("goodreads.com",), ("biblioreads",)),
    Network("stackoverflow", ("stackoverflow.com",), ("anonymousoverflow",)),
    Network("bandcamp", ("bandcamp.com",), ("=tent",)),
    Network("genius", ("genius.com",), ("=dumb",)),
    Network("pixiv", ("pixiv.net",), ("pixivfe", "phixiv", "fixiv")),
    Network("xing", ("xing.com",), schemes=("xing",)),
    Network("wordpress", ("wordpress.com", "wordpress.org"), schemes=("wordpress",)),
    Network(
        "mastodon",
        ("pawoo.net", "infosec.exchange", "functional.cafe"),
        ("mastodon", "mstdn", "fosstodon", "hachyderm", "mastodont", "universeodon",
         "=social", "=masto", "=mas", "=toot", "=tooot", "=troet", "=mamot", "=tusky",
         "=masthead"),
        ("web+mastodon", "web+ap"),
        is_federated=True,
    ),
)  # fmt: skip

_SURE_STEM = 6
"""Letters that are enough for a viewer where the handle is common as well."""
_NO_DOORS = ("instant", "install", "instance", "instacart", "instapaper", "instal")

_SHAPES = {
    "x": re.compile(r"/[\w]{1,15}/(?:status(?:es)?/\d+|with_replies)(?:$|/)"),
    "tiktok": re.compile(r"/@[\w.]+/(?:video|photo)/\d{15,20}(?:$|/)"),
    "instagram": re.compile(r"/[\w.]+/(?:p|reel)/[A-Za-z0-9_-]{11}(?:$|/)"),
    "threads": re.compile(r"/@[\w.]+/post/[A-Za-z0-9_-]{11}(?:$|/)"),
    "bluesky": re.compile(r"/profile/[\w.:-]+/post/3[a-z2-7]{12}(?:$|/)"),
    "reddit": re.compile(r"/u(?:ser)?/[\w-]+/(?:comments|submitted|m)(?:$|/)"),
    "medium": re.compile(r"/@[\w.]+/[\w-]+-[0-9a-f]{10,12}(?:$|/)"),
    "mastodon": re.compile(
        r"/@\w+(?:@[\w.-]+)?(?:/(?:\d{17,18}|with_replies)(?:$|/)|\.rss$)"
        r"|/(?:ap/)?users/\w+/statuses/\d{17,18}(?:$|/)"
    ),
}

_BY_NAME = {
    name: network
    for network in NETWORKS
    for name in (network.name, *network.aliases, *network.hosts)
}
_BY_HOST = {host: network for network in NETWORKS for host in network.hosts}
_BY_SCHEME = {scheme: network for network in NETWORKS for scheme in network.schemes}
