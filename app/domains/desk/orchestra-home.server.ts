/** The orchestra's start page, put together from its areas for whoever comes. */

import { mayCall } from '#app/domains/orchestra/attendance/policy.ts'
import { daysAhead } from '#app/domains/orchestra/coverage/ahead.server.ts'
import { ENROLMENT_STATES } from '#app/domains/orchestra/enrolment/enrolment.ts'
import { membersOf } from '#app/domains/orchestra/enrolment/figures.server.ts'
import { countsOf } from '#app/domains/orchestra/enrolment/list.server.ts'
import {
  type CurrentEnrolment,
  currentEnrolments,
  enrolmentsNow,
} from '#app/domains/orchestra/enrolment/queries.server.ts'
import { childrenOf, musicianOf } from '#app/domains/orchestra/family/queries.server.ts'
import { type ChildLoan, openLoansOf } from '#app/domains/orchestra/instrument/queries.server.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { seminarPlaces } from '#app/domains/orchestra/places.ts'
import { byTime } from '#app/domains/orchestra/plan/plan.ts'
import { sessionsOf } from '#app/domains/orchestra/plan/queries.server.ts'
import { sayWhat } from '#app/domains/orchestra/plan/say-session.ts'
import { mayReadLetters } from '#app/domains/orchestra/post/policy.ts'
import { rosterOfSeminar, standingOf } from '#app/domains/orchestra/queries.server.ts'
import { silentAt } from '#app/domains/orchestra/reply/asking.server.ts'
import { findSelf } from '#app/domains/orchestra/reply/musician.server.ts'
import { oneTapView, ownReplyPath, ownTapView } from '#app/domains/orchestra/reply/screens.server.ts'
import { currentSemester, ensemblesOf } from '#app/domains/orchestra/semester/queries.server.ts'
import { sayEnsemble, saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { comingSeminars, seminarsWorkedAt } from '#app/domains/orchestra/seminar/queries.server.ts'
import { sayDays, sayTitle, sayVenue } from '#app/domains/orchestra/seminar/say-seminar.ts'
import type { Seminar } from '#app/domains/orchestra/seminar/seminar.ts'
import { hasPart, isLeader, type Standing } from '#app/domains/orchestra/standing.ts'
import { termOf } from '#app/domains/orchestra/term.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraEnrolment } from '#app/i18n/orchestra-enrolment.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayHours, sayShortDate } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import {
  byDue,
  type ChildCard,
  type FamilySeminar,
  type HomeView,
  type OfficeCard,
  type SeminarCard,
} from './orchestra-home.ts'
import { homeLinks } from './orchestra-links.ts'
import { type Answering, familySeminars } from './orchestra-next.server.ts'
import { familyToDos, officeToDos } from './orchestra-todos.server.ts'
import { loanWays } from './orchestra-ways.server.ts'

/** Who comes sees what one has a part in; a stranger sees what the orchestra is. */
export async function homeView(ctx: Context, actor: Actor, locale: Locale): Promise<HomeView> {
  const standing = await standingOf(ctx.db, actor)
  const today = civilDateOf(ctx.now)
  const family = await familyOf(ctx, actor, standing)
  const childIds = family.map(({ childId }) => childId)
  const current = await currentEnrolments(ctx.db, childIds, today)
  const names = new Map(family.map(({ childId, name }) => [childId, name]))
  const answering = await answeringOf(ctx, actor, locale, standing)
  const loans = await openLoansOf(ctx.db, childIds, today)
  const all = standing.office ? await enrolmentsNow(ctx.db, today) : []
  const todos = [
    ...(childIds.length > 0
      ? await familyToDos(ctx, actor, standing, locale, { current, names, answering, loans })
      : []),
    ...(standing.office ? await officeToDos(ctx, locale, all) : []),
  ]
  const next = familySeminars(answering, locale)
  const children = family.map((child) => childCard(locale, child, { current, loans, next }))
  const seminar = isLeader(standing) || standing.seminars.length > 0 ? await workedSeminar(ctx, standing, locale) : null
  const semester = await currentSemester(ctx.db, today)
  return {
    todos: todos.sort(byDue),
    ...{ next, children, seminar, office: standing.office ? await officeCard(ctx, locale, all) : null },
    contact: standing.contactOf.length > 0 && semester ? await contactNumbers(ctx, standing, locale) : null,
    links: homeLinks(
      standing,
      locale,
      semester && termOf(semester),
      ctx.now,
      mayReadLetters(actor),
      playsIn(current, semester?.id),
    ),
    stranger: !hasPart(standing) && standing.contactOf.length === 0,
  }
}

/** The children of a guardian, the eldest first, and oneself as a young musician. */
async function familyOf(ctx: Context, actor: Actor, { children, isMusician }: Standing) {
  const own = children.length > 0 ? await childrenOf(ctx.db, actor.personId) : []
  const self = isMusician ? await musicianOf(ctx.db, actor.personId) : null
  const named = ({ childId, name, demo }: { childId: string; name: string; demo: boolean }, isSelf: boolean) => ({
    ...{ childId, name, demo, self: isSelf },
  })
  return [...own.map((child) => named(child, false)), ...(self ? [named(self, true)] : [])]
}

/** What one answers for: the children as their guardian, and oneself as a young musician. */
async function answeringOf(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  { children, isMusician }: Standing,
): Promise<Answering[]> {
  const found: Answering[] = []
  if (children.length > 0) {
    const path = await ownReplyPath(ctx, ctx.db, actor.personId, locale)
    found.push({ view: await oneTapView(ctx, actor.personId), path, guardian: true })
  }
  const musician = isMusician ? await findSelf(ctx, ctx.db, actor) : null
  if (musician) {
    const path = musician.answers ? addressIn(locale, 'ownReply') : null
    found.push({ view: await ownTapView(ctx, musician), path, guardian: false })
  }
  return found
}

/** Whether some of the family plays in a semester: then there is a folder. */
const playsIn = (current: readonly CurrentEnrolment[], semesterId: string | undefined): boolean =>
  current.some(({ enrolment: { state }, semester }) => state === 'enrolled' && semester.id === semesterId)

/** A child with what it has in the semesters that last or come, and what it has on loan. */
function childCard(
  locale: Locale,
  child: { childId: string; name: string; demo: boolean; self: boolean },
  around: { current: readonly CurrentEnrolment[]; loans: readonly ChildLoan[]; next: readonly FamilySeminar[] },
): ChildCard {
  const own = around.current.filter(({ enrolment }) => enrolment.childId === child.childId)
  return {
    ...child,
    parts: own.map(({ enrolment: { id, instrument, state }, ensemble, semester, place }) => ({
      ...{ id, state, term: termOf(semester) },
      text: `${capital(say(locale, groupWords(instrument)))}, ${sayEnsemble(ensemble, locale)}, ${saySemester(semester, locale)}`,
      note:
        place === null
          ? ''
          : say(locale, orchestraEnrolment.waitingPlace, { place, instrument: say(locale, groupWords(instrument)) }),
    })),
    noSeminar:
      own.some(({ enrolment }) => enrolment.state === 'enrolled') &&
      !around.next.some(({ children }) => children.some(({ childId }) => childId === child.childId)),
    loans: loanWays(around.loans, child.childId, locale),
  }
}

/** The next seminar that one works at; for the conductor by role and the secretariat, the next one of all. */
async function workedSeminar(ctx: Context, standing: Standing, locale: Locale): Promise<SeminarCard | null> {
  const today = civilDateOf(ctx.now)
  const coming = (all: readonly Seminar[]) =>
    all.find(({ days, cancelledAt }) => cancelledAt === null && days.some(({ date }) => date >= today))
  let next = standing.personId ? coming(await seminarsWorkedAt(ctx.db, standing.personId)) : undefined
  if (!next && (standing.office || standing.conductor)) {
    const semester = await currentSemester(ctx.db, today)
    const ensembles = semester ? await ensemblesOf(ctx.db, semester.id) : []
    next = (
      await comingSeminars(
        ctx.db,
        ensembles.map(({ id }) => id),
        today,
      )
    )[0]
  }
  if (!next) return null
  const expected = (await rosterOfSeminar(ctx.db, next.id)).length
  const silent = (await silentAt(ctx, ctx.db, next)).length
  return {
    ...{ id: next.id, title: sayTitle(next, locale), days: sayDays(next.days, locale), venue: sayVenue(next) },
    ...{ partner: next.partner, expected, answered: expected - silent, places: seminarPlaces(standing, next.id) },
    ahead: (await daysAhead(ctx.db, standing, next))?.filter(({ date }) => date >= today) ?? null,
    lists: await listsOf(ctx, standing, next, locale),
  }
}

/** The roll calls that one keeps on the first day of a seminar that is not over. Null: none. */
async function listsOf(
  ctx: Context,
  standing: Standing,
  seminar: Seminar,
  locale: Locale,
): Promise<SeminarCard['lists']> {
  const today = civilDateOf(ctx.now)
  const day = seminar.days.find(({ date }) => date >= today)
  if (!day) return null
  const ways = (await sessionsOf(ctx.db, seminar.id))
    .filter(({ dayId, kind }) => dayId === day.id && (kind === 'tutti' || kind === 'sectional'))
    .filter(({ adultIds }) => mayCall(standing, { seminarId: seminar.id, adults: adultIds }))
    .sort(byTime)
    .map((session) => ({
      id: session.id,
      href: addressIn(locale, 'rollCall', { id: session.id }),
      text: `${sayHours(session.begins, session.ends, locale)} ${sayWhat(session, locale)}`,
    }))
  if (ways.length === 0) return null
  return { day: sayShortDate(day.date, locale), today: day.date === today, ways }
}

/** The semester that one means today, in numbers. */
async function officeCard(ctx: Context, locale: Locale, all: readonly CurrentEnrolment[]): Promise<OfficeCard | null> {
  const today = civilDateOf(ctx.now)
  const semester = await currentSemester(ctx.db, today)
  if (!semester) return null
  const own = all.filter((one) => one.semester.id === semester.id).map(({ enrolment }) => enrolment)
  const counts = countsOf(own)
  return {
    ...{ term: termOf(semester), semester: capital(saySemester(semester, locale)) },
    over: semester.ends < today,
    counts: ENROLMENT_STATES.filter((state) => counts[state] > 0).map((state) => ({ state, count: counts[state] })),
  }
}

/** Numbers of the municipalities that one speaks for, also where they are nought. */
async function contactNumbers(ctx: Context, standing: Standing, locale: Locale): Promise<HomeView['contact']> {
  const semester = await currentSemester(ctx.db, civilDateOf(ctx.now))
  if (!semester) return null
  const names = await municipalityNames(ctx.db)
  const { municipalities } = await membersOf(ctx.db, semester)
  const every = standing.contactOf.includes('all')
  const ids = every ? municipalities.flatMap(({ municipalityId }) => municipalityId ?? []) : standing.contactOf
  return {
    semester: capital(saySemester(semester, locale)),
    rows: [...new Set(ids)].map((id) => {
      const found = municipalities.find(({ municipalityId }) => municipalityId === id)
      const { youth = 0, junior = 0, waiting = 0 } = found ?? {}
      return { name: names[id] ?? id, youth, junior, waiting }
    }),
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
