import { listEditions, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { settleNotes } from '#app/domains/orchestra/post/settle-notes.server.ts'
import { conflict } from '#app/kernel/fault.ts'
import { instantOf } from '#app/kernel/when.ts'
import { isEmpty } from '#app/platform/backup/rows.store.server.ts'
import { contextOf, type House } from '#app/platform/context.server.ts'
import { settleLetters } from '#app/platform/mail/outbox.store.server.ts'
import { demoFigures, YEAR } from './figures.ts'
import { inventApplicants } from './invent/applicants.ts'
import { inventStaff } from './invent/staff.ts'
import { loadActionPlan } from './load-action-plan.server.ts'
import { loadApplications } from './load-applications.server.ts'
import { loadCopies, releaseOnce } from './load-catalogue.server.ts'
import { loadEditions } from './load-editions.server.ts'
import { loadEventItems } from './load-event-items.server.ts'
import { loadExhibition } from './load-exhibition.server.ts'
import { loadFunding } from './load-funding.server.ts'
import { loadHanging } from './load-hanging.server.ts'
import { loadHosting } from './load-hosting.server.ts'
import { loadHostingPlans } from './load-hosting-plan.server.ts'
import { loadHostingWork } from './load-hosting-work.server.ts'
import { loadJury } from './load-jury.server.ts'
import { loadMarketing } from './load-marketing.server.ts'
import { loadNews } from './load-news.server.ts'
import { loadNewsletters } from './load-newsletters.server.ts'
import { loadOrchestraAccounts } from './load-orchestra-accounts.server.ts'
import { loadOrchestraAttendance } from './load-orchestra-attendance.server.ts'
import { loadOrchestraAuditions } from './load-orchestra-auditions.server.ts'
import { loadOrchestraConcerts } from './load-orchestra-concerts.server.ts'
import { loadOrchestraConsents } from './load-orchestra-consents.server.ts'
import { loadOrchestraFamilies } from './load-orchestra-families.server.ts'
import { loadOrchestraMusic } from './load-orchestra-music.server.ts'
import { loadOrchestraReplies } from './load-orchestra-replies.server.ts'
import { loadOrchestraSeminars } from './load-orchestra-seminars.server.ts'
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
          await settleNotes(tx, now)
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
    await step('vertskap siden 2007, og de tre som løper side om side', () => loadHosting(at))
    await step('planene for vertskapene', () => loadHostingPlans(at, SEED))
    await step('lokaler, prosjektgruppe og møter', () => loadHostingWork(at, SEED))
    await step('nyheter og presseomtale', () => loadNews(at))
    await step('markedsplanen', () => loadMarketing(at))
    await step('økonomien og fakturaene', () => loadFunding(at))
    await step('handlingsplanen', () => loadActionPlan(at))
    await step('programmet og de påmeldte', () => loadProgramme(at))
    await step('punktene i programmet og de inviterte gruppene', () => loadEventItems(at))
    await step('verkene i fellesutstillingen: levert, kvittert og hentet', () => loadExhibition(at, SEED))
    await step('rommene, hengingen og vaktene', () => loadHanging(at))
    await step('nyhetsbrev og mottakere', () => loadNewsletters(at, SEED))
    const families = await step('ungdomssymfonikerne: semestre og familier', () => loadOrchestraFamilies(at, SEED))
    await step('helgeseminarer og timeplaner', () => loadOrchestraSeminars(at, SEED))
    await step('samtykker, reservekontakter og helse', () => loadOrchestraConsents(at, SEED, families))
    await step('repertoar, vikarer og pulter', () => loadOrchestraMusic(at))
    await step('svar, vakter og skyss til helgeseminarene', () => loadOrchestraReplies(at, SEED))
    await step('oppmøte på helgeseminarene', () => loadOrchestraAttendance(at, SEED))
    await step('prøvespill for solister og nye medlemmer', () => loadOrchestraAuditions(at, SEED))
    await step('konsertene og notene', () => loadOrchestraConcerts(at, SEED))
    await step('instrumenter, Venneforeningen og rapporter', () => loadOrchestraAccounts(at, SEED, families))
  }
  const made = await loadPictures(house, invented, pictures, tell)
  await releaseOnce(moments(house))
  return made
}
