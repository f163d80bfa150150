/** What an artist sees of calls and of the own application. */
import type { Call, Edition } from '#app/domains/art-round/edition/edition.ts'
import {
  callsOf,
  editionById,
  listEditions,
  openDaysOf,
  theCall,
} from '#app/domains/art-round/edition/queries.server.ts'
import { announceDayOf, commissionOf, shownClosing } from '#app/domains/art-round/edition/rules.ts'
import { callsOpenTo } from '#app/domains/art-round/invitation/queries.server.ts'
import { pictureReportsOf, picturesByIds } from '#app/domains/media/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { listMembers, listMunicipalities, municipalityNames } from '#app/domains/places/queries.server.ts'
import { sentence } from '#app/i18n/sentence.ts'
import type { Locale } from '#app/i18n/words.ts'
import { isOpen } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Application, Work } from './application.ts'
import { faultsOfApplication } from './completeness.ts'
import { listGroupMembers, listYearsTakenPart } from './group.store.server.ts'
import { namedMembers } from './group.ts'
import { knownOf, type Own, ownApplication, refusedSave } from './own.server.ts'
import { mayApply, mayBegin } from './policy.ts'
import { applicationsOf } from './queries.server.ts'
import { closesFor, mayReopen, mayStillSave, mayWithdraw, shownToApplicant } from './rules.ts'
import { fieldOfFault, sheetOf } from './sheet.ts'
import type {
  ApplicationSheetView,
  ApplyView,
  CallRules,
  CallView,
  FormFault,
  FormState,
  FormView,
  HungPicture,
  ReviewView,
} from './views.ts'

const inWords = (call: Call, locale: Locale) =>
  locale === 'nb' ? { title: call.titleNb, text: call.textNb } : { title: call.titleEn, text: call.textEn }

const leftUntil = (closesAt: Date, now: Date) => Math.max(0, closesAt.getTime() - now.getTime())

async function rulesOf(tx: Tx, call: Call, edition: Edition): Promise<CallRules> {
  const { minWorks, maxWorks, maxWorkAge, minPracticeYears, statementMax } = call
  const { residence, earlier, pricing, highestPriceOre, altRequired, capacity: places } = call
  const days = (await openDaysOf(tx, edition.id)).filter((day) => day.kind === 'studio')
  return {
    ...{ minWorks, maxWorks, maxWorkAge, minPracticeYears, statementMax },
    ...{ residence, earlier, pricing, highestPriceOre, altRequired, places },
    ...{ kind: call.kind, year: edition.year, commission: commissionOf(call, edition), days },
  }
}

/** The calls that one can apply to now, what became of those that are over, and when the next one opens. */
export async function applyView(ctx: Context, actor: Actor | null, locale: Locale): Promise<ApplyView> {
  const mine = actor ? await applicationsOf(ctx.db, actor.personId) : []
  const view: ApplyView = {
    open: [],
    closed: [],
    next: null,
    signedIn: actor !== null,
    email: actor?.email ?? null,
    juror: false,
  }
  const published = (await listEditions(ctx.db)).filter((one) => one.publishedAt && one.publishedAt <= ctx.now)
  for (const [index, edition] of published.entries()) {
    const calls = await callsOf(ctx.db, edition.id)
    const openToMe = await callsOpenTo(ctx.db, calls, actor?.email ?? null)
    for (const call of calls) {
      const own = mine.find((one) => one.callId === call.id) ?? null
      if (ctx.now < call.opensAt) {
        if (!view.next || call.opensAt < view.next.opensAt)
          view.next = { title: inWords(call, locale).title, opensAt: call.opensAt }
        continue
      }
      const isStillOpen = isOpen({ opensAt: call.opensAt, closesAt: closesFor(call, own) }, ctx.now)
      if (!isStillOpen && index > 0 && !own) continue
      const seen = await callView(ctx, actor, locale, edition, call, { own, mine, invited: openToMe.has(call.id) })
      if (isStillOpen && actor && !mayApply(actor, edition.year)) view.juror = true
      ;(isStillOpen ? view.open : view.closed).push(seen)
    }
  }
  return view
}

async function earlierOf(tx: Tx, locale: Locale, { year: now }: Edition, { editionId, callId }: Application) {
  const { year } = await editionById(tx, editionId)
  return { year, title: inWords(await theCall(tx, callId), locale).title, thisYear: year === now }
}

async function callView(
  ctx: Context,
  actor: Actor | null,
  locale: Locale,
  edition: Edition,
  call: Call,
  { own, mine, invited }: { own: Application | null; mine: readonly Application[]; invited: boolean },
): Promise<CallView> {
  const closesAt = closesFor(call, own)
  const shown = own && shownToApplicant(own, call.announcedAt)
  const earlier = own ? undefined : mine.find((one) => one.callId !== call.id)
  const may = actor === null || mayApply(actor, edition.year)
  return {
    id: call.id,
    year: edition.year,
    ...inWords(call, locale),
    opensAt: call.opensAt,
    deadline: shownClosing(closesAt),
    left: leftUntil(closesAt, ctx.now),
    rules: await rulesOf(ctx.db, call, edition),
    invited: call.kind === 'invited' ? invited : null,
    mine: shown && { state: shown.state, number: shown.number, submittedAt: shown.submittedAt },
    earlier: earlier ? await earlierOf(ctx.db, locale, edition, earlier) : null,
    can: {
      // Who is not signed in is sent to sign in; whether one is invited is seen after it.
      start:
        (actor === null || mayBegin(actor, call, edition.year, invited)) &&
        !own &&
        mayStillSave(call, null, ctx.now).may,
      goOn: may && own !== null && mayStillSave(call, own, ctx.now).may,
    },
  }
}

/** The own application as its form has it. Throws missing when none is begun. */
export async function formState(ctx: Context, actor: Actor, callId: string): Promise<FormState> {
  return stateOf(ctx.db, await ownApplication(ctx.db, actor, callId))
}

async function stateOf(tx: Tx, own: Own): Promise<FormState> {
  const { application, works, members, call } = own
  const values = sheetOf(application, works, members)
  const faults = faultsOfApplication(application, works, call, await knownOf(tx, own)).map((fault): FormFault => {
    const field = fieldOfFault(fault.field, works)
    return { ...fault, field, blank: (values[field] ?? '') === '' && fault.key !== 'application.worksTooMany' }
  })
  const hung = await hungOn(tx, works)
  return {
    version: application.version,
    savedAt: application.savedAt,
    values,
    missing: faults.length,
    faults,
    works: works.map(({ id }) => ({ id, pictures: (hung.get(id) ?? []).map(({ alt: _, ...picture }) => picture) })),
  }
}

async function hungOn(tx: Tx, works: readonly Work[]): Promise<Map<string, (HungPicture & { alt: string })[]>> {
  const ids = works.flatMap((work) => work.pictures.map((one) => one.pictureId))
  const pictures = await picturesByIds(tx, ids)
  const reports = await pictureReportsOf(tx, ids)
  return new Map(
    works.map((work) => [
      work.id,
      work.pictures.flatMap(({ pictureId, alt }) => {
        const picture = pictures.get(pictureId)
        return picture ? [{ ...picture, id: pictureId, alt, findings: reports.get(pictureId)?.findings ?? [] }] : []
      }),
    ]),
  )
}

/** The form, and all that it asks. Throws missing when no application is begun. */
export async function formView(ctx: Context, actor: Actor, locale: Locale, callId: string): Promise<FormView> {
  const own = await ownApplication(ctx.db, actor, callId)
  const { application, call, edition } = own
  const answer = mayStillSave(call, application, ctx.now)
  const closesAt = closesFor(call, application)
  const refused = answer.may ? null : refusedSave(answer, locale)
  return {
    applicationId: application.id,
    call: {
      id: call.id,
      year: edition.year,
      title: inWords(call, locale).title,
      deadline: shownClosing(closesAt),
      closesAt,
    },
    now: ctx.now,
    rules: await rulesOf(ctx.db, call, edition),
    municipalities: await placesToChoose(ctx.db, call, edition),
    tookPart: await listYearsTakenPart(ctx.db, application.applicantId, application.applicantKind, edition.year),
    state: await stateOf(ctx.db, own),
    shown: shownToApplicant(application, call.announcedAt),
    closed: refused && sentence(locale, refused.key, refused.facts),
    extended: closesAt > call.closesAt,
  }
}

/** The members of the year; where the call takes everyone, every municipality that we know of. */
async function placesToChoose(tx: Tx, call: Call, edition: Edition): Promise<FormView['municipalities']> {
  const places = call.residence === 'any' ? await listMunicipalities(tx) : await listMembers(tx, edition.year)
  return places.map(({ id, name }) => ({ id, name }))
}

/** Everything that was filled in, with its pictures. For screens of applications; asks no policy. */
export async function sheetView(tx: Tx, application: Application, works: Work[]): Promise<ApplicationSheetView> {
  const hung = await hungOn(tx, works)
  const names = application.municipalityId ? await municipalityNames(tx) : {}
  return {
    application,
    municipality: (application.municipalityId && names[application.municipalityId]) || application.homePlace || null,
    members: application.applicantKind === 'group' ? namedMembers(await membersOf(tx, application.id)) : [],
    works: works.map((work) => ({ ...work, shown: hung.get(work.id) ?? [] })),
  }
}

const membersOf = async (tx: Tx, id: string) => (await listGroupMembers(tx, [id])).get(id) ?? []

/** What is sent, what is missing, and what became of it. Of the outcome nothing before the announcement. */
export async function reviewView(ctx: Context, actor: Actor, locale: Locale, callId: string): Promise<ReviewView> {
  const own = await ownApplication(ctx.db, actor, callId)
  const { application, works, call, edition } = own
  const answer = mayStillSave(call, application, ctx.now)
  const isSent = application.submission === 'submitted' || application.submission === 'withdrawn'
  const faults = isSent ? [] : faultsOfApplication(application, works, call, await knownOf(ctx.db, own))
  const refused = answer.may ? null : refusedSave(answer, locale)
  return {
    call: {
      id: call.id,
      year: edition.year,
      title: inWords(call, locale).title,
      deadline: shownClosing(closesFor(call, application)),
    },
    now: ctx.now,
    sheet: await sheetView(ctx.db, undisclosed(application), works),
    shown: shownToApplicant(application, call.announcedAt),
    faults: faults.map(({ field, key, facts }) => ({
      field: fieldOfFault(field, works),
      text: sentence(locale, key, facts),
    })),
    announceOn: call.announcedAt ? null : announceDayOf(call, edition),
    can: {
      submit: answer.may && faults.length === 0,
      withdraw: mayWithdraw(application, call.announcedAt),
      reopen: mayReopen(call, application, call.announcedAt, ctx.now),
      edit: answer.may,
    },
    closed: refused && sentence(locale, refused.key, refused.facts),
  }
}

/** The application without what the applicant must not learn from the page's data. */
const undisclosed = (application: Application): Application => ({
  ...application,
  check: 'unchecked',
  checkReason: null,
  decision: 'none',
  decidedWorkId: null,
  waitingPlace: null,
  participation: 'none',
  answeredAt: null,
})
