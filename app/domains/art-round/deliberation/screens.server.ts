/** The juror's page of the duels. */
import type { Work } from '#app/domains/art-round/application/application.ts'
import { applicationsByIds, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { juryPictures } from '#app/domains/art-round/jury/jury-pictures.server.ts'
import { projectSheet } from '#app/domains/art-round/jury/projection.ts'
import { answersOf } from '#app/domains/art-round/jury/queries.server.ts'
import { sheetKey } from '#app/domains/art-round/jury/sheet-key.server.ts'
import { picturesOf } from '#app/domains/art-round/jury/sheets.server.ts'
import { whoseOf } from '#app/domains/art-round/jury/whose.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type OwnDuels, ownDuels } from './own.server.ts'
import { askedOf, hung, nextPair, type Pair, pairAfter } from './pairs.ts'
import type { DuelSide, DuelView } from './views.ts'

/** The next pair of a juror, and how many are left. Throws missing, and forbidden before the juror has sealed. */
export async function duelView(ctx: Context, actor: Actor, year: number): Promise<DuelView> {
  const { seated, duels } = await ownDuels(ctx.db, actor, year)
  const can = { lead: seated.seat.chair }
  const none = { year, answered: 0, asked: 0, pair: null, ahead: [], last: null, can }
  if (!duels) return { ...none, state: 'none' }
  const { zone, own, duelRound } = duels
  const counts = { answered: own.length, asked: Math.max(askedOf(zone), own.length) }
  if (duelRound.state === 'closed') return { ...none, ...counts, state: 'closed' }
  const now = nextPair(zone)
  const after = now && pairAfter(zone, now)
  const sides = await sidesOf(ctx, duels, [now, after])
  const [left, right] = now ? hung(zone, now).flatMap((id) => sides.get(id) ?? []) : []
  const last = own.at(-1)
  return {
    ...none,
    ...counts,
    state: left && right ? 'open' : 'done',
    pair: left && right ? { left, right } : null,
    ahead: after ? hung(zone, after).flatMap((id) => largeOf(sides.get(id))) : [],
    last: last ? keysOf(duels, last) : null,
  }
}

const keyOf = ({ round, seat }: OwnDuels, id: string): string => sheetKey(round.orderSeed, seat.id, id)

function keysOf(duels: OwnDuels, pair: Pair): { left: string; right: string } {
  const [left, right] = hung(duels.zone, pair)
  return { left: keyOf(duels, left), right: keyOf(duels, right) }
}

async function sidesOf(ctx: Context, duels: OwnDuels, pairs: readonly (Pair | null)[]): Promise<Map<string, DuelSide>> {
  const { round, seat } = duels
  const ids = [...new Set(pairs.flatMap((pair) => (pair ? [pair.firstId, pair.secondId] : [])))]
  const applications = await applicationsByIds(ctx.db, ids)
  const works = await worksOf(ctx.db, ids)
  const pictures = await juryPictures(ctx, seat.id, picturesOf(works.values()))
  const whose = await whoseOf(ctx.db, round, applications)
  const answers = await answersOf(ctx.db, round.id, ids)
  return new Map(
    applications.map((application) => {
      const { id } = application
      const own = works.get(id) ?? []
      const picks = answers.flatMap((one) => (one.applicationId === id ? (one.pickedWorkId ?? []) : []))
      const sheet = projectSheet(keyOf(duels, id), application, own, pictures, whose.get(id))
      return [id, { sheet, work: mostPicked(own, picks) }]
    }),
  )
}

/** The place of the work that most jurors picked; of several with the most, the one that the artist put first. */
function mostPicked(works: readonly Work[], picks: readonly string[]): number | null {
  const votes = [...works]
    .sort((a, b) => a.position - b.position)
    .map(({ id, position }) => ({ position, votes: picks.filter((pick) => pick === id).length }))
  const most = Math.max(0, ...votes.map((of) => of.votes))
  return votes.find((of) => of.votes === most)?.position ?? null
}

const largeOf = (side: DuelSide | undefined) =>
  (side?.sheet.works.find(({ position }) => position === side.work)?.pictures ?? []).slice(0, 1)
