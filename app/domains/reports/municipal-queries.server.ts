/** The round by municipality: who took part for everyone, who applied for the secretariat. */
import { hostsSeenBy } from '#app/domains/hosting/board/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Reading } from '#app/domains/places/lineage.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { countByMunicipality } from './municipal.store.server.ts'
import { type MunicipalCount, type MunicipalMeasure, type MunicipalTable, municipalTable } from './municipal-series.ts'
import { openYears } from './open-series.server.ts'
import { mayReadDraft } from './policy.ts'
import { seriesOverYears } from './queries.server.ts'
import { type YearTable, yearTable } from './year-table.ts'

/**
 * How many took part from each municipality, as the lists of artists of the published years show it anyway. Where
 * applicants came from is for the secretariat: of a small municipality it would tell who was not accepted.
 * @param open the series over the years, where the caller has it already
 */
export async function openMunicipalSeries(ctx: Context, reading: Reading, open?: YearTable): Promise<MunicipalTable> {
  const table = open ?? (await openYears(ctx))
  const shown = new Set(
    table.years.flatMap(({ year, values }) => (values.participants?.kind === 'counted' ? [year] : [])),
  )
  const counts = (await countByMunicipality(ctx.db, 'participants')).filter(({ year }) => shown.has(year))
  return laidOut(ctx, null, { measure: 'participants', reading, table, counts })
}

/** The same for the secretariat: applicants too, and years that are not published. Throws forbidden. */
export async function officeMunicipalSeries(
  ctx: Context,
  actor: Actor,
  { reading, measure }: { reading: Reading; measure: MunicipalMeasure },
): Promise<MunicipalTable> {
  if (!mayReadDraft(actor)) throw forbidden()
  const table = yearTable(await seriesOverYears(ctx.db), [])
  const counts = await countByMunicipality(ctx.db, measure)
  return laidOut(ctx, actor, { measure, reading, table, counts })
}

async function laidOut(
  ctx: Context,
  actor: Actor | null,
  {
    measure,
    reading,
    table,
    counts,
  }: { measure: MunicipalMeasure; reading: Reading; table: YearTable; counts: readonly MunicipalCount[] },
): Promise<MunicipalTable> {
  const hosts = await hostsSeenBy(ctx.db, actor)
  const years = table.years.map(({ year }) => year)
  const totals = new Map(
    table.years.flatMap(({ year, values }) => {
      const known = values[measure]
      return known ? [[year, known] as const] : []
    }),
  )
  const all = [...years, ...hosts.map(({ year }) => year)]
  const municipalities = await listMunicipalities(ctx.db)
  return municipalTable({ measure, municipalities, counts, hosts, totals, years: everyYear(all) }, reading)
}

/** Every year from the first to the last, so that what is missing is seen. */
function everyYear(years: readonly number[]): number[] {
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, place) => first + place)
}
