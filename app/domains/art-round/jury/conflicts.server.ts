/** The ties between a call's jurors and its applications, for the secretariat to look through. */
import { applicationsOf, contactsOf, groupsOfPerson } from '#app/domains/art-round/application/queries.server.ts'
import type { Call } from '#app/domains/art-round/edition/edition.ts'
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { profileOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { personsByIds } from '#app/domains/people/named.server.ts'
import type { Actor, Person } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { ConflictsView } from './conflict-views.ts'
import { listConflictReplies } from './conflicts.store.server.ts'
import { type ConflictJuror, type ConflictKind, suggestConflicts } from './conflicts.ts'
import type { JuryRound, Seat } from './jury.ts'
import { listRecusals } from './marks.store.server.ts'
import { mayFindConflicts } from './policy.ts'
import { countingRounds } from './rounds.ts'
import { listRounds, listSeats } from './store.server.ts'

/** A call's jury: the latest round that counts, and everyone seated in it. */
export interface CallJury {
  call: Call
  rounds: JuryRound[]
  round: JuryRound
  seats: Seat[]
}

/** Null for a call without a round. */
export async function juryOfCall(tx: Tx, call: Call): Promise<CallJury | null> {
  const rounds = await listRounds(tx, [call.id])
  const round = countingRounds(rounds).at(-1)
  return round ? { call, rounds, round, seats: await listSeats(tx, round.id) } : null
}

/** What the secretariat looks through: open suggestions first to be answered, and those that were answered. */
export async function conflictsView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  wanted: string | null,
): Promise<ConflictsView> {
  if (!mayFindConflicts(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const calls = (await callsOf(ctx.db, edition.id)).filter(({ kind }) => kind !== 'invited')
  const call = wanted ? calls.find(({ id }) => id === wanted) : calls[0]
  if (!call) throw missing()
  const jury = await juryOfCall(ctx.db, call)
  if (!jury) throw missing()
  const { round, rounds, seats } = jury
  const persons = await personsByIds(
    ctx.db,
    seats.map(({ personId }) => personId),
  )
  const applicants = await contactsOf(ctx.db, call.id)
  const found = suggestConflicts(await jurorsOf(ctx.db, seats, persons), applicants.map(asApplicant))
  const out = new Set((await listRecusals(ctx.db, round.id)).map((one) => `${one.seatId} ${one.applicationId}`))
  const personOf = new Map((await seatsOfRounds(ctx.db, rounds)).map((seat) => [seat.id, seat.personId]))
  const replies = new Map(
    (
      await listConflictReplies(
        ctx.db,
        rounds.map(({ id }) => id),
      )
    ).map((reply) => [keyOf(personOf.get(reply.seatId) ?? '', reply.applicationId, reply.kind), reply]),
  )
  const shown = new Map(applicants.map((one) => [one.id, one]))
  const rows = found.map((one) => {
    const reply = replies.get(keyOf(one.personId, one.applicationId, one.kind))
    const application = shown.get(one.applicationId)
    const seat = seats.find(({ id }) => id === one.seatId)
    return {
      ...{ seatId: one.seatId, applicationId: one.applicationId, kind: one.kind, found: one.found },
      number: application?.number ?? null,
      artist: application?.artistName ?? '',
      juror: nameOf(persons.get(one.personId)),
      answer: reply ? ({ accepted: reply.accepted, at: reply.answeredAt } as const) : null,
      recused: out.has(`${one.seatId} ${one.applicationId}`),
      can: { answer: round.state !== 'closed' && seat?.sealedAt === null },
    }
  })
  return {
    year,
    ...{ callId: call.id, callNb: call.titleNb, callEn: call.titleEn, severalCalls: calls.length > 1 },
    applications: applicants.length,
    jurors: seats.length,
    open: rows.filter(({ answer, recused }) => answer === null && !recused),
    answered: rows.filter(({ answer, recused }) => answer !== null || recused),
  }
}

const keyOf = (personId: string, applicationId: string, kind: ConflictKind): string =>
  `${personId} ${applicationId} ${kind}`

async function seatsOfRounds(tx: Tx, rounds: readonly JuryRound[]): Promise<Seat[]> {
  const seats: Seat[] = []
  for (const { id } of rounds) seats.push(...(await listSeats(tx, id)))
  return seats
}

const nameOf = (person: Person | undefined): string => person?.name || person?.email || ''

type Contact = Awaited<ReturnType<typeof contactsOf>>[number]

export const asApplicant = (one: Contact) => ({
  ...{ applicationId: one.id, personId: one.applicantId, person: one.person, artistName: one.artistName },
  ...{ isGroup: one.applicantKind === 'group', members: one.members, cv: one.cv },
  home: { address: one.address, postalCode: one.postalCode, city: one.city },
  studio: { address: one.studioAddress, postalCode: one.studioPostal, city: one.studioCity },
})

/** Each juror's own data: the profile, everything that the juror has applied with, and the groups. */
async function jurorsOf(
  tx: Tx,
  seats: readonly Seat[],
  persons: ReadonlyMap<string, Person>,
): Promise<ConflictJuror[]> {
  const jurors: ConflictJuror[] = []
  for (const seat of seats) {
    const person = persons.get(seat.personId)
    if (!person) continue
    const profile = await profileOf(tx, person.id)
    const own = [...(await applicationsOf(tx, person.id)), ...(profile ? [profile] : [])]
    const email = person.email ?? ''
    jurors.push({
      ...{ seatId: seat.id, personId: person.id, name: person.name, email },
      artistNames: [...new Set(own.map(({ artistName }) => artistName).filter(Boolean))],
      homes: own.map(({ address, postalCode, city }) => ({ address, postalCode, city })),
      studios: own.map((one) => ({ address: one.studioAddress, postalCode: one.studioPostal, city: one.studioCity })),
      cvs: own.map(({ cv }) => cv).filter(Boolean),
      groups: await groupsOfPerson(tx, { id: person.id, email }),
    })
  }
  return jurors
}
