"""Contacts: numbers and mail addresses in all their spellings."""

from walkaway_seeds.example import Example, examples, innocents

MET = (
    examples(
        "phone",
        "https://wa.me/12025550143",
        "https://wa.me/12025550143?text=hi",
        "https://api.whatsapp.com/send?phone=12025550143&text=hi",
        "https://web.whatsapp.com/send/?phone=%2B12025550143",
        "whatsapp://send?phone=12025550143",
        "https://signal.me/#p/+12025550143",
        "sgnl://signal.me/#p/+12025550143",
        "https://t.me/+12025550143",
        "tg://resolve?phone=12025550143",
        "tel:+1-202-555-0143",
        "tel:2025550143",
        "tel:+1%20(202)%20555-0143",
        "sms:+12025550143?body=hi",
        "facetime://+12025550143",
        "viber://chat?number=%2B12025550143",
        "https://www.google.com/search?q=%28202%29+555-0143",
        "https://www.google.com/search?q=202.555.0143",
        "https://www.google.com/search?q=0012025550143",
        "https://www.truecaller.com/search/us/2025550143",
        "https://www.usphonebook.com/202-555-0143",
        "https://numbers.example/info_202_555_0143.html",
        "https://numbers.example/2025550143",
        "https://numbers.example/2025550143x12",
    )
    + examples(
        "mail",
        "mailto:jane@doe.example",
        "mailto:JANE@Doe.Example?subject=hello",
        "https://mail.google.com/mail/?view=cm&fs=1&to=jane@doe.example",
        "https://outlook.live.com/mail/0/deeplink/compose?to=jane%40doe.example",
        "https://mail.google.com/mail/u/0/#search/from%3Ajane%40doe.example",
        "https://mail.example/?q=jane%2Bnews%40doe.example",
        "https://www.facebook.com/search/top?q=jane%40doe.example",
    )
    + (
        Example(
            "https://web.whatsapp.com/", "+1 (202) 555-0143", "phone", sought=False
        ),
        Example("https://mail.example/", "To jane@doe.example", "mail", sought=False),
    )
)

SPARED = innocents(
    "https://wa.me/12025550144",
    "https://wa.me/120255501430",
    "tel:+1-202-555-0142",
    "tel:5550143",
    "https://shop.example/item/112025550143",
    "https://shop.example/?id=20255501437",
    "https://shop.example/item/2025550143",
    "https://shop.example/?order=2025550143",
    "https://forum.example/topics/2025550143",
    "https://doi.example/10.1038/s2025550143",
    "https://code.example/commit/2025550143abf",
    "mailto:janet@doe.example",
    "mailto:jane@doe.example.org",
    "mailto:mary.jane@doe.example",
    "https://mail.google.com/mail/?view=cm&to=joe@doe.example",
)
