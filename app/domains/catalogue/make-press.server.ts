/** The printer's package: a ZIP of tables, pictures, maps, proofs, words and checksums, written as it is made. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { baseMapGeoJson } from '#app/domains/places/base-map-geojson.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type Catalogue, canonicalText } from './catalogue.ts'
import type { Standing } from './colophon.ts'
import { makePdf, type Progress } from './make-pdf.server.ts'
import { largestJpeg, widthOfJpeg } from './pictures.server.ts'
import { mapFiles, studiosGeoJson } from './press-map.ts'
import { pressRows, pressTable } from './press-table.ts'
import { type PressFacts, pressWords, WIDE_ENOUGH } from './press-words.ts'
import { pictureName } from './rules.ts'

/** The list of checksums, as `sha256sum -c` reads it. */
export const CHECKSUMS = 'KONTROLLSUMMER.sha256'

const LARGEST = 2048
/** The proofs, the tables and the rest. */
const BESIDE_PICTURES = 4

export const stepsOfPress = ({ artists }: Catalogue): number =>
  artists.filter(({ picture }) => picture).length + BESIDE_PICTURES

/** Writes the package to a file. No more than one picture or proof is in memory at a time. Throws PdfFailed. */
export async function makePress(
  ctx: Context,
  catalogue: Catalogue,
  { standing, note }: { standing: Standing & { release: NonNullable<Standing['release']> }; note: string },
  to: string,
  progress: Progress,
): Promise<void> {
  const { release, site } = standing
  const steps = stepsOfPress(catalogue)
  const parcel = openParcel(to, `kunst-rett-vest-${catalogue.edition.year}-utgave-${release.no}`, release.releasedAt)
  let step = 0
  const small: PressFacts['small'] = []
  const lost: string[] = []
  for (const artist of catalogue.artists) {
    if (!artist.picture) continue
    const name = pictureName(artist)
    const bytes = await largestJpeg(ctx, artist.picture.key, LARGEST)
    if (!bytes) lost.push(name)
    else {
      const width = widthOfJpeg(bytes)
      if (width < WIDE_ENOUGH) small.push({ name, width })
      await parcel.add(`indesign/${name}`, bytes, 'as-it-is')
    }
    await progress(++step, steps)
  }
  for (const locale of ['nb', 'en'] as const) {
    await parcel.add(`indesign/katalog-${locale}.txt`, pressTable(pressRows(catalogue, locale)))
    const proof = await makePdf(ctx, catalogue, standing, locale, async () => undefined)
    await parcel.add(`korrektur/katalog-${locale}.pdf`, proof, 'as-it-is')
    await progress(++step, steps)
  }
  for (const { name, svg } of mapFiles(catalogue.studios)) await parcel.add(`kart/${name}`, Buffer.from(svg))
  await parcel.add('kart/atelierer.geojson', Buffer.from(studiosGeoJson(catalogue)))
  await parcel.add('kart/grunnkart.geojson', Buffer.from(`${JSON.stringify(baseMapGeoJson())}\n`))
  await parcel.add('katalog.json', Buffer.from(`${canonicalText(catalogue)}\n`))
  const releasedAt = sayInstant(release.releasedAt, 'nb')
  const words = pressWords(catalogue, { ...release, releasedAt, site, note, small, lost })
  // Notepad of older Windows takes it for UTF-8 with the mark alone.
  await parcel.add('LES-MEG.txt', Buffer.from(`\ufeff${words}`))
  await parcel.close()
  await progress(++step, steps)
}

/** A ZIP that is written to a file as it grows, with the checksum of each file in it. */
function openParcel(to: string, folder: string, at: Date) {
  const file = createWriteStream(to)
  const sums: string[] = []
  let fault: Error | null = null
  file.on('error', (error) => (fault = error))
  const zip = new Zip((error, chunk, last) => {
    if (error) fault = error
    else file.write(chunk)
    if (last) file.end()
  })
  const put = async (name: string, bytes: Uint8Array, how: 'pressed' | 'as-it-is') => {
    const entry = how === 'as-it-is' ? new ZipPassThrough(`${folder}/${name}`) : new ZipDeflate(`${folder}/${name}`)
    entry.mtime = at
    zip.add(entry)
    entry.push(bytes, true)
    if (file.writableNeedDrain) await once(file, 'drain')
    if (fault) throw fault
  }
  return {
    async add(name: string, bytes: Uint8Array, how: 'pressed' | 'as-it-is' = 'pressed'): Promise<void> {
      sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`)
      await put(name, bytes, how)
    },
    async close(): Promise<void> {
      const list = [...sums].sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
      await put(CHECKSUMS, Buffer.from(`${list.join('\n')}\n`), 'pressed')
      const done = once(file, 'finish')
      zip.end()
      await done
      if (fault) throw fault
    },
  }
}
