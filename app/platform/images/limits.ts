/** The largest file that is taken, in bytes: 30 MB, twice what a good camera makes of 24 megapixels. */
export const MAX_BYTES = 30 * 1024 * 1024

/** The most pixels of a picture. It keeps a small file from unfolding into all the memory there is. */
export const MAX_PIXELS = 80_000_000

/**
 * The most of a picture that must be in memory at once, in bytes. A plain JPEG and a plain PNG are read row by row and
 * need little; a progressive one is held whole, as are WebP, AVIF, HEIC and, as its maker likes, TIFF.
 */
export const MAX_HELD = 256_000_000

/** A picture that needs as much as this at once is unfolded while no other such picture is. */
export const LARGE_HELD = 96_000_000

/** The longest side that every format we write can have, in pixels (WebP: 14 bits). */
export const MAX_SIDE = 16_383
