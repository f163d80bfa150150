/** What the secretariat sees of applications. */
import { callsOf, editionById, openDaysOf, theCall, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { shownClosing } from '#app/domains/art-round/edition/rules.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { listMembers, municipalityNames } from '#app/domains/places/queries.server.ts'
import { sentence } from '#app/i18n/sentence.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { pageOf } from '#app/kernel/page.ts'
import type { Context } from '#app/platform/context.server.ts'
import { CHECKS } from './application.ts'
import { sheetView } from './artist-screens.server.ts'
import { faultsOfApplication } from './completeness.ts'
import { mayCheckApplications, mayExtend, mayReadApplications } from './policy.ts'
import { countsOf, theApplication, worksOf } from './queries.server.ts'
import { closesFor, mayReopen } from './rules.ts'
import { listApplications } from './store.server.ts'
import type { ApplicationRow, ApplicationsFilter, ApplicationsView, OfficeView, Sort } from './views.ts'

const ROWS_A_PAGE = 50

const late = (a: Date | null, b: Date | null) => (a?.getTime() ?? Infinity) - (b?.getTime() ?? Infinity) || 0
const orders: Record<Sort, (a: ApplicationRow, b: ApplicationRow) => number> = {
  number: (a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0,
  name: (a, b) => byNorwegian(a.artistName, b.artistName),
  municipality: (a, b) => byNorwegian(a.municipality ?? '', b.municipality ?? ''),
  sent: (a, b) => late(a.submittedAt, b.submittedAt),
  check: (a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check),
}

/** A page of an edition's applications: those that the filter lets through, in the order that is asked for. */
export async function applicationsView(
  ctx: Context,
  actor: Actor,
  year: number,
  filter: ApplicationsFilter,
): Promise<ApplicationsView> {
  if (!mayReadApplications(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const all = await listApplications(ctx.db, { editionId: edition.id })
  const works = await worksOf(
    ctx.db,
    all.map(({ id }) => id),
  )
  const names = await municipalityNames(ctx.db)
  const closing = new Map((await callsOf(ctx.db, edition.id)).map((call) => [call.id, call]))

  const wanted = filter.search.toLocaleLowerCase('nb')
  const found: ApplicationRow[] = []
  for (const one of all) {
    if (filter.state && one.submission !== filter.state) continue
    if (filter.check && (one.check !== filter.check || one.submission !== 'submitted')) continue
    if (filter.municipality && one.municipalityId !== filter.municipality) continue
    if (filter.discipline && !one.disciplines.some((key) => key === filter.discipline)) continue
    const titles = (works.get(one.id) ?? []).map((work) => work.title)
    const text = [one.artistName, one.city, String(one.number ?? ''), ...titles].join('\n').toLocaleLowerCase('nb')
    if (wanted && !text.includes(wanted)) continue
    const call = closing.get(one.callId)
    found.push({
      id: one.id,
      number: one.number,
      artistName: one.artistName,
      municipality: one.municipalityId ? (names[one.municipalityId] ?? null) : null,
      disciplines: one.disciplines,
      submission: one.submission,
      check: one.check,
      isNew: one.isNew,
      works: titles.length,
      submittedAt: one.submittedAt,
      savedAt: one.savedAt,
      extended: call !== undefined && closesFor(call, one) > call.closesAt,
    })
  }
  found.sort((a, b) => (filter.down ? -1 : 1) * orders[filter.sort](a, b) || orders.number(a, b))
  const place = pageOf(filter.page, found.length, ROWS_A_PAGE)
  const { submission, check, all: count } = await countsOf(ctx.db, edition.id)
  return {
    year,
    filter,
    rows: found.slice(place.skip, place.skip + place.take),
    found: found.length,
    page: place.page,
    pages: place.pages,
    counts: { all: count, submission, check },
    municipalities: (await listMembers(ctx.db, year)).map(({ id, name }) => ({ id, name })),
    can: { check: mayCheckApplications(actor) && edition.announcedAt === null },
  }
}

/** One application with everything in it. Throws missing when it is none of that year's. */
export async function officeView(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  year: number,
  id: string,
): Promise<OfficeView> {
  if (!mayReadApplications(actor)) throw forbidden()
  const application = await theApplication(ctx.db, id)
  const edition = await editionById(ctx.db, application.editionId)
  if (edition.year !== year) throw missing()
  const call = await theCall(ctx.db, application.callId)
  const works = (await worksOf(ctx.db, [id])).get(id) ?? []
  const days = await openDaysOf(ctx.db, edition.id)
  const contact = await findContact(ctx.db, application.applicantId)
  return {
    year,
    call: {
      title: locale === 'nb' ? call.titleNb : call.titleEn,
      deadline: shownClosing(closesFor(call, application)),
    },
    sheet: await sheetView(ctx.db, application, works),
    faults: faultsOfApplication(application, works, call, { year, days }).map(({ key, facts }) =>
      sentence(locale, key, facts),
    ),
    contact: contact && { name: contact.name, email: contact.email },
    announced: edition.announcedAt !== null,
    can: {
      check: mayCheckApplications(actor) && application.submission === 'submitted' && !edition.announcedAt,
      reopen: mayReopen(call, application, edition.announcedAt, ctx.now),
      extend: mayExtend(actor) && !edition.announcedAt,
    },
  }
}
