/** The largest file that is taken, in bytes: 30 MB, twice what a good camera makes of 24 megapixels. */
export const MAX_BYTES = 30 * 1024 * 1024

/** The most pixels of a picture. It keeps a small file from unfolding into all the memory there is. */
export const MAX_PIXELS = 80_000_000

/** From so many pixels a picture is unfolded alone, as some formats must be held in memory whole. */
export const LARGE_PIXELS = 30_000_000

/** The longest side that every format we write can have, in pixels (WebP: 14 bits). */
export const MAX_SIDE = 16_383
