/** What the secretariat sees of applications. */
import type { Call } from '#app/domains/art-round/edition/edition.ts'
import { callsOf, editionById, theCall, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
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
import { listGroupMembers } from './group.store.server.ts'
import { listOfficeRows, listTitles } from './office-rows.store.server.ts'
import { knownOf } from './own.server.ts'
import { mayCheckApplications, mayExtend, mayReadApplications } from './policy.ts'
import { countsOf, countsOfCall, theApplication, worksOf } from './queries.server.ts'
import { closesFor, mayReopen } from './rules.ts'
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
  locale: Locale,
  year: number,
  filter: ApplicationsFilter,
): Promise<ApplicationsView> {
  if (!mayReadApplications(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const all = await listOfficeRows(ctx.db, edition.id)
  const titles = await listTitles(ctx.db, edition.id)
  const names = await municipalityNames(ctx.db)
  const calls = await callsOf(ctx.db, edition.id)
  const titleOf = (call: Call) => (locale === 'nb' ? call.titleNb : call.titleEn)
  const byId = new Map(calls.map((call) => [call.id, call]))
  const chosen = byId.get(filter.call) ?? null

  const wanted = filter.search.toLocaleLowerCase('nb')
  const found: ApplicationRow[] = []
  for (const one of all) {
    if (chosen && one.callId !== chosen.id) continue
    if (filter.state && one.submission !== filter.state) continue
    if (filter.check && (one.check !== filter.check || one.submission !== 'submitted')) continue
    if (filter.municipality && one.municipalityId !== filter.municipality) continue
    if (filter.discipline && !one.disciplines.some((key) => key === filter.discipline)) continue
    const named = titles.get(one.id) ?? []
    if (wanted) {
      const text = [one.artistName, one.city, String(one.number ?? ''), ...named].join('\n').toLocaleLowerCase('nb')
      if (!text.includes(wanted)) continue
    }
    const call = byId.get(one.callId)
    found.push({
      id: one.id,
      number: one.number,
      artistName: one.artistName,
      isGroup: one.applicantKind === 'group',
      call: call ? titleOf(call) : '',
      municipality: (one.municipalityId && names[one.municipalityId]) || one.homePlace || null,
      disciplines: one.disciplines,
      submission: one.submission,
      check: one.check,
      isNew: one.isNew,
      works: named.length,
      submittedAt: one.submittedAt,
      savedAt: one.savedAt,
      extended: call !== undefined && closesFor(call, one) > call.closesAt,
    })
  }
  found.sort((a, b) => (filter.down ? -1 : 1) * orders[filter.sort](a, b) || orders.number(a, b))
  const place = pageOf(filter.page, found.length, ROWS_A_PAGE)
  const {
    submission,
    check,
    all: count,
  } = await (chosen ? countsOfCall(ctx.db, chosen.id) : countsOf(ctx.db, edition.id))
  return {
    year,
    filter,
    calls: calls.map((call) => ({ id: call.id, title: titleOf(call) })),
    rows: found.slice(place.skip, place.skip + place.take),
    found: found.length,
    page: place.page,
    pages: place.pages,
    counts: { all: count, submission, check },
    municipalities: (await listMembers(ctx.db, year)).map(({ id, name }) => ({ id, name })),
    can: { check: mayCheckApplications(actor) && (chosen ? [chosen] : calls).some(({ announcedAt }) => !announcedAt) },
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
  const members = (await listGroupMembers(ctx.db, [id])).get(id) ?? []
  const known = await knownOf(ctx.db, { application, members, edition })
  const contact = await findContact(ctx.db, application.applicantId)
  return {
    year,
    call: {
      title: locale === 'nb' ? call.titleNb : call.titleEn,
      deadline: shownClosing(closesFor(call, application)),
    },
    sheet: await sheetView(ctx.db, application, works),
    faults: faultsOfApplication(application, works, call, known).map(({ key, facts }) => sentence(locale, key, facts)),
    contact: contact && { name: contact.name, email: contact.email },
    announced: call.announcedAt !== null,
    can: {
      check: mayCheckApplications(actor) && application.submission === 'submitted' && !call.announcedAt,
      reopen: mayReopen(call, application, call.announcedAt, ctx.now),
      extend: mayExtend(actor) && !call.announcedAt,
    },
  }
}
