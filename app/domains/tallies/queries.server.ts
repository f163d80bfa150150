/** What other domains may read of the tallies. Who may see it is for their own policies to say. */
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Participant } from '#app/domains/art-round/studio/studio.ts'
import { missing } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { expectedReports, type Reminded, toRemind } from './expected.ts'
import { type Round, roundOf } from './round.server.ts'
import { findVisit, listSales, listSalesOf, listVisits, listVisitsAt } from './store.server.ts'
import { type ShownSales, salesForOthers, salesTotals, sumVisits } from './sums.ts'
import type { SaleEntry, SalesTotals, VisitEntry, VisitSums } from './tally.ts'

export interface Tally {
  round: Round
  participants: Participant[]
  visits: VisitSums
  sales: SalesTotals
  /** The amounts that others than the artists may see. */
  shown: ShownSales
}

/** All visits and sales of a year with what they rest on: every open day of the edition is expected. Throws missing. */
export async function tallyOf(tx: Tx, year: number): Promise<Tally> {
  const round = await roundOf(tx, year)
  const participants = await participantsOf(tx, round.edition.id)
  const sales = await listSales(tx, round.edition.id)
  const expected = expectedReports(round.studios, round.exhibitionDays)
  return {
    round,
    participants,
    visits: sumVisits(await listVisits(tx, round.edition.id), expected),
    sales: salesTotals(
      sales,
      participants.map(({ id }) => id),
    ),
    shown: salesForOthers(sales),
  }
}

/** Who is to be reminded on a date. Throws missing. */
export async function remindedOf(
  tx: Tx,
  year: number,
  today: CivilDate,
): Promise<{ edition: Round['edition']; reminded: Reminded[] }> {
  const round = await roundOf(tx, year)
  const participants = await participantsOf(tx, round.edition.id)
  const expected = expectedReports(round.studios, [], today)
  const { missing } = sumVisits(await listVisits(tx, round.edition.id), expected)
  const lastDay = round.studioDays.map(({ date }) => date).at(-1) ?? null
  const sales = await listSales(tx, round.edition.id)
  return { edition: round.edition, reminded: toRemind(participants, missing, sales, lastDay, today) }
}

/** What one participant sold, and what was counted at a studio (none: nowhere); corrections too. */
export const entriesOfParticipant = async (
  tx: Tx,
  editionId: string,
  participantId: string,
  studioId: string | null,
) => ({
  sales: await listSalesOf(tx, participantId),
  visits: studioId ? await listVisitsAt(tx, editionId, studioId) : [],
})

/** Every entry of an edition in the order in which they came, for files; the caller's policy says who may. */
export const visitEntriesOf = (tx: Tx, editionId: string): Promise<VisitEntry[]> => listVisits(tx, editionId)
export const saleEntriesOf = (tx: Tx, editionId: string): Promise<SaleEntry[]> => listSales(tx, editionId)

/** An entry of an edition. Throws missing, also for one of another edition. */
export async function theVisitEntry(tx: Tx, editionId: string, id: string): Promise<VisitEntry> {
  const entry = await findVisit(tx, id)
  if (entry?.editionId !== editionId) throw missing()
  return entry
}
