import type { SheetPicture, SheetWork } from '#app/domains/art-round/jury/projection.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { titleOf } from './work-words.ts'

/** One picture of one work, as it is looked at alone. `place` counts all pictures of the sheet from 1. */
export interface Plate {
  place: number
  work: SheetWork
  picture: SheetPicture | null
  /** Which of the work's pictures, from 1. */
  nth: number
}

/** Every picture of a sheet in the artist's order; a work without a picture has a plate all the same. */
export function platesOf(works: readonly SheetWork[]): Plate[] {
  const plates = works.flatMap((work): Omit<Plate, 'place'>[] =>
    work.pictures.length > 0
      ? work.pictures.map((picture, index) => ({ work, picture, nth: index + 1 }))
      : [{ work, picture: null, nth: 1 }],
  )
  return plates.map((plate, index) => ({ ...plate, place: index + 1 }))
}

/** What a picture shows, for those who cannot see it: the artist's words, or which work it is. */
export function altOf({ work, picture, nth }: Plate, locale: Locale): string {
  if (picture?.alt) return picture.alt
  const { position: number } = work
  return work.pictures.length > 1
    ? say(locale, juryDesk.pictureOf, { number, picture: nth, of: work.pictures.length })
    : say(locale, juryDesk.workNamed, { number, title: titleOf(work, locale) })
}
