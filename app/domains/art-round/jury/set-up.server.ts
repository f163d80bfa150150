/** The secretariat's page of a year's jury: how far each has come, and never what anyone scores. */
import { listSubmitted } from '#app/domains/art-round/application/queries.server.ts'
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { personsByIds } from '#app/domains/people/named.server.ts'
import type { Actor, Person } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { beforeJury } from './bench.server.ts'
import type { Assessment, Seat } from './jury.ts'
import { mayFollowJury, maySetUpJury, mayTakeBackRecusal } from './policy.ts'
import { progressOf } from './rules.ts'
import { whyNotClose, whyNotOpen } from './steps.ts'
import { countScores, listAssessmentsOfRound, listRounds, listSeats } from './store.server.ts'
import { MOST_JURORS, proposedTerms } from './terms.ts'
import type { SetUpView } from './views.ts'

/** @param wanted the id of the call; the first that has a jury unless told. Throws forbidden or missing. */
export async function setUpView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  wanted: string | null,
): Promise<SetUpView> {
  if (!mayFollowJury(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const calls = (await callsOf(ctx.db, edition.id)).filter(({ kind }) => kind !== 'invited')
  const call = wanted ? calls.find(({ id }) => id === wanted) : calls[0]
  if (wanted && !call) throw missing()
  const round = call ? (await listRounds(ctx.db, [call.id])).at(-1) : undefined
  const submitted = await listSubmitted(ctx.db, edition.id)
  const before = call ? await beforeJury(ctx.db, { callId: call.id }, edition.id) : []
  const seats = round ? await listSeats(ctx.db, round.id) : []
  const assessments = round ? await listAssessmentsOfRound(ctx.db, round.id) : []
  const scores = round ? await countScores(ctx.db, round.id) : 0
  const persons = await personsByIds(
    ctx.db,
    seats.map(({ personId }) => personId),
  )
  const ids = before.map(({ id }) => id)
  const numbers = new Map(submitted.map(({ id, number }) => [id, number]))
  const setUp = maySetUpJury(actor)
  const opening = round && call ? whyNotOpen(round, call, seats, ctx.now) : null
  const closing = round ? whyNotClose(round, seats) : null
  return {
    year,
    calls: calls.map(({ id, titleNb, titleEn }) => ({ id, titleNb, titleEn })),
    callId: call?.id ?? null,
    callClosesAt: call?.closesAt ?? null,
    terms: termsOf(round),
    round: round ? { id: round.id, state: round.state, scores } : null,
    applications: {
      beforeJury: before.length,
      unchecked: submitted.filter((one) => one.callId === call?.id && one.check === 'unchecked').length,
    },
    seats: seats.map((seat) => seatRow(seat, persons.get(seat.personId), assessments, ids, round?.criteria ?? [])),
    recusals: assessments.flatMap((one) => {
      const seat = seats.find(({ id }) => id === one.seatId)
      if (!one.recused || !seat) return []
      return [
        {
          assessmentId: one.id,
          juror: nameOf(persons.get(seat.personId)),
          applicationNumber: numbers.get(one.applicationId) ?? null,
          applicationId: one.applicationId,
          reason: one.recusedReason,
          can: { takeBack: mayTakeBackRecusal(actor) && seat.sealedAt === null && round?.state === 'open' },
        },
      ]
    }),
    whyNotOpen: opening,
    whyNotClose: closing,
    can: {
      setTerms: setUp && call !== undefined && scores === 0 && round?.state !== 'closed',
      seat: setUp && round !== undefined && round.state !== 'closed' && seats.length < MOST_JURORS,
      open: setUp && round?.state === 'preparing' && opening === null,
      close: setUp && round?.state === 'open' && closing === null,
    },
  }
}

function termsOf(
  round:
    | { scale: SetUpView['terms']['scale']; criteria: readonly SetUpView['terms']['criteria'][number][] }
    | undefined,
) {
  const { scale, criteria } = round ?? proposedTerms
  return {
    scale,
    criteria: criteria.map(({ key, labelNb, labelEn, helpNb, helpEn, weight }) => ({
      key,
      labelNb,
      labelEn,
      helpNb,
      helpEn,
      weight,
    })),
  }
}

const nameOf = (person: Person | undefined): string => person?.name || person?.email || ''

function seatRow(
  seat: Seat,
  person: Person | undefined,
  assessments: readonly Assessment[],
  applicationIds: readonly string[],
  criteria: readonly { id: string }[],
): SetUpView['seats'][number] {
  const own = assessments.filter(({ seatId }) => seatId === seat.id)
  const { complete, total } = progressOf(own, applicationIds, criteria)
  return {
    id: seat.id,
    name: nameOf(person),
    email: person?.email ?? '',
    demo: person?.demo ?? false,
    chair: seat.chair,
    declaredAt: seat.declaredAt,
    sealedAt: seat.sealedAt,
    complete,
    total,
    recused: own.filter(({ recused }) => recused).length,
    assessments: own.length,
  }
}
