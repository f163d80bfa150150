/** The catalogue as a PDF in one language. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locale } from '#app/i18n/words.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { CatalogueDocument } from '#app/platform/pdf/catalogue-document.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import type { Catalogue } from './catalogue.ts'
import type { Standing } from './colophon.ts'
import { coverArtist, paperOf } from './document.ts'
import { bringJpeg } from './pictures.server.ts'
import { pictureName } from './rules.ts'

/** Wide enough for a column of a third of the page at 280 dots an inch; the cover's is wider. */
const IN_COLUMN = 640
const ON_COVER = 2048

/** What a catalogue of a few hundred artists takes is far below either. */
const LIMITS = { timeoutMs: 60_000, memoryBytes: 512 * 1024 * 1024 }

/** Told after every picture: how far it is, of how many steps. */
export type Progress = (step: number, steps: number) => Promise<void>

export const stepsOfPdf = ({ artists }: Catalogue): number => artists.filter(({ picture }) => picture).length + 2

/**
 * Sets the catalogue. Pictures that cannot be read are left out of it. Throws PdfFailed.
 */
export async function makePdf(
  ctx: Context,
  catalogue: Catalogue,
  standing: Standing,
  locale: Locale,
  progress: Progress,
): Promise<Buffer> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'catalogue-'))
  const steps = stepsOfPdf(catalogue)
  try {
    const pictures: Record<string, string> = {}
    let step = 0
    for (const artist of catalogue.artists) {
      if (!artist.picture) continue
      const name = pictureName(artist)
      const file = await bringJpeg(ctx, artist.picture.key, IN_COLUMN, scratch, name)
      if (file) pictures[name] = file
      await progress(++step, steps)
    }
    const readable = withReadable(catalogue, pictures)
    const cover = coverArtist(readable)
    const large = cover?.picture && (await bringJpeg(ctx, cover.picture.key, ON_COVER, scratch, 'cover.jpg'))
    if (large) pictures['cover.jpg'] = large
    const document: CatalogueDocument = paperOf(readable, standing, locale)
    const pdf = await renderPdf('catalogue', document, { pictures, ...LIMITS, log: ctx.log })
    await progress(steps - 1, steps)
    return pdf
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** The catalogue without the pictures that are not there any more. */
const withReadable = (catalogue: Catalogue, files: Readonly<Record<string, string>>): Catalogue => ({
  ...catalogue,
  artists: catalogue.artists.map((artist) => (files[pictureName(artist)] ? artist : { ...artist, picture: null })),
})
