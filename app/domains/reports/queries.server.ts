/** The figures of a year from its rows, and what has been published of them. */
import { planOfYear } from '#app/domains/action-plan/queries.server.ts'
import { countsOf } from '#app/domains/art-round/application/queries.server.ts'
import { findEdition, listEditions, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { roundsOf, seatsOf } from '#app/domains/art-round/jury/queries.server.ts'
import { copiesOf } from '#app/domains/catalogue/queries.server.ts'
import { fundingFigures } from '#app/domains/funding/queries.server.ts'
import { advertisingOf } from '#app/domains/outreach/marketing/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { tallyOf } from '#app/domains/tallies/queries.server.ts'
import { reports } from '#app/i18n/reports.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ORCHESTRA_FIGURES, orchestraFigureOf } from './orchestra.ts'
import { orchestraOfYear } from './orchestra-year.server.ts'
import { mayPublishReport, mayReadDraft } from './policy.ts'
import type { Series, Snapshot } from './report.ts'
import { artRoundFigures, changesBetween, type Outreach, seriesOf } from './rules.ts'
import { sayOrchestraFigure } from './say-orchestra.ts'
import { sayFigure, sayReport } from './say-report.ts'
import { isSameSnapshot } from './snapshot.ts'
import {
  countEditions,
  findNewestPublished,
  listPublished,
  listStated,
  outreachOf,
  type Published,
} from './store.server.ts'
import type { OfficeReportView, PublicReportView } from './views.ts'

async function jurorsOf(tx: Tx, editionId: string): Promise<number> {
  const persons = new Set<string>()
  for (const round of await roundsOf(tx, editionId))
    for (const { personId } of await seatsOf(tx, round.id)) persons.add(personId)
  return persons.size
}

/** How many copies of the catalogue went where. */
async function catalogueOf(tx: Tx, editionId: string): Promise<Outreach['catalogue']> {
  const { kinds, inserted, otherChannels } = await copiesOf(tx, editionId)
  const copies = kinds.find(({ kind }) => kind === 'catalogue')?.copies ?? 0
  return { copies, inserted: inserted.copies, newspapers: inserted.newspapers, otherChannels }
}

/**
 * The report of a year, computed from rows alone, with what every figure rests on and the series over the years. Every
 * open day of the edition is expected to be reported. Throws missing when the year has no edition.
 */
export async function annualFigures(tx: Tx, year: number): Promise<Snapshot> {
  const { round, participants, visits, sales, shown } = await tallyOf(tx, year)
  const { edition, hosting, studioDays } = round
  const names = await municipalityNames(tx)
  const first = (await listEditions(tx)).at(-1)
  const { artRound, basis } = artRoundFigures({
    edition,
    firstEdition: first?.year ?? year,
    hosts: hosting.municipalityIds.map((id) => names[id] ?? id),
    studioDates: studioDays.map(({ date }) => date),
    applications: (await countsOf(tx, edition.id)).submission.submitted,
    participants,
    jurors: await jurorsOf(tx, edition.id),
    visits: { total: visits, studios: visits.studios, exhibition: visits.exhibition },
    sales: {
      ...sales,
      exhibitionWorks: sales.byChannel.exhibition.works,
      sellers: sales.total.sellers,
      exhibitionSellers: sales.byChannel.exhibition.sellers,
      shownOre: { total: shown.total, exhibition: shown.exhibition },
    },
    outreach: { ...(await outreachOf(tx, edition.id)), catalogue: await catalogueOf(tx, edition.id) },
    advertised: await advertisingOf(tx, edition.id),
    money: await fundingFigures(tx, 'artRound', year),
  })
  const days = visits.byDay.map(({ date, visits: of, received, expected }) => ({
    date,
    visits: of,
    received,
    expected,
  }))
  const details = visits.visits === null ? null : { byKind: visits.byKind, byMethod: visits.byMethod, days }
  const youthOrchestra = await orchestraOfYear(tx, year, names)
  const series = await seriesOverYears(tx)
  const actionPlan = await planOfYear(tx, year)
  return {
    ...{ artRound, basis, visits: details, series },
    ...(youthOrchestra && { youthOrchestra }),
    ...(actionPlan.length > 0 && { actionPlan }),
  }
}

/** Every measure over the years: counted where there are rows, else as stated. */
export const seriesOverYears = async (tx: Tx): Promise<Series[]> =>
  seriesOf(await countEditions(tx), await listStated(tx))

/** The latest published report of a year; null before the first, and for a year without an edition. */
export async function latestPublished(tx: Tx, year: number): Promise<Published | null> {
  const edition = await findEdition(tx, year)
  return edition ? ((await listPublished(tx, edition.id))[0] ?? null) : null
}

/** The published report of the latest year that has one; null before the first. */
export const newestReport = (tx: Tx): Promise<Published | null> => findNewestPublished(tx)

/** The secretariat's page: the figures as they are now, and what has been published. Throws missing or forbidden. */
export async function officeReportView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  locale: Locale,
): Promise<OfficeReportView> {
  if (!mayReadDraft(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const now = await annualFigures(ctx.db, year)
  const revisions = await listPublished(ctx.db, edition.id)
  const latest = revisions[0]
  const over = edition.periodTo !== null && edition.periodTo < civilDateOf(ctx.now)
  const stale = latest === undefined || !isSameSnapshot(latest.snapshot, now)
  return {
    year,
    report: sayReport(now, locale, { state: 'draft', at: ctx.now }),
    revisions: revisions.map(({ revision, publishedAt }) => ({ revision, publishedAt })),
    changes: latest
      ? [
          ...changesBetween(latest.snapshot.artRound, now.artRound).map(({ key, before, after }) => ({
            ...sayFigure(key, after, undefined, locale),
            before: sayFigure(key, before, undefined, locale).value,
            after: sayFigure(key, after, undefined, locale).value,
          })),
          ...orchestraChanges(latest.snapshot, now, locale),
        ]
      : [],
    stale,
    over,
    can: { publish: mayPublishReport(actor) && over && stale },
  }
}

/** The orchestra's figures that are others now than in a published report. */
function orchestraChanges(before: Snapshot, after: Snapshot, locale: Locale): OfficeReportView['changes'] {
  return ORCHESTRA_FIGURES.flatMap((key) => {
    const [then, now] = [before, after].map(({ youthOrchestra }) => orchestraFigureOf(youthOrchestra, key))
    if (then === now) return []
    const value = (figure: number | null | undefined) =>
      figure === null || figure === undefined
        ? say(locale, reports.unknown)
        : sayOrchestraFigure(key, figure, locale).value
    const { label } = sayOrchestraFigure(key, now ?? 0, locale)
    return [{ key, label, before: value(then), after: value(now) }]
  })
}

/** A report as it was published: the latest, or the revision that was asked for. Throws missing. */
export async function publicReport(
  tx: Tx,
  year: number,
  wanted: string | null,
): Promise<Published & { all: Published[] }> {
  const edition = await theEdition(tx, year)
  const all = await listPublished(tx, edition.id)
  const found = wanted === null ? all[0] : all.find(({ revision }) => String(revision) === wanted)
  if (!found) throw missing()
  return { ...found, all }
}

/** What everyone may read, once it is published. Throws missing. */
export async function publicReportView(
  ctx: Context,
  year: number,
  wanted: string | null,
  locale: Locale,
): Promise<PublicReportView> {
  const { revision, publishedAt, snapshot, all } = await publicReport(ctx.db, year, wanted)
  return {
    year,
    revision,
    latest: all[0]?.revision ?? revision,
    publishedAt,
    report: sayReport(snapshot, locale, { state: 'published', at: publishedAt, revision }),
    revisions: all.map((one) => ({ revision: one.revision, publishedAt: one.publishedAt })),
  }
}
