import { isUntold, WORK_TEXTS, type WorkPicture, type WorkTexts } from '#app/domains/art-round/work.ts'
import { type LibraryWork, PROFILE_FIELDS, type ProfileField, type ProfileTexts } from './portfolio.ts'

/** Of anything that holds an artist's texts (a profile, an application), those alone. */
export const textsOfProfile = (source: ProfileTexts): ProfileTexts =>
  Object.fromEntries(PROFILE_FIELDS.map((field) => [field, source[field]])) as unknown as ProfileTexts

const isSame = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.join() === b.join() : a === b

/** The fields in which two profiles differ, in the order of the form. */
export const profileDifferences = (a: ProfileTexts, b: ProfileTexts): ProfileField[] =>
  PROFILE_FIELDS.filter((field) => !isSame(a[field], b[field]))

/** The fields in which what is told of two works differs. */
export const workDifferences = (a: WorkTexts, b: WorkTexts) => WORK_TEXTS.filter((field) => a[field] !== b[field])

/** Whether a profile tells anything at all. */
export const isFilled = (texts: ProfileTexts): boolean =>
  PROFILE_FIELDS.some((field) => {
    const value = texts[field]
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && value !== false
  })

type Told = WorkTexts & { pictures: readonly WorkPicture[] }

const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * Whether two entries are of one work: they share a picture, or they have the same title (whatever the case and the
 * spaces) from the same year in the same size. Many works are called «Uten tittel», so a title alone tells nothing.
 */
export function isOneWork(a: Told, b: Told): boolean {
  if (a.pictures.some(({ pictureId }) => b.pictures.some((other) => other.pictureId === pictureId))) return true
  if (folded(a.title) === '' || folded(a.title) !== folded(b.title) || a.year !== b.year) return false
  return a.heightMm === b.heightMm && a.widthMm === b.widthMm && a.depthMm === b.depthMm
}

/** A work that says nothing and shows nothing has no place in a library. */
export const isWorthKeeping = (work: Told): boolean => work.pictures.length > 0 || !isUntold(work)

export interface Kept<W> {
  /** Works that the library has not: to be put there. */
  fresh: W[]
  /** Works that it has under another entry, which is found by the library's id. */
  known: { work: W; libraryWorkId: string }[]
}

/**
 * What of an application's works is to be put in the library. A work that is linked stays as it is, also when the artist
 * has taken it out of the library since; the library's own entries are never changed.
 */
export function worksToKeep<W extends Told & { libraryWorkId?: string | null }>(
  works: readonly W[],
  library: readonly Pick<LibraryWork, 'id' | 'pictures' | keyof WorkTexts>[],
): Kept<W> {
  const kept: Kept<W> = { fresh: [], known: [] }
  for (const work of works) {
    if (work.libraryWorkId || !isWorthKeeping(work)) continue
    const known = library.find((one) => isOneWork(one, work))
    if (known) kept.known.push({ work, libraryWorkId: known.id })
    else kept.fresh.push(work)
  }
  return kept
}

/** The order of a library: the newest work first, by the year that it was made and then by title. */
export function inLibraryOrder<W extends Pick<LibraryWork, 'year' | 'title' | 'createdAt'>>(works: readonly W[]): W[] {
  const collator = new Intl.Collator('nb', { numeric: true })
  return [...works].sort(
    (a, b) =>
      (b.year ?? Number.POSITIVE_INFINITY) - (a.year ?? Number.POSITIVE_INFINITY) ||
      collator.compare(a.title, b.title) ||
      a.createdAt.getTime() - b.createdAt.getTime(),
  )
}
