/** The secretariat's page of a year's jury: how far each has come, and never what anyone scores. */
import { labelsOf, uncheckedOf } from '#app/domains/art-round/application/queries.server.ts'
import type { Call } from '#app/domains/art-round/edition/edition.ts'
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { personsByIds } from '#app/domains/people/named.server.ts'
import type { Actor, Person } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { idsBeforeJury } from './bench.server.ts'
import { courseOf } from './course.server.ts'
import type { JuryRound, Seat } from './jury.ts'
import { countEntries, countMarks, listRecusals, type SeatCount } from './marks.store.server.ts'
import { mayFollowJury, maySetUpJury, mayTakeBackRecusal } from './policy.ts'
import { countingRounds, MOST_ROUNDS } from './rounds.ts'
import type { RecusalRow, SeatRow, SetUpView } from './set-up-views.ts'
import { neededSeats, type Recusal, scorersOf } from './stand-ins.ts'
import { whyNotClose, whyNotOpen } from './steps.ts'
import { hasScores, listRounds, listSeats } from './store.server.ts'
import { MOST_JURORS, proposedTerms } from './terms.ts'

type Told = Recusal & { id: string; recusedReason: string }

/**
 * @param wanted the id of the call; the first that has a jury unless told
 * @param wantedRound the id of the round; the one at work unless told
 * In as many statements for thousands of applications as for ten. Throws forbidden or missing.
 */
export async function setUpView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  wanted: string | null,
  wantedRound: string | null = null,
): Promise<SetUpView> {
  if (!mayFollowJury(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const calls = (await callsOf(ctx.db, edition.id)).filter(({ kind }) => kind !== 'invited')
  const call = wanted ? calls.find(({ id }) => id === wanted) : calls[0]
  if (wanted && !call) throw missing()
  const rounds = call ? await listRounds(ctx.db, [call.id]) : []
  const round = wantedRound ? rounds.find(({ id }) => id === wantedRound) : atWork(rounds)
  if (wantedRound && !round) throw missing()
  const ids = call ? await idsBeforeJury(ctx.db, round ?? { id: '', callId: call.id, selective: false }) : []
  return {
    year,
    calls: calls.map(({ id, titleNb, titleEn }) => ({ id, titleNb, titleEn })),
    callId: call?.id ?? null,
    callClosesAt: call?.closesAt ?? null,
    rounds: rounds.map(({ id, kind, number, state }) => ({ id, kind, number, state, here: id === round?.id })),
    terms: termsOf(round),
    applications: { beforeJury: ids.length, unchecked: call ? await uncheckedOf(ctx.db, call.id) : 0 },
    ...(await partsOf(ctx, actor, call ?? null, rounds, round ?? null, ids)),
  }
}

/** What is open and counts; else the warm-up while it lasts; else what is being prepared; else the last. */
const atWork = (rounds: readonly JuryRound[]): JuryRound | undefined =>
  countingRounds(rounds).find(({ state }) => state === 'open') ??
  rounds.find(({ state }) => state === 'open') ??
  countingRounds(rounds).at(-1) ??
  rounds.at(-1)

type Parts = Omit<SetUpView, 'year' | 'calls' | 'callId' | 'callClosesAt' | 'rounds' | 'terms' | 'applications'>

async function partsOf(
  ctx: Context,
  actor: Actor | null,
  call: Call | null,
  rounds: readonly JuryRound[],
  round: JuryRound | null,
  ids: readonly string[],
): Promise<Parts> {
  const setUp = maySetUpJury(actor)
  const counting = countingRounds(rounds)
  const none = { setTerms: setUp && call !== null, seat: false, open: false, close: false, remind: false }
  const more = { addWarmUp: false, addRound: false, drop: false, choose: false }
  if (!round || !call)
    return {
      ...{ round: null, seats: [], recusals: [], lacking: [], waiting: 0, whyNotOpen: null, whyNotClose: null },
      can: { ...none, ...more },
    }
  const seats = await listSeats(ctx.db, round.id)
  const recusals = await listRecusals(ctx.db, round.id)
  const { forStandIns, lacking } = scorersOf(ids, seats, recusals)
  const needed = neededSeats(seats, forStandIns, recusals)
  const waiting = needed.filter((seat) => seat.sealedAt === null).length
  const counts = await countMarks(ctx.db, round)
  const persons = await personsByIds(
    ctx.db,
    seats.map(({ personId }) => personId),
  )
  const lackers = seats.length > 0 ? lacking.slice(0, MOST_LACKING) : []
  const labels = await labelsOf(
    ctx.db,
    [...new Set([...recusals.map((one) => one.applicationId), ...lackers])].slice(0, 900),
  )
  const opening = whyNotOpen(round, call, seats, ctx.now, await courseOf(ctx.db, round, rounds))
  const closing = whyNotClose(round, needed)
  const scored = await hasScores(ctx.db, round.id)
  const begun = counting.some(({ state }) => state !== 'preparing')
  const ended = counting.at(-1)?.state !== 'preparing'
  return {
    round: {
      ...{ id: round.id, kind: round.kind, number: round.number, state: round.state, scored },
      entries: round.selective ? await countEntries(ctx.db, round.id) : null,
    },
    seats: seats.map((seat) =>
      seatRow(seat, persons.get(seat.personId), counts.get(seat.id), seat.standIn ? forStandIns : ids, recusals),
    ),
    recusals: recusals.flatMap((one) => recusalRow(one, actor, round, seats, persons, labels)),
    lacking: lackers.map((applicationId) => ({ applicationId, number: labels.get(applicationId)?.number ?? null })),
    waiting: round.state === 'open' && round.kind === 'round' ? waiting : 0,
    whyNotOpen: opening,
    whyNotClose: closing,
    can: {
      setTerms: setUp && !scored && round.state !== 'closed',
      seat: setUp && round.state !== 'closed' && seats.length < MOST_JURORS,
      open: setUp && round.state === 'preparing' && opening === null,
      close: setUp && round.state === 'open' && closing === null,
      remind: setUp && round.state === 'open' && round.kind === 'round' && waiting > 0,
      addWarmUp: setUp && !begun && !rounds.some(({ kind }) => kind === 'warmup'),
      addRound: setUp && ended && counting.length < MOST_ROUNDS,
      drop: setUp && round.state === 'preparing' && counting.some(({ id }) => id !== round.id),
      choose: setUp && round.kind === 'round' && round.selective && round.state === 'preparing',
    },
  }
}

/** Applications that are named as lacking jurors; beyond that the jury as a whole is too small. */
const MOST_LACKING = 50

function termsOf(round: JuryRound | undefined): SetUpView['terms'] {
  const { scale, criteria } = round ?? proposedTerms
  const { anonymous = true, selective = false, scaleWords = 'numbers', chairDoubles = false } = round ?? {}
  return {
    ...{ scale, anonymous, selective, scaleWords, chairDoubles },
    criteria: criteria.map(({ key, labelNb, labelEn, helpNb, helpEn, weight, steps }) => ({
      ...{ key, labelNb, labelEn, helpNb, helpEn, weight, steps: steps ?? [] },
    })),
  }
}

const nameOf = (person: Person | undefined): string => person?.name || person?.email || ''

function seatRow(
  seat: Seat,
  person: Person | undefined,
  count: SeatCount | undefined,
  theirs: readonly string[],
  recusals: readonly Recusal[],
): SeatRow {
  const out = new Set(recusals.filter(({ seatId }) => seatId === seat.id).map(({ applicationId }) => applicationId))
  const total = theirs.filter((id) => !out.has(id)).length
  const { id, chair, standIn, declaredAt, sealedAt } = seat
  return {
    ...{ id, chair, standIn, declaredAt, sealedAt, total },
    ...{ name: nameOf(person), email: person?.email ?? '', demo: person?.demo ?? false },
    complete: Math.min(count?.complete ?? 0, total),
    recused: count?.recused ?? 0,
    assessments: count?.assessments ?? 0,
    begun: (count?.assessments ?? 0) > out.size,
  }
}

function recusalRow(
  one: Told,
  actor: Actor | null,
  round: JuryRound,
  seats: readonly Seat[],
  persons: ReadonlyMap<string, Person>,
  labels: ReadonlyMap<string, { number: number | null }>,
): RecusalRow[] {
  const seat = seats.find(({ id }) => id === one.seatId)
  if (!seat) return []
  const takeBack = mayTakeBackRecusal(actor) && seat.sealedAt === null && round.state !== 'closed'
  return [
    {
      ...{ assessmentId: one.id, juror: nameOf(persons.get(seat.personId)), reason: one.recusedReason },
      ...{ applicationId: one.applicationId, applicationNumber: labels.get(one.applicationId)?.number ?? null },
      can: { takeBack },
    },
  ]
}
