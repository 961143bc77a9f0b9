"""The grammar of what rules.yaml says of people, as rows of data."""

from walkaway_rules.reading import kinds
from walkaway_rules.reading.shape import Group, Key, Many, Named, OneOf
from walkaway_rules.tongue.said import said

SHOWN = "All that is ever shown on screen."
"""What an alias is for, of whatever it is."""
RESPONSE = Key(
    "response",
    kinds.RESPONSE,
    "What to do when an urge is noticed here; else `responses.default` holds.",
    also=("action", "intervention", "antwort"),
)
_NAMES = Key(
    "names",
    Many(said("a list of names"), kinds.NAME),
    "Names as people write them; looked for in titles and searches.",
    also=("name", "called", "namen"),
)
_HANDLES = Key(
    "handles",
    Many(
        said("a list of handles"),
        OneOf(
            said("a handle"),
            (
                kinds.HANDLE,
                Named(said("a site and a handle"), kinds.NETWORK, kinds.HANDLE_THERE),
            ),
        ),
    ),
    "User names and ids. A plain one holds on every site, `instagram: jane` on one.",
    also=(
        *("usernames", "username", "users", "user", "accounts", "profiles", "nicks"),
        *("benutzernamen", "konten", "profile"),
    ),
)
_PHONES = Key(
    "phones",
    Many(said("a list of telephone numbers"), kinds.PHONE),
    "Telephone numbers, best with the code of the country.",
    also=("phone", "telephone", "tel", "mobile", "numbers", "telefon", "nummern"),
)
_MAIL = Key(
    "mail",
    Many(said("a list of mail addresses"), kinds.MAIL),
    "Mail addresses.",
    also=("mails", "email", "emails", "e-mail"),
)
_EXCEPT = Key(
    "except",
    Many(said("a list of signs"), kinds.SIGN),
    "What is left alone about them: a `search`, a `profile`, a page that speaks of"
    " their `name`, a `phone` number or a `mail` address.",
    also=("exceptions", "excluding", "without", "ignore", "ausser", "ausnahmen"),
)
_RECOGNISED = (_NAMES, _HANDLES, _PHONES, _MAIL)

MEMBER = Group(
    said("a person in the circle"),
    (
        Key("alias", kinds.ALIAS, SHOWN, required=True, also=("who", "spitzname")),
        *_RECOGNISED,
        _EXCEPT,
        Key("response", kinds.RESPONSE, "What to do; else a whisper."),
    ),
    "{alias: her sister, handles: [jess.doe]}",
)
SONG = Group(
    said("a song"),
    (
        Key("title", kinds.TEXT, "The song's title.", required=True, also=("song",)),
        Key("artist", kinds.TEXT, "Who plays it.", also=("by", "band", "singer")),
    ),
    "{artist: Bon Iver, title: Holocene}",
)
NEEDED = Group(
    said("needed contact"),
    (
        Key("site", kinds.SITE, "A site where contact is needed."),
        Key("mail", kinds.MAIL, "A mail address to write to.", also=("email",)),
        Key(
            "subject", kinds.TEXT, "Words in the subject of the mail.", also=("about",)
        ),
        Key("phone", kinds.PHONE, "A telephone number.", also=("phones", "tel")),
        Key(
            "app",
            kinds.TEXT,
            "An app, by the file name of its program.",
            also=("apps",),
        ),
    ),
    "{mail: jane@doe.example, subject: school}",
)
PERSON = Group(
    said("a person"),
    (
        Key("alias", kinds.ALIAS, SHOWN, required=True, also=("who", "spitzname")),
        Key(
            "left",
            kinds.DATE,
            "The day you walked away.",
            also=("since", "date", "seit", "verlassen"),
        ),
        *_RECOGNISED,
        Key(
            "songs",
            Many(said("a list of songs"), SONG),
            "Songs that bring them back.",
            also=("music", "song", "lieder", "musik"),
        ),
        Key(
            "keepsakes",
            Many(said("a list of folders"), kinds.FOLDER),
            "Folders, or single files, with pictures or chats to leave closed.",
            also=(
                *("folders", "photos", "pictures", "memories"),
                *("ordner", "fotos", "bilder", "andenken"),
            ),
        ),
        Key(
            "tender_dates",
            Many(said("a list of days"), kinds.DAY_OF_YEAR),
            "Days of the year that are harder, month-day; never named on screen.",
            also=(
                *("dates", "anniversaries", "anniversary", "birthdays", "birthday"),
                *("jahrestage", "jahrestag", "geburtstag", "tage"),
            ),
        ),
        Key(
            "circle",
            Many(said("a list of people around them"), MEMBER),
            "Friends and family who are looked at to get news of this person.",
            also=("friends", "family", "kreis", "freunde", "familie"),
        ),
        Key(
            "needed",
            Many(said("a list of needed contacts"), NEEDED),
            "Contact that is allowed and never counted; all that is given must fit.",
            also=("allowed", "allow", "erlaubt"),
        ),
        _EXCEPT,
        RESPONSE,
    ),
    "{alias: J, names: [Jane Doe]}",
)
