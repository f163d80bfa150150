"""Makes the two fonts of the pages small: the letters, weights and features that the styles use, and no others.

Needs Debian's python3-fonttools and python3-brotli; run from the root of the repository after `npm ci` when the styles
ask for a weight outside the ranges below. Both fonts are under the SIL Open Font License, which asks nothing of a subset
but the license beside it (../../platform/pdf/fonts/OFL-*.txt).
"""
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

PACKAGES = "node_modules/@fontsource-variable"
FONTS = {
    "inter": (f"{PACKAGES}/inter/files/inter-latin-wght-normal.woff2", {"wght": (400, 700)}),
    "fraunces": (
        f"{PACKAGES}/fraunces/files/fraunces-latin-opsz-normal.woff2",
        {"wght": (400, 600), "opsz": (48, 100)},
    ),
}
# Latin-1, the dashes, quotation marks, dots and signs that Norwegian and English set, and the spaces between figures.
LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x152, 0x153, 0x131, 0x160, 0x161, 0x17D, 0x17E]
LETTERS += [*range(0x2009, 0x200C), *range(0x2010, 0x2016), *range(0x2018, 0x201F), 0x2022, 0x2026, 0x202F, 0x2032]
LETTERS += [0x2033, 0x2039, 0x203A, 0x20AC, 0x2122, 0x2190, 0x2192, 0x2212, 0x2215]
FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "lnum", "tnum", "pnum"]


def fill(font):
    """A glyph that never changes may have no entry, which neither the instancer nor the subsetter expects."""
    given, whole = font["gvar"].variations, {}
    for glyph in font.getGlyphOrder():
        try:
            whole[glyph] = given[glyph]
        except KeyError:
            whole[glyph] = []
    font["gvar"].variations = whole


for name, (source, ranges) in FONTS.items():
    font = TTFont(source)
    fill(font)
    axes = {axis.axisTag for axis in font["fvar"].axes}
    font = instancer.instantiateVariableFont(font, {tag: span for tag, span in ranges.items() if tag in axes})
    fill(font)
    options = subset.Options(layout_features=FEATURES, flavor="woff2", hinting=False, name_IDs=[0, 1, 2, 13, 14])
    cut = subset.Subsetter(options)
    cut.populate(unicodes=LETTERS)
    cut.subset(font)
    font.flavor = "woff2"
    font.save(f"app/ui/fonts/{name}.woff2")
