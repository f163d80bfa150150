/** The ranking, and who was accepted, as the rows of a file. */
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { TableColumn } from '#app/platform/tables/write-table.server.ts'
import { type Bench, benchOf } from './bench.server.ts'
import { maySeeSelection } from './policy.ts'

const column = <Row>(key: keyof Row & string): TableColumn<Row> => ({
  key,
  header: key,
  value: (row) => row[key] as string | number | null,
})

export interface RankingRow {
  rank: number | null
  application: number
  mean: number | null
  adjusted: number | null
  /** How many jurors scored it. */
  scores: number
  /** Numbers of the applications that no rule sets apart from it, with a space between. */
  tied_with: string
}
export const RANKING_TABLE: TableColumn<RankingRow>[] = [
  column('rank'),
  column('application'),
  column('mean'),
  column('adjusted'),
  column('scores'),
  column('tied_with'),
]

export interface AcceptedRow {
  rank: number | null
  application: number
  artist: string
  score: number | null
  decision: 'accepted' | 'waitlist'
  place_on_waiting_list: number | null
  /** The accepted work's place in the artist's order. */
  work: number | null
  work_title: string
}
export const ACCEPTED_TABLE: TableColumn<AcceptedRow>[] = [
  column('rank'),
  column('application'),
  column('artist'),
  column('score'),
  column('decision'),
  column('place_on_waiting_list'),
  column('work'),
  column('work_title'),
]

/** Scores are told to the sixth decimal: what is beyond it is how a computer rounds. */
const told = (score: number | null): number | null => (score === null ? null : Math.round(score * 1e6) / 1e6)

/** The benches of every call of a year, or of the one that is named; throws forbidden, and missing for no such year or call. */
async function benches(ctx: Context, actor: Actor | null, year: number, callId: string | null): Promise<Bench[]> {
  if (!maySeeSelection(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const { id } = await theEdition(tx, year)
    const calls = callId === null ? (await callsOf(tx, id)).map((call) => call.id) : [callId]
    const found: Bench[] = []
    for (const call of calls) found.push(await benchOf(tx, year, call))
    return found
  })
}

/**
 * Best first, call by call; applications that nobody scored come last. A call whose jury is still at work is left out
 * while another's is done. Throws forbidden, missing, and conflict while no call's jurors have all sealed.
 */
export async function rankingRows(
  ctx: Context,
  actor: Actor | null,
  year: number,
  callId: string | null = null,
): Promise<RankingRow[]> {
  const juried = (await benches(ctx, actor, year, callId)).filter(({ round }) => round !== null)
  const unsealed = juried.find(({ ranked }) => ranked === null)?.round?.unsealed.length ?? 0
  if (juried.length === 0) throw conflict('transfer.noRound')
  if (juried.every(({ ranked }) => ranked === null)) throw conflict('selection.notSealed', { count: unsealed })
  return juried.flatMap(rankingOf)
}

function rankingOf({ ranked, applications }: Bench): RankingRow[] {
  if (!ranked) return []
  const numbers = new Map(applications.map(({ id, number }) => [id, number ?? 0]))
  const numberOf = (id: string) => numbers.get(id) ?? 0
  return ranked.ranking.applications.map(({ applicationId, rank, mean, adjusted, scores, tiedWith }) => ({
    rank,
    application: numberOf(applicationId),
    mean: told(mean),
    adjusted: told(adjusted),
    scores: scores.length,
    tied_with: tiedWith
      .map(numberOf)
      .sort((a, b) => a - b)
      .join(' '),
  }))
}

/**
 * Who is accepted, best first, and then the waiting list in its order; call by call. Without a ranking by number. Throws
 * forbidden or missing.
 */
export async function acceptedRows(
  ctx: Context,
  actor: Actor | null,
  year: number,
  callId: string | null = null,
): Promise<AcceptedRow[]> {
  return (await benches(ctx, actor, year, callId)).flatMap(acceptedOf)
}

function acceptedOf({ ranked, applications, works }: Bench): AcceptedRow[] {
  const ranks = new Map(ranked?.ranking.applications.map((of) => [of.applicationId, of]))
  const rows = applications.flatMap((application): AcceptedRow[] => {
    const { id, number, artistName, decision, waitingPlace, decidedWorkId } = application
    if (decision !== 'accepted' && decision !== 'waitlisted') return []
    const work = works.get(id)?.find((of) => of.id === decidedWorkId)
    return [
      {
        rank: ranks.get(id)?.rank ?? null,
        application: number ?? 0,
        artist: artistName,
        score: told(ranks.get(id)?.adjusted ?? null),
        decision: decision === 'accepted' ? 'accepted' : 'waitlist',
        place_on_waiting_list: waitingPlace,
        work: work?.position ?? null,
        work_title: work?.title ?? '',
      },
    ]
  })
  const order = (row: AcceptedRow) => [
    row.decision === 'accepted' ? 0 : 1,
    row.place_on_waiting_list ?? 0,
    row.rank ?? Number.MAX_SAFE_INTEGER,
    row.application,
  ]
  return rows.sort((a, b) => {
    const [one, other] = [order(a), order(b)]
    return one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0
  })
}
