/** Where the sizes of a picture lie. Written once, so that whoever makes the sizes and whoever shows them agree. */

/** The steps that sizes are made in, in pixels of width. */
export const WIDTHS = [320, 640, 1280, 2048] as const
export type PictureWidth = (typeof WIDTHS)[number]

/** Formats of a finished picture, the one that saves most first. */
export const FORMATS = ['avif', 'webp', 'jpg'] as const
export type PictureFormat = (typeof FORMATS)[number]

/** What can be shown as soon as the original is safe: JPEG alone, and no wider than this. */
export const PREVIEW_WIDTH: PictureWidth = 640

export type PictureStage = 'preview' | 'full' | 'failed'

/** One size: the step that names it, and how wide it truly is, since nothing is enlarged. Both in pixels. */
export interface PictureSize {
  step: PictureWidth
  width: number
}

/** "/bilder/<key>/<width>.<ext>" */
export const pictureAddress = (key: string, step: PictureWidth, format: PictureFormat): string =>
  `/bilder/${encodeURIComponent(key)}/${step}.${format}`

/**
 * The sizes that exist of a picture, smallest first. The steps end at the first one that holds the whole original:
 * a picture 900 pixels wide has 320, 640 and, under the name 1280, its own 900. A picture whose sizes are not made
 * yet, or could not be made, has only the previews.
 */
export function sizesOf(picture: { width: number; stage: PictureStage }): PictureSize[] {
  const steps = picture.stage === 'full' ? WIDTHS : WIDTHS.filter((step) => step <= PREVIEW_WIDTH)
  const last = steps.findIndex((step) => step >= picture.width)
  return steps
    .slice(0, last === -1 ? steps.length : last + 1)
    .map((step) => ({ step, width: Math.min(step, picture.width) }))
}

/** The formats that exist of a picture at its stage. */
export const formatsOf = (stage: PictureStage): readonly PictureFormat[] => (stage === 'full' ? FORMATS : ['jpg'])

/** The value of `srcset` for one format: "/bilder/…/320.avif 320w, /bilder/…/640.avif 640w". */
export const srcset = (key: string, sizes: readonly PictureSize[], format: PictureFormat): string =>
  sizes.map((size) => `${pictureAddress(key, size.step, format)} ${size.width}w`).join(', ')
