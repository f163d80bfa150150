import { listEditions, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { conflict } from '#app/kernel/fault.ts'
import { instantOf } from '#app/kernel/when.ts'
import { isEmpty } from '#app/platform/backup/rows.store.server.ts'
import { contextOf, type House } from '#app/platform/context.server.ts'
import { settleLetters } from '#app/platform/mail/outbox.store.server.ts'
import { demoFigures, YEAR } from './figures.ts'
import { inventApplicants } from './invent/applicants.ts'
import { inventStaff } from './invent/staff.ts'
import { loadApplications } from './load-applications.server.ts'
import { loadCopies, releaseOnce } from './load-catalogue.server.ts'
import { loadEditions } from './load-editions.server.ts'
import { loadJury } from './load-jury.server.ts'
import { loadNews } from './load-news.server.ts'
import { loadNewsletters } from './load-newsletters.server.ts'
import { loadPictures, type PictureOptions } from './load-pictures.server.ts'
import { loadProgramme } from './load-programme.server.ts'
import { loadResult } from './load-result.server.ts'
import { loadStaff } from './load-staff.server.ts'
import { loadTallies } from './load-tallies.server.ts'
import type { At } from './moment.ts'

/** What everything invented follows from. */
export const SEED = 2013

export interface DemoOptions extends PictureOptions {
  /** Applications; those of 2013 unless told. */
  size?: number
  /** Where progress is told. */
  tell: (line: string) => void
}

/**
 * The demonstration's contexts: each deed at its own moment of the year 2013. Nobody is to be written to, so letters are
 * settled in the transaction that posts them.
 */
export function moments(house: House): At {
  return (date, time = '12:00') => {
    const now = instantOf(date, time)
    if (!now) throw new RangeError(`${date} has no ${time}`)
    const ctx = contextOf(house, now, null)
    return {
      ...ctx,
      tx: (work) =>
        ctx.tx(async (tx) => {
          const result = await work(tx)
          await settleLetters(tx, now)
          return result
        }),
    }
  }
}

/** Whether the database holds the demonstration. */
export async function holdsDemonstration(house: House): Promise<boolean> {
  return (await listEditions(house.db)).some(({ year, demo }) => year === YEAR && demo)
}

/**
 * Loads the edition of 2013 into an empty database. A load that was broken off goes on with the pictures that are missing
 * once the rest is there. Gives how many pictures were made now. Throws conflict for a database with anything else in it.
 */
export async function loadDemonstration(house: House, { size, tell, ...pictures }: DemoOptions): Promise<number> {
  const figures = demoFigures(size)
  const invented = inventApplicants(SEED).slice(0, figures.applications)
  if (await holdsDemonstration(house)) {
    if ((await theEdition(house.db, YEAR)).publishedAt === null) throw conflict('transfer.demoBrokenOff')
  } else {
    if (!(await isEmpty(house.db))) throw conflict('transfer.notEmpty')
    const at = moments(house)
    const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const from = performance.now()
      const result = await work()
      tell(`${name} (${((performance.now() - from) / 1000).toFixed(1).replace('.', ',')} s)`)
      return result
    }
    const callId = await step('kommuner, årganger og tall siden 2007', () => loadEditions(at, figures))
    await step(`${figures.applications} søknader`, () => loadApplications(at, callId, invented))
    const staff = inventStaff(SEED)
    await step('personer og roller', () => loadStaff(at, staff))
    await step('poeng fra tre jurymedlemmer', () => loadJury(at, callId, staff.jurors, invented))
    await step(`vedtak, ${figures.participants} deltakere og atelierene deres`, () => loadResult(at, figures, invented))
    await step('besøk og salg', () => loadTallies(at, figures))
    await step('opplaget av katalogen', () => loadCopies(at))
    await step('nyheter og presseomtale', () => loadNews(at))
    await step('programmet og de påmeldte', () => loadProgramme(at))
    await step('nyhetsbrev og mottakere', () => loadNewsletters(at, SEED))
  }
  const made = await loadPictures(house, invented, pictures, tell)
  await releaseOnce(moments(house))
  return made
}
