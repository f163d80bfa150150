/** Who goes on from one round to the next: the sealed round before it, ranked, with those that are chosen. */
import { labelsOf } from '#app/domains/art-round/application/queries.server.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { JuryRound } from '#app/domains/art-round/jury/jury.ts'
import { enteredOf, roundsOf, scorersIn, sealedScores } from '#app/domains/art-round/jury/queries.server.ts'
import { roundBefore } from '#app/domains/art-round/jury/rounds.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { type Page, pageOf } from '#app/kernel/page.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { EntriesView } from './entries-view.ts'
import { mayChooseEntries } from './policy.ts'
import { rank } from './rules.ts'
import type { Ranked } from './selection.ts'

/** Applications on one page. */
const ENTRIES_PAGE = 100

export interface ChoosableRound {
  round: JuryRound
  before: JuryRound
}

/** A selective round of the year and the round before it. Throws missing for any other. */
export async function choosableRound(tx: Tx, editionId: string, roundId: string): Promise<ChoosableRound> {
  const rounds = await roundsOf(tx, editionId)
  const round = rounds.find(({ id }) => id === roundId)
  const before = round && roundBefore(rounds, round)
  if (!round?.selective || !before) throw missing()
  return { round, before }
}

/** The ranking of a round that is sealed, best first; those without a score last. Null before all have sealed. */
export async function rankedBefore(tx: Tx, before: JuryRound): Promise<Ranked[] | null> {
  const sealed = await sealedScores(tx, before.id)
  if (!sealed) return null
  const { ids, needed } = await scorersIn(tx, before)
  const scores = new Map(sealed.map((of) => [of.applicationId, of.scores]))
  const scored = ids.map((applicationId) => ({ applicationId, scores: scores.get(applicationId) ?? [] }))
  return [...rank(scored, { jurorIds: needed.map(({ id }) => id) }).applications]
}

/** The secretariat's page of it. Throws forbidden or missing. */
export async function entriesView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  roundId: string,
  wanted: string | null,
): Promise<EntriesView> {
  if (!mayChooseEntries(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const { round, before } = await choosableRound(ctx.db, edition.id, roundId)
  const ranked = await rankedBefore(ctx.db, before)
  const entered = new Set(await enteredOf(ctx.db, round.id))
  const page: Page = pageOf(wanted, ranked?.length ?? 0, ENTRIES_PAGE)
  const shown = ranked?.slice(page.skip, page.skip + page.take) ?? []
  const labels = await labelsOf(
    ctx.db,
    shown.map(({ applicationId }) => applicationId),
  )
  return {
    ...{ year, roundId: round.id, callId: round.callId, number: round.number, before: before.number },
    ...{ total: ranked?.length ?? 0, entered: entered.size, sealed: ranked !== null },
    rows: shown.map(({ applicationId, rank: place, adjusted }) => ({
      ...{ applicationId, rank: place, mean: adjusted, number: labels.get(applicationId)?.number ?? null },
      entered: entered.has(applicationId),
    })),
    page: { page: page.page, pages: page.pages },
    can: { choose: round.state === 'preparing' && ranked !== null },
  }
}
