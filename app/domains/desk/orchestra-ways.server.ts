/** The pages that a family goes to from a child: the day of the next seminar, the folder, the instruments on loan. */
import { type CurrentEnrolment, currentEnrolments } from '#app/domains/orchestra/enrolment/queries.server.ts'
import { type ChildLoan, openLoansOf } from '#app/domains/orchestra/instrument/queries.server.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { comingSeminars } from '#app/domains/orchestra/seminar/queries.server.ts'
import { sayDays, sayTitle } from '#app/domains/orchestra/seminar/say-seminar.ts'
import { termOf } from '#app/domains/orchestra/term.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraHome as words } from '#app/i18n/orchestra-home.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { ChildWays, Way } from './orchestra-home.ts'

/** The instruments that a child has on loan, each with the way to its agreement. */
export const loanWays = (loans: readonly ChildLoan[], childId: string, locale: Locale): Way[] =>
  loans
    .filter((loan) => loan.childId === childId)
    .map(({ id, mark, instrument, size, state, dueOn }) => {
      const what = [say(locale, groupWords(instrument)), size, mark].filter(Boolean).join(' ')
      const facts = { what, day: sayFullDate(dueOn, locale) }
      const text = state === 'prepared' ? words.loanToSign : state === 'signed' ? words.loanToFetch : words.loanOut
      return { href: addressIn(locale, 'loan', { id }), text: say(locale, text, facts) }
    })

/** The list of what lies in a child's folder, of the first semester that it plays in now; null: it plays in none. */
export function folderWay(current: readonly CurrentEnrolment[], childId: string, locale: Locale): Way | null {
  const playing = current.find(({ enrolment }) => enrolment.childId === childId && enrolment.state === 'enrolled')
  if (!playing) return null
  return { href: addressIn(locale, 'folders', { term: termOf(playing.semester) }), text: say(locale, words.folders) }
}

/** The ways from each of these children, who belong to who looks. The number of statements does not grow with them. */
export async function waysOf(ctx: Context, locale: Locale, childIds: readonly string[]): Promise<ChildWays[]> {
  const today = civilDateOf(ctx.now)
  const current = await currentEnrolments(ctx.db, childIds, today)
  const loans = await openLoansOf(ctx.db, childIds, today)
  const playing = current.filter(({ enrolment }) => enrolment.state === 'enrolled')
  const ensembleIds = [...new Set(playing.map(({ ensemble }) => ensemble.id))]
  const seminars = ensembleIds.length > 0 ? await comingSeminars(ctx.db, ensembleIds, today) : []
  return childIds.map((childId) => {
    const own = playing.filter(({ enrolment }) => enrolment.childId === childId).map(({ ensemble }) => ensemble.id)
    const next = seminars.find((seminar) => seminar.ensembleIds.some((id) => own.includes(id)))
    const title = next && `${sayTitle(next, locale)}, ${sayDays(next.days, locale)}`
    return {
      childId,
      seminar: next
        ? {
            title: title ?? '',
            href: next.planShownAt ? addressIn(locale, 'childDay', { id: next.id, childId }) : null,
          }
        : null,
      folders: folderWay(playing, childId, locale),
      loans: loanWays(loans, childId, locale),
    }
  })
}
