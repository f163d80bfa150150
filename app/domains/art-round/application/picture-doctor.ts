/** Which pictures of an application look like others: of works that were shown before, or of another of its works. */
import { signOf } from '#app/domains/media/fingerprint.ts'
import { type Known, lookingLike } from '#app/domains/media/rules.ts'
import type { Work } from './application.ts'

/** A picture that is known, and where it hung. */
export interface ShownBefore extends Known {
  title: string
  applicationId: string
  applicantId: string
  artistName: string
  year: number
}

/** One picture of an application, as it is looked at. */
export type Looked = Known & { pictureId: string; workId: string; number: number }

/** What an applicant is told: of one's own earlier work which it is, of another artist's no more than the year. */
export type AlikeToArtist = { pictureId: string; workId: string } & (
  | { kind: 'own'; year: number; title: string }
  | { kind: 'other'; year: number }
  | { kind: 'here'; number: number }
)

/** What the secretariat is told. */
export interface AlikeToOffice {
  pictureId: string
  /** The work's place in the application, 1 first. */
  work: number
  shown: Pick<ShownBefore, 'title' | 'applicationId' | 'artistName' | 'year'>
}

/** The pictures of an application that have a sign, in the order of the works. */
export function lookedAt(
  works: readonly Pick<Work, 'id' | 'pictures'>[],
  reports: ReadonlyMap<string, { width: number; height: number; sign: bigint | null }>,
): Looked[] {
  return works.flatMap((work, index) =>
    work.pictures.flatMap(({ pictureId }) => {
      const report = reports.get(pictureId)
      if (!report || report.sign === null) return []
      const { width, height, sign } = report
      return [{ pictureId, workId: work.id, number: index + 1, width, height, sign }]
    }),
  )
}

/** Rows of the database as pictures that can be compared. */
export const knownOnes = <T extends { fingerprint: string; width: number; height: number }>(rows: readonly T[]) =>
  rows.flatMap(({ fingerprint, ...row }) => {
    const sign = signOf(fingerprint)
    return sign === null ? [] : [{ ...row, sign }]
  })

/** What an applicant is told of each picture: at most one thing, the own earlier work before all. */
export function alikeToArtist(
  looked: readonly Looked[],
  shown: readonly ShownBefore[],
  applicantId: string,
): AlikeToArtist[] {
  return looked.flatMap((picture): AlikeToArtist[] => {
    const { pictureId, workId } = picture
    const before = lookingLike(picture, shown)
    const own = before.find((one) => one.applicantId === applicantId)
    if (own) return [{ pictureId, workId, kind: 'own', year: own.year, title: own.title }]
    const [other] = before
    if (other) return [{ pictureId, workId, kind: 'other', year: other.year }]
    // Told of the later work alone: the first may be right where it is.
    const [here] = lookingLike(
      picture,
      looked.filter((one) => one.number < picture.number),
    )
    return here ? [{ pictureId, workId, kind: 'here', number: here.number }] : []
  })
}

/** Every likeness to what was shown before, of each work the first one for each work it looks like. */
export function alikeToOffice(looked: readonly Looked[], shown: readonly ShownBefore[]): AlikeToOffice[] {
  const told = new Set<string>()
  return looked.flatMap((picture) =>
    lookingLike(picture, shown).flatMap(({ title, applicationId, artistName, year }): AlikeToOffice[] => {
      const key = `${picture.number} ${applicationId}`
      if (told.has(key)) return []
      told.add(key)
      const { pictureId, number } = picture
      return [{ pictureId, work: number, shown: { title, applicationId, artistName, year } }]
    }),
  )
}
