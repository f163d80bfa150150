/** An outsider's program, which knows nothing of the application, comes to the result that the screen shows. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strengthsOf } from '#app/domains/art-round/deliberation/bradley-terry.ts'
import { type Duel, inKeptOrder } from '#app/domains/art-round/deliberation/duels.ts'
import { afterTalk, type TalkChange } from '#app/domains/art-round/deliberation/talk.ts'
import type { Assessment, JuryRound, Seat } from '#app/domains/art-round/jury/jury.ts'
import { roundContent } from '#app/domains/art-round/protocol/content.ts'
import { checksumOf, roundSum } from '#app/domains/art-round/protocol/gather.server.ts'
import type { ProtocolContent } from '#app/domains/art-round/protocol/protocol.ts'
import { drawLine } from '#app/domains/art-round/selection/line.ts'
import { rank, scoredApplications } from '#app/domains/art-round/selection/rules.ts'
import { faultsOf } from '../../../../scripts/recompute-protocol.mjs'

const at = new Date('2013-05-01T10:00:00Z')
const criteria = [
  { id: 'c1', key: 'quality', weight: 3 },
  { id: 'c2', key: 'craft', weight: 2 },
  { id: 'c3', key: 'asked', weight: 0 },
].map((one, position) => ({ ...one, position, labelNb: one.key, labelEn: one.key, helpNb: '', helpEn: '', steps: [] }))
const round: JuryRound = {
  ...{ id: 'r', callId: 'c', number: 1, kind: 'round', anonymous: true, selective: false, scaleWords: 'numbers' },
  ...{ chairDoubles: false, state: 'closed', scale: { min: 1, max: 4 }, orderSeed: 's', criteria },
}
const idOf = (number: number) => `a${String(number).padStart(3, '0')}`

interface Drawn {
  jurors: number
  standIns: number
  /** Rows of cells: scores of the three criteria, or null for recused. */
  rows: ((number | null)[] | null)[][]
  changes: { row: number; juror: number; criterion: number; value: number }[]
  chair: boolean
  duels: { pair: [number, number]; outcome: Duel['outcome'] }[] | null
  capacity: number
}

const cell = fc.option(fc.tuple(score(), fc.option(score(), { freq: 8 }), fc.option(score())), { freq: 6 })
function score() {
  return fc.integer({ min: 1, max: 4 })
}
const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 2, max: 5 }).chain((jurors) =>
  fc.integer({ min: 1, max: 24 }).chain((applications) =>
    fc.record({
      jurors: fc.constant(jurors),
      standIns: fc.integer({ min: 0, max: Math.min(1, jurors - 2) }),
      rows: fc.array(fc.array(cell, { minLength: jurors, maxLength: jurors }), {
        minLength: applications,
        maxLength: applications,
      }),
      changes: fc.array(
        fc.record({
          row: fc.nat(applications - 1),
          juror: fc.nat(jurors - 1),
          criterion: fc.nat(2),
          value: score(),
        }),
        { maxLength: 4 },
      ),
      chair: fc.boolean(),
      duels: fc.option(
        fc.array(
          fc.record({
            pair: fc.tuple(fc.nat(applications - 1), fc.nat(applications - 1)),
            outcome: fc.constantFrom('first' as const, 'second' as const, 'equal' as const),
          }),
          { maxLength: 30 },
        ),
      ),
      capacity: fc.integer({ min: 1, max: 24 }),
    }),
  ),
)

/** The protocol of a drawn jury, ranked by the application's own rules. */
function protocolOf({ jurors, standIns, rows, changes, chair, duels, capacity }: Drawn): ProtocolContent {
  const seats: Seat[] = Array.from({ length: jurors }, (_, j) => ({
    ...{ id: `s${j}`, roundId: 'r', personId: `p${j}`, chair: j === 0, standIn: j >= jurors - standIns },
    ...{ declaredAt: at, sealedAt: at },
  }))
  const assessments: Assessment[] = rows.flatMap((row, i) =>
    row.map((given, j) => ({
      ...{ id: `${i}/${j}`, seatId: `s${j}`, applicationId: idOf(i + 1), recused: given === null, recusedReason: '' },
      ...{ pickedWorkId: null, note: '', bookmarked: false, version: 1, savedAt: at },
      scores: (given ?? []).flatMap((value, c) => (value === null ? [] : [{ criterionId: `c${c + 1}`, value }])),
    })),
  )
  const kept: TalkChange[] = changes
    .filter(({ row, juror }) => rows[row]?.[juror])
    .map(({ row, juror, criterion, value }, n) => ({
      ...{ seatId: `s${juror}`, applicationId: idOf(row + 1), criterionId: `c${criterion + 1}`, value, workId: null },
      ...{ reason: 'Etter samtale', at: new Date(at.getTime() + n) },
    }))
  const now = assessments.map((one) => ({
    ...afterTalk(
      one,
      kept.filter(({ seatId, applicationId }) => seatId === one.seatId && applicationId === one.applicationId),
    ),
    jurorId: one.seatId,
  }))
  const ids = rows.map((_, i) => idOf(i + 1))
  const zone = duels && ids.slice(0, Math.ceil(ids.length / 2))
  const fought = (duels ?? []).flatMap(({ pair: [one, other], outcome }): Duel[] =>
    one === other ? [] : [{ seatId: 's0', ...inKeptOrder(idOf(one + 1), idOf(other + 1)), outcome }],
  )
  const ranking = rank(scoredApplications(ids, now, criteria), {
    jurorIds: seats.filter(({ standIn }) => !standIn).map(({ id }) => id),
    chairId: chair ? 's0' : null,
    duels: zone ? strengthsOf(zone, fought).strength : null,
  })
  const [part] = ranking.parts
  if (!part) throw new Error('a ranking has a part')
  const numberOf = (id: string) => Number(id.slice(1))
  const inZone = new Set(zone)
  const known = {
    ...{ round, seats, assessments, part, changes: kept, conflicts: new Map() },
    duels: zone && {
      applicationIds: zone,
      fought: fought.filter(({ firstId, secondId }) => inZone.has(firstId) && inZone.has(secondId)),
    },
  }
  const letterOf = (id: string) => String.fromCharCode(65 + Number(id.slice(1)))
  const ofRound = roundContent(known, { numberOf, positionOf: () => null, letterOf })
  const rounds = [{ ...ofRound, checksum: roundSum(ofRound) }]
  const line = drawLine(ranking, capacity)
  const told = (value: number | null) => (value === null ? null : Math.round(value * 1e6) / 1e6)
  const content = {
    rounds,
    ranking: ranking.applications.map((of) => ({
      ...{ application: numberOf(of.applicationId), rank: of.rank, mean: told(of.mean), adjusted: told(of.adjusted) },
      tiedWith: of.tiedWith.map(numberOf).sort((a, b) => a - b),
    })),
    line: {
      ...{ capacity, placesForTied: line.placesForTied },
      ...{ accepted: line.accepted.map(numberOf), tied: line.tied.map(numberOf) },
    },
    checksum: checksumOf(rounds),
  }
  return JSON.parse(JSON.stringify(content)) as ProtocolContent
}

describe('the outsider’s program', () => {
  it('agrees to the last tie, with missing scores, stand-ins, the talk, the chair and the duels', () => {
    fc.assert(
      fc.property(drawn, (of) => {
        expect(faultsOf(protocolOf(of))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('finds every single score that is another than was sealed', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), fc.integer({ min: 1, max: 3 }), (of, where, by) => {
        const protocol = protocolOf(of)
        const given = protocol.rounds
          .flatMap(({ scores }) => scores.flatMap(({ letters }) => Object.values(letters)))
          .filter(({ sealed }) => Object.keys(sealed).length > 0)
        const one = given[where % Math.max(1, given.length)]
        if (!one) return
        const [key = ''] = Object.keys(one.sealed)
        one.sealed[key] = (((one.sealed[key] ?? 1) - 1 + by) % 4) + 1
        expect(faultsOf(protocol).some((fault) => fault.startsWith('checksum'))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('finds a rank and a line that do not follow from the scores', () => {
    const rows = [7, 6, 5, 4].map((value) => [
      [value, value, null],
      [value, value, null],
    ])
    const protocol = protocolOf({ jurors: 2, standIns: 0, rows, changes: [], chair: false, duels: null, capacity: 2 })
    expect(faultsOf(protocol)).toEqual([])
    const swapped = structuredClone(protocol)
    swapped.line.accepted = [1, 3]
    expect(faultsOf(swapped)).toEqual(['the line: others are above it'])
    const [first] = protocol.ranking
    if (first) first.rank = 2
    expect(faultsOf(protocol)).toEqual(['application 1: rank 1, and not 2'])
  })
})
