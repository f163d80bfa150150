import { allHosts, listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { HostingPart } from '../hosting.ts'
import { hostingsOf } from '../queries.server.ts'
import { boardEntries, hasHosted } from './board.ts'
import { maySeeOnBoard } from './policy.ts'

/** Hosts that editions tell of, for years of which no hosting is kept; without `all` those of public editions. */
export async function editionEntries(tx: Tx, all: boolean) {
  const hosts = await allHosts(tx)
  return (await listEditions(tx))
    .filter(({ publishedAt }) => all || publishedAt)
    .map(({ id, year, venue }) => ({
      year,
      venue: venue ?? '',
      parts: hosts.filter(({ editionId }) => editionId === id),
    }))
}

/** Who has had the joint exhibition, or has it now, as the actor may know it; a stranger too. Four statements. */
export async function hostsSeenBy(tx: Tx, actor: Actor | null): Promise<(HostingPart & { year: number })[]> {
  const hostings = (await hostingsOf(tx)).filter((one) => hasHosted(one) && maySeeOnBoard(actor, one))
  const entries = boardEntries(
    hostings.map((one) => ({ ...one, venue: '' })),
    await editionEntries(tx, false),
  )
  return entries.flatMap(({ year, parts }) => parts.map(({ municipalityId, lead }) => ({ year, municipalityId, lead })))
}
