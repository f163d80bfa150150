import type { Application } from '#app/domains/art-round/application/application.ts'
import { listSubmitted, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { appoint, makeKnown } from '#app/domains/people/appoint.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid, invalidFields } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { newSecret } from '#app/platform/crypto/keys.server.ts'
import type { JuryRound, Seat } from '../jury.ts'
import { mayImportScores } from '../policy.ts'
import { roundsOf } from '../queries.server.ts'
import { countingRounds } from '../rounds.ts'
import { opinionsOf, type RowFault, type ScoreRow, termsOfRows } from '../score-rows.ts'
import {
  addAssessments,
  addRound,
  addSeat,
  listAssessmentsOfRound,
  listSeats,
  putAssessment,
  putRoundState,
  putSeat,
} from '../store.server.ts'
import { besideRow, contentOf, opinionFaults, type Placed, type Tally, tallyOf } from '../take-in-scores.server.ts'
import { MOST_JURORS } from '../terms.ts'

/** Faults that one answer tells of; a file with more is wrong as a whole. */
const MOST_FAULTS = 200

/**
 * Brings in scores that were given elsewhere, all rows or none; the same rows twice change nothing. A juror who has no
 * seat is given one. Where no juror has begun – there is no round yet, or it is being prepared – the file is the jury's
 * whole word: its seats count as sealed and the round as closed. Into a round that is open the scores come as the juror's
 * own would, and the juror seals. What a juror has sealed is never changed. Gives the rows that were added, changed and
 * found the same. Throws forbidden, missing, conflict without a call that has a jury, and invalid with every fault beside
 * `rows.<n>.<column>`, rows counted from 0.
 */
export async function importScores(
  ctx: Context,
  actor: Actor | null,
  year: number,
  rows: readonly ScoreRow[],
): Promise<Tally> {
  if (!mayImportScores(actor)) throw forbidden()
  const sum: Tally = { added: 0, changed: 0, unchanged: 0 }
  if (rows.length === 0) return sum
  const seed = newSecret()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const { opinions, faults } = opinionsOf(rows)
    const applications = new Map((await listSubmitted(tx, edition.id)).map((one) => [one.number, one]))
    for (const { application, rows: at } of opinions)
      if (!applications.has(application))
        faults.push({
          row: at[0] ?? 0,
          column: 'application',
          key: 'jury.noSuchApplication',
          facts: { number: application },
        })
    refuse(faults)
    const named = opinions.flatMap(({ application }) => applications.get(application) ?? [])
    const round = await theRound(tx, edition.id, named, rows, seed)
    const heldElsewhere = round.state === 'preparing'
    const seats = await takeSeats(
      ctx,
      tx,
      year,
      round,
      opinions.map(({ juror }) => juror),
      applications,
    )
    const works = await worksOf(tx, [...new Set(named.map(({ id }) => id))])
    const known = new Map(
      (await listAssessmentsOfRound(tx, round.id)).map((one) => [`${one.seatId} ${one.applicationId}`, one]),
    )
    const placed = opinions.flatMap((opinion): Placed[] => {
      const [application, seat] = [applications.get(opinion.application), seats.get(opinion.juror)]
      if (!application || !seat) return []
      const own = works.get(application.id) ?? []
      faults.push(...opinionFaults(opinion, round, own))
      return [{ opinion, application, works: own, seat, known: known.get(`${seat.id} ${application.id}`) ?? null }]
    })
    refuse(faults)
    const fresh: Parameters<typeof addAssessments>[1][number][] = []
    for (const { opinion, application, works: own, seat, known: before } of placed) {
      const content = contentOf(opinion, before, round, own)
      const tally = tallyOf(opinion, rows, before, content, round)
      for (const kind of ['added', 'changed', 'unchanged'] as const) sum[kind] += tally[kind]
      if (tally.added + tally.changed === 0) continue
      // A seat that was sealed by an import has no declaration: no juror's own word stands behind it.
      if (seat.sealedAt !== null && seat.declaredAt !== null)
        faults.push({ row: opinion.rows[0] ?? 0, column: 'juror', key: 'jury.seatSealed' })
      const at = { seatId: seat.id, applicationId: application.id }
      const whole = {
        ...content,
        recusedReason: before?.recusedReason ?? '',
        note: before?.note ?? '',
        savedAt: ctx.now,
      }
      if (before) await putAssessment(tx, before, at, whole)
      else fresh.push({ ...at, ...whole })
    }
    refuse(faults)
    await addAssessments(tx, fresh)
    if (heldElsewhere) await sealAll(ctx, tx, round, [...seats.values()])
    if (sum.added + sum.changed > 0) await ctx.note(tx, 'jury.scores-imported', round.id, { year, ...sum })
    return sum
  })
}

function refuse(faults: readonly RowFault[]): void {
  const [first, ...others] = [...faults]
    .sort((a, b) => a.row - b.row)
    .slice(0, MOST_FAULTS)
    .map(besideRow)
  if (first) throw invalidFields([first, ...others])
}

/** The round that the applications' call has, made from the file where there is none. */
async function theRound(
  tx: Tx,
  editionId: string,
  named: readonly Application[],
  rows: readonly ScoreRow[],
  seed: string,
): Promise<JuryRound> {
  const calls = (await callsOf(tx, editionId)).filter(({ kind }) => kind !== 'invited')
  const call = calls.find(({ id }) => id === named[0]?.callId)
  if (!call) throw conflict('jury.noCall')
  if (named.some(({ callId }) => callId !== call.id)) throw conflict('jury.severalCalls')
  const known = countingRounds(await roundsOf(tx, editionId))
    .filter(({ callId }) => callId === call.id)
    .at(-1)
  if (known) return known
  const terms = termsOfRows(rows)
  if (!terms) throw invalid('jury.noScale')
  const criteria = terms.criteria.map((one, index) => ({ ...one, position: index + 1 }))
  return addRound(tx, { callId: call.id, number: 1, scale: terms.scale, orderSeed: seed, criteria })
}

/** The seat of each juror by e-mail, put where there is none. */
async function takeSeats(
  ctx: Context,
  tx: Tx,
  year: number,
  round: JuryRound,
  jurors: readonly string[],
  applications: ReadonlyMap<number | null, Application>,
): Promise<Map<string, Seat>> {
  const seats = new Map((await listSeats(tx, round.id)).map((seat) => [seat.personId, seat]))
  const applicants = new Set([...applications.values()].map(({ applicantId }) => applicantId))
  const found = new Map<string, Seat>()
  for (const email of new Set(jurors)) {
    const personId = await makeKnown(ctx, tx, { email, name: '' })
    if (applicants.has(personId)) throw conflict('jury.hasApplied')
    const seat = seats.get(personId) ?? (await addSeat(tx, { roundId: round.id, personId, chair: false }))
    seats.set(personId, seat)
    found.set(email, seat)
    if (!seat.chair) await appoint(ctx, tx, personId, 'juror', year)
  }
  if (seats.size > MOST_JURORS) throw conflict('jury.juryFull', { most: MOST_JURORS })
  return found
}

/** The jury met elsewhere: whose scores came in has finished, and when that is everyone the round is over. */
async function sealAll(ctx: Context, tx: Tx, round: JuryRound, seats: readonly Seat[]): Promise<void> {
  for (const seat of seats) if (seat.sealedAt === null) await putSeat(tx, seat.id, { sealedAt: ctx.now })
  const all = await listSeats(tx, round.id)
  if (all.every((seat) => seat.sealedAt !== null)) await putRoundState(tx, round.id, 'closed')
}
