"""Makes the static TTF files beside this script from the variable WOFF2 files that the web pages use.

Typst reads neither WOFF2 nor variable axes, so the weights that a printed page needs are cut out once and kept here.
Run from the top of the project after a new version of the fonts (needs fonttools and brotli):

    python3 app/platform/pdf/fonts/make_static.py
"""
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

SOURCE = Path("node_modules/@fontsource-variable")
TARGET = Path(__file__).parent

INTER = {"opsz": 14}
FRAUNCES = {"opsz": 48, "SOFT": 0, "WONK": 0}
CUTS = [
    # (source without the alphabet, family, style, weight, other axes)
    ("inter/files/inter-{}-opsz-normal.woff2", "Inter", "Regular", 400, INTER),
    ("inter/files/inter-{}-opsz-normal.woff2", "Inter", "SemiBold", 600, INTER),
    ("fraunces/files/fraunces-{}-full-normal.woff2", "Fraunces", "Medium", 500, FRAUNCES),
    ("fraunces/files/fraunces-{}-full-normal.woff2", "Fraunces", "Regular", 400, {**FRAUNCES, "opsz": 24}),
]
# The second alphabet (č š đ ŋ ŧ ž of Sámi names among others) is a font of its own that templates fall back on. It is
# not called "Ext": typst takes that for "extended" and drops it from the family's name.
ALPHABETS = [("latin", ""), ("latin-ext", " Letters")]


def rename(font, family, style, weight):
    postscript = f"{family}-{style}".replace(" ", "")
    names = {1: f"{family} {style}", 2: "Regular", 3: postscript, 4: f"{family} {style}", 6: postscript, 16: family, 17: style}
    table = font["name"]
    table.names = [name for name in table.names if name.nameID in (0, 13, 14)]
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0b100001) | 0b1000000
    font["head"].macStyle = 0


for source, family, style, weight, axes in CUTS:
    for alphabet, suffix in ALPHABETS:
        font = TTFont(SOURCE / source.format(alphabet))
        font = instancer.instantiateVariableFont(font, {**axes, "wght": weight}, inplace=True)
        for left_over in ("STAT", "avar", "HVAR", "MVAR"):
            if left_over in font:
                del font[left_over]
        rename(font, family + suffix, style, weight)
        font.flavor = None
        font["head"].modified = font["head"].created
        font.recalcTimestamp = False
        target = TARGET / f"{family}{suffix}-{style}.ttf".replace(" ", "")
        font.save(target)
        print(target.name, target.stat().st_size)
