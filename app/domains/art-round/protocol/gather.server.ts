/** Reads everything that a protocol holds, and puts it together. */
import { createHash } from 'node:crypto'
import {
  duelRoundsOf,
  duelsOf,
  talkChangesOf,
  withoutRecused,
} from '#app/domains/art-round/deliberation/queries.server.ts'
import type { JuryRound, Seat } from '#app/domains/art-round/jury/jury.ts'
import { assessmentsOf, roundsOf, seatsOf } from '#app/domains/art-round/jury/queries.server.ts'
import { roundNames, sumOfSealed } from '#app/domains/art-round/jury/sealed-sum.server.ts'
import { meetingsOf } from '#app/domains/art-round/meeting/queries.server.ts'
import type { Bench } from '#app/domains/art-round/selection/bench.server.ts'
import { decisionsOf } from '#app/domains/art-round/selection/queries.server.ts'
import type { RankingPart } from '#app/domains/art-round/selection/selection.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import { selection } from '#app/i18n/selection.ts'
import { say } from '#app/i18n/words.ts'
import { conflict } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { type KnownRound, roundContent } from './content.ts'
import {
  PROTOCOL_FORMAT,
  type ProtocolContent,
  type ProtocolMeeting,
  type ProtocolRound,
  type RankedNumber,
} from './protocol.ts'
import { listAgreedConflicts } from './store.server.ts'
import { swapsIn } from './swaps.ts'

/** The checksum of a round, from what its protocol tells. */
export const roundSum = ({
  number,
  scores,
  notBefore,
}: Pick<ProtocolRound, 'number' | 'scores' | 'notBefore'>): string =>
  sumOfSealed(
    number,
    [...scores, ...notBefore].flatMap(({ application, letters }) =>
      Object.entries(letters).map(([letter, { sealed, sealedPick }]) => ({ application, letter, sealed, sealedPick })),
    ),
  )

/** Of one round its own; of several one sum over theirs. */
export function checksumOf(rounds: readonly Pick<ProtocolRound, 'checksum'>[]): string {
  const [first, ...more] = rounds.map(({ checksum }) => checksum)
  if (first !== undefined && more.length === 0) return first
  return createHash('sha256')
    .update([first, ...more].join('\n'))
    .digest('hex')
}

/** To the sixth decimal: what is beyond it is how a computer rounds. */
const told = (score: number | null): number | null => (score === null ? null : Math.round(score * 1e6) / 1e6)

/** The protocol as it would be now. Throws conflict while a juror has not sealed, and for a call without a jury. */
export async function gatherProtocol(tx: Tx, bench: Bench): Promise<ProtocolContent> {
  const { edition, call, capacity, applications, outside, ranked } = bench
  if (!ranked) throw conflict('selection.notSealed', { count: bench.round?.unsealed.length ?? 0 })
  const all = (await roundsOf(tx, edition.id)).filter(({ callId }) => callId === call.id)
  const seats = new Map<string, Seat[]>()
  for (const { id } of ranked.rounds) seats.set(id, await seatsOf(tx, id))
  const numbers = new Map(applications.map(({ id, number }) => [id, number ?? 0]))
  const numberOf = (id: string) => numbers.get(id) ?? 0

  const rounds: ProtocolRound[] = []
  for (const [index, { id }] of ranked.rounds.entries()) {
    const round = all.find((one) => one.id === id)
    const part = ranked.ranking.parts[index]
    if (!round || !part) continue
    const known = await knownRound(tx, round, seats.get(id) ?? [], part)
    const content = roundContent(known, await roundNames(tx, round, [...known.assessments, ...part.scored]))
    rounds.push({ ...content, checksum: roundSum(content) })
  }
  const before = new Set(applications.map(({ id }) => id))
  const entries = (await decisionsOf(tx, edition.id)).filter(({ applicationId }) => before.has(applicationId))
  const { line } = ranked
  return {
    format: PROTOCOL_FORMAT,
    year: edition.year,
    call: {
      titleNb: call.titleNb,
      titleEn: call.titleEn,
      kind: call.kind,
      opensAt: call.opensAt.toISOString(),
      closesAt: call.closesAt.toISOString(),
      places: capacity,
      works: { least: call.minWorks, most: call.maxWorks },
      maxWorkAge: call.maxWorkAge,
      minPracticeYears: call.minPracticeYears,
      residence: call.residence,
      earlier: call.earlier,
    },
    announcedAt: call.announcedAt?.toISOString() ?? null,
    applied: applications.length + outside.length,
    beforeJury: applications.length,
    jury: await juryOf(tx, [...seats.values()].flat()),
    tieRule: { nb: say('nb', selection.tieRule), en: say('en', selection.tieRule) },
    rounds,
    ranking: ranked.ranking.applications.map(
      ({ applicationId, rank, mean, adjusted, tiedWith }): RankedNumber => ({
        application: numberOf(applicationId),
        rank,
        mean: told(mean),
        adjusted: told(adjusted),
        tiedWith: tiedWith.map(numberOf).sort((a, b) => a - b),
      }),
    ),
    line: {
      capacity: line.capacity,
      accepted: line.accepted.map(numberOf),
      tied: line.tied.map(numberOf).sort((a, b) => a - b),
      placesForTied: line.placesForTied,
    },
    meetings: await meetingsIn(tx, call.id, numberOf),
    swaps: swapsIn(entries, ranked.ranking.applications).map(({ inId, outId, loss, at, ...of }) => ({
      ...{ goesIn: numberOf(inId), goesOut: numberOf(outId), loss: told(loss), at: at.toISOString() },
      ...of,
    })),
    decisions: entries.map(({ applicationId, decision, method, waitingPlace, reason, at }) => ({
      application: numberOf(applicationId),
      decision,
      method,
      waitingPlace,
      reason,
      at: at.toISOString(),
    })),
    result: resultOf(bench),
    checksum: checksumOf(rounds),
  }
}

function resultOf({ applications, works, outside }: Bench): ProtocolContent['result'] {
  return {
    accepted: applications
      .filter(({ decision }) => decision === 'accepted')
      .map(({ id, number, artistName, decidedWorkId, participation }) => {
        const work = works.get(id)?.find((one) => one.id === decidedWorkId)
        const shown = work ? { position: work.position, title: work.title } : null
        return { application: number ?? 0, artist: artistName, work: shown, participation }
      }),
    waiting: applications
      .filter(({ decision }) => decision === 'waitlisted')
      .map(({ number, artistName, waitingPlace }) => ({
        place: waitingPlace ?? 0,
        application: number ?? 0,
        artist: artistName,
      }))
      .sort((a, b) => a.place - b.place),
    declined: applications.flatMap(({ decision, number }) => (decision === 'declined' ? (number ?? 0) : [])),
    notConsidered: outside.map(({ number, checkReason }) => ({ application: number ?? 0, reason: checkReason ?? '' })),
  }
}

/** Only what is before the jury has a number here; what was noted of the rest stays with the meeting. */
async function meetingsIn(tx: Tx, callId: string, numberOf: (id: string) => number): Promise<ProtocolMeeting[]> {
  return (await meetingsOf(tx, callId)).map(({ startedAt, endedAt, items }) => ({
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    notes: items.flatMap(({ applicationId, note }) => {
      const application = numberOf(applicationId)
      return note.trim() && application > 0 ? [{ application, note: note.trim() }] : []
    }),
  }))
}

async function juryOf(tx: Tx, seats: readonly Seat[]): Promise<ProtocolContent['jury']> {
  const names = await namesOf(tx, [...new Set(seats.map(({ personId }) => personId))])
  const byPerson = new Map<string, ProtocolContent['jury'][number]>()
  for (const { personId, chair, standIn } of seats) {
    const known = byPerson.get(personId)
    byPerson.set(personId, {
      name: names.get(personId) ?? '',
      chair: chair || (known?.chair ?? false),
      standIn: standIn && (known?.standIn ?? true),
    })
  }
  return [...byPerson.values()].sort((a, b) => byNorwegian(a.name, b.name))
}

async function knownRound(tx: Tx, round: JuryRound, seats: readonly Seat[], part: RankingPart): Promise<KnownRound> {
  const assessments = await assessmentsOf(tx, round.id)
  const closed = (await duelRoundsOf(tx, [round.id])).filter(({ state }) => state === 'closed').at(-1)
  const recusals = assessments.filter(({ recused }) => recused)
  const fought = closed && part.duels ? withoutRecused(await duelsOf(tx, closed.id), recusals) : null
  const conflicts = await listAgreedConflicts(tx, round.id)
  return {
    ...{ round, seats, part, assessments },
    changes: await talkChangesOf(tx, round.id),
    duels: closed && fought ? { applicationIds: closed.applicationIds, fought } : null,
    conflicts: new Map(conflicts.map(({ seatId, applicationId, kind }) => [`${seatId} ${applicationId}`, kind])),
  }
}
