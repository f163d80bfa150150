/** What is taken over into profile and library of someone who applied before there were any. */
import { isWorthKeeping } from '#app/domains/art-round/portfolio/rules.ts'
import type { Application, Work } from './application.ts'

/** Only what was sent once is taken over: a draft goes there when it is sent. */
export const wasSent = (application: Pick<Application, 'number'>): boolean => application.number !== null

/** Whether an application holds works that have no place in the library yet. */
export const worthTakingOver = (application: Pick<Application, 'number'>, works: readonly Work[]): boolean =>
  wasSent(application) && works.some((work) => !work.libraryWorkId && isWorthKeeping(work))
