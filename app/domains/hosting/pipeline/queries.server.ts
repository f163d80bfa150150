import { findEdition, listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { missing } from '#app/kernel/fault.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type Hosting, hasReached } from '../hosting.ts'
import { hostingsOf, theHosting } from '../queries.server.ts'
import type { Evidence } from './rules.ts'
import { listCandidacies, listCases, listSigned } from './store.server.ts'
import type { HostingHead } from './views.ts'

/** The opening of a year: the edition's; null while there is no edition, or it has none. */
export async function editionOpening(tx: Tx, year: number): Promise<CivilDate | null> {
  const edition = await findEdition(tx, year)
  return edition?.openingAt ? civilDateOf(edition.openingAt) : null
}

/** The day on which a hosting's exhibition opens: the edition's, or else what the hosting itself says. */
export const openingOf = async (tx: Tx, { year, opensOn }: Pick<Hosting, 'year' | 'opensOn'>) =>
  (await editionOpening(tx, year)) ?? opensOn

/** Another of the year, not in reserve, that has come as far as the agreement; null when there is none. */
export async function rivalOf(tx: Tx, { id, year }: Pick<Hosting, 'id' | 'year'>): Promise<Hosting | null> {
  const others = (await hostingsOf(tx, { from: year, to: year })).filter((other) => other.id !== id && !other.reserve)
  return others.find((other) => hasReached(other, 'agreement')) ?? null
}

/** All that the stages of some hostings ask for, as they stand, by hosting. */
export async function evidencesOf(tx: Tx, hostings: readonly Hosting[], now: Date): Promise<Map<string, Evidence>> {
  const ids = hostings.map(({ id }) => id)
  const venues = await listCandidacies(tx, ids)
  const cases = await listCases(tx, ids)
  const signed = await listSigned(tx, ids)
  const openings = new Map((await listEditions(tx)).map(({ year, openingAt }) => [year, openingAt]))
  const settled = (await hostingsOf(tx)).filter((one) => !one.reserve && hasReached(one, 'agreement'))
  const today = civilDateOf(now)
  return new Map(
    hostings.map(({ id, year, reserve, parts, evaluation }) => {
      const opening = openings.get(year)
      const own = <R extends { hostingId: string }>(rows: readonly R[]) => rows.filter((row) => row.hostingId === id)
      const evidence: Evidence = {
        ...{ reserve, evaluation, today, venues: own(venues), cases: own(cases) },
        municipalityIds: parts.map(({ municipalityId }) => municipalityId),
        signed: own(signed).map(({ signedOn }) => signedOn),
        opensOn: opening ? civilDateOf(opening) : null,
        rival: settled.some((one) => one.year === year && one.id !== id),
      }
      return [id, evidence] as const
    }),
  )
}

/** The same of one. */
export async function evidenceOf(tx: Tx, hosting: Hosting, now: Date): Promise<Evidence> {
  const evidence = (await evidencesOf(tx, [hosting], now)).get(hosting.id)
  if (!evidence) throw missing()
  return evidence
}

/** What stands above every page of a hosting. Throws missing. */
export async function hostingHead(ctx: Context, actor: Actor | null, id: string): Promise<HostingHead> {
  const { year, stage, reserve, parts } = await theHosting(ctx.db, actor, id)
  const names = await municipalityNames(ctx.db)
  return { id, year, stage, reserve, names: parts.map(({ municipalityId }) => names[municipalityId] ?? municipalityId) }
}

/** The hosts of a year whose agreement is in place, the lead first: what a new edition is offered. Empty when there are none. */
export async function agreedHostsView(ctx: Context, year: number): Promise<{ id: string; name: string }[]> {
  const settled = (await hostingsOf(ctx.db, { from: year, to: year })).find(
    (one) => !one.reserve && hasReached(one, 'agreement'),
  )
  if (!settled) return []
  const names = await municipalityNames(ctx.db)
  return settled.parts.map(({ municipalityId: id }) => ({ id, name: names[id] ?? id }))
}

/** The political cases of some hostings, whoever asks: for what asks its own policy. */
export const casesOfAll = (tx: Tx, hostingIds: readonly string[]) => listCases(tx, hostingIds)

/** The same of one. */
export const casesOf = (tx: Tx, hostingId: string) => listCases(tx, [hostingId])
