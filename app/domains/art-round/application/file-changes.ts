/** What a row of a file changes of an application that is there, or gives a new one. What the row does not say stays. */
import type { CivilDate } from '#app/kernel/when.ts'
import type { Application, Work } from './application.ts'
import { disciplinesOf, type FileApplication, type FileWork } from './file-row.ts'

type Texts = Pick<
  Application,
  | 'applicantKind'
  | 'membersListed'
  | 'homePlace'
  | 'artistName'
  | 'municipalityId'
  | 'disciplines'
  | 'isNew'
  | 'hasStudio'
  | 'studioName'
  | 'studioAddress'
> &
  Pick<Application, 'studioLat' | 'studioLng' | 'studioDays'>
export type WorkTexts = Pick<Work, 'title' | 'year' | 'technique' | 'heightMm' | 'widthMm' | 'depthMm' | 'priceOre'>

/** Only what is said: no key for what is null. */
const said = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: Exclude<T[K], null>
  }

const differs = (now: unknown, wanted: unknown) =>
  Array.isArray(now) && Array.isArray(wanted) ? now.join() !== wanted.join() : now !== wanted

/** The fields of `wanted` that are not so already. */
export function differing<T extends object>(now: T, wanted: Partial<T>): Partial<T> {
  const changed = Object.entries(wanted).filter(([name, value]) => differs(now[name as keyof T], value))
  return Object.fromEntries(changed) as Partial<T>
}

/**
 * The texts that a row says. Whoever names a studio, its address or its position has one; in a file that has no open
 * days it is open on all of them.
 */
export function textsIn(
  row: FileApplication,
  home: Pick<Application, 'municipalityId' | 'homePlace'>,
  studioDays: readonly CivilDate[],
): Partial<Texts> {
  const { studioName, studioAddress, lat, lng } = row
  const hasStudio = [studioName, studioAddress, lat, lng].some((value) => value !== null)
  return {
    artistName: row.artist,
    ...home,
    ...(row.members ? { applicantKind: 'group' } : {}),
    ...(row.discipline === null ? {} : { disciplines: disciplinesOf(row.discipline).disciplines }),
    ...said({
      isNew: row.isNew,
      membersListed: row.membersListed,
      studioName,
      studioAddress,
      studioLat: lat,
      studioLng: lng,
    }),
    ...(hasStudio ? { hasStudio, studioDays } : {}),
  }
}

export const workIn = ({ image: _, ...texts }: FileWork): Partial<WorkTexts> => said(texts)

/** How many works an application has after the file: those that it names, and those that it has no columns for. */
export const worksAfter = (row: FileApplication, known: readonly Work[], columns: number): number => {
  const given = row.works.findLastIndex((work) => work !== null) + 1
  if (given === 0) return known.length
  return given + Math.max(0, known.length - columns)
}
