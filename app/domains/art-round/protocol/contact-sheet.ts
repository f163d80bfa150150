/** Which works a contact sheet shows, in which order, and how they are shared out over files. */
import { SHEET_NAMES, SHEET_ORDERS, SHEET_SIZES, SHEET_WORKS, type SheetChoice } from './views.ts'

/** Works in one file: at most so many pictures are in memory, whatever the size of the call. */
export const WORKS_A_FILE = 96

const among = <T extends string | number>(all: readonly T[], wanted: string | null, usual: T): T =>
  all.find((one) => String(one) === wanted) ?? usual

/** The choice that an address makes; nonsense is the usual. */
export const sheetChoice = (asked: (name: string) => string | null): SheetChoice => ({
  names: among(SHEET_NAMES, asked('navn'), 'anonymous'),
  order: among(SHEET_ORDERS, asked('orden'), 'number'),
  perPage: among(SHEET_SIZES, asked('bilder'), 12),
  works: among(SHEET_WORKS, asked('verk'), 'one'),
})

/** The same as the questions of an address. */
export const sheetQuestions = ({ names, order, perPage, works }: SheetChoice): Record<string, string> => ({
  navn: names,
  orden: order,
  bilder: String(perPage),
  verk: works,
})

export interface SheetWork {
  applicationId: string
  number: number
  workId: string
  position: number
  rank: number | null
}

interface Sheeted {
  id: string
  number: number | null
}

/**
 * The works in the order of the sheet. `picked` says which one work stands for an application; an application without
 * works has no place. In the order of the ranking those without a rank come last, by number.
 */
export function worksOnSheet(
  applications: readonly Sheeted[],
  works: ReadonlyMap<string, readonly { id: string; position: number }[]>,
  picked: (applicationId: string) => string | null,
  ranks: ReadonlyMap<string, { rank: number | null; place: number }>,
  choice: Pick<SheetChoice, 'order' | 'works'>,
): SheetWork[] {
  const last = Number.MAX_SAFE_INTEGER
  const placeOf = ({ id }: Sheeted) =>
    choice.order === 'ranking' && ranks.get(id)?.rank ? (ranks.get(id)?.place ?? last) : last
  return [...applications]
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.number ?? 0) - (b.number ?? 0))
    .flatMap(({ id, number }) => {
      const own = works.get(id) ?? []
      const one = own.find((work) => work.id === picked(id)) ?? own[0]
      const shown = choice.works === 'all' ? own : one ? [one] : []
      return shown.map((work) => ({
        applicationId: id,
        number: number ?? 0,
        workId: work.id,
        position: work.position,
        rank: choice.order === 'ranking' ? (ranks.get(id)?.rank ?? null) : null,
      }))
    })
}

/** The files that so many works fill: whole pages in each but the last. */
export function partsOf(
  works: number,
  most = WORKS_A_FILE,
): { part: number; from: number; to: number; works: number }[] {
  return Array.from({ length: Math.ceil(works / most) }, (_, i) => {
    const [from, to] = [i * most + 1, Math.min(works, (i + 1) * most)]
    return { part: i + 1, from, to, works: to - from + 1 }
  })
}
