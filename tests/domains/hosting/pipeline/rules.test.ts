import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTING_STAGES, type HostingStage, STAGES } from '#app/domains/hosting/hosting.ts'
import {
  canChangeParts,
  canChangeYear,
  canEnd,
  canStandBy,
  canStepIn,
  caseWarnings,
  type Evidence,
  fellFromOf,
  isMet,
  lacks,
  latestCase,
  NEEDS,
  type Need,
  needsOf,
  nextStage,
  refusesMove,
  type Stage,
  stageBefore,
} from '#app/domains/hosting/pipeline/rules.ts'

const NOTHING: Evidence = {
  ...{ municipalityIds: [], reserve: false, venues: [], cases: [], signed: [], opensOn: null, evaluation: '' },
  ...{ rival: false, today: '2026-11-22' },
}
const ALL: Evidence = {
  ...NOTHING,
  municipalityIds: ['sande', 'svelvik'],
  venues: [{ state: 'chosen', findings: '' }],
  cases: [
    { id: '1', municipalityId: 'sande', decision: 'postponed' },
    { id: '2', municipalityId: 'svelvik', decision: 'adopted' },
    { id: '3', municipalityId: 'sande', decision: 'adopted' },
  ],
  signed: ['2026-05-02'],
  opensOn: '2026-09-10',
  evaluation: 'Det gikk bra.',
}
/** What takes away just one of the things. */
const WITHOUT: [Need, Partial<Evidence>][] = [
  ['venueToSee', { venues: [] }],
  ['venueToSee', { venues: [{ state: 'dropped', findings: 'Fint' }] }],
  ['inspected', { venues: [{ state: 'considered', findings: '  ' }] }],
  ['adopted', { cases: ALL.cases.slice(0, 2) }],
  ['adopted', { cases: [] }],
  ['adopted', { cases: [...ALL.cases, { id: '4', municipalityId: 'svelvik', decision: null }] }],
  ['adopted', { cases: [...ALL.cases, { id: '4', municipalityId: 'svelvik', decision: 'rejected' }] }],
  ['notReserve', { reserve: true }],
  ['noRival', { rival: true }],
  ['signedAgreement', { signed: [] }],
  ['signedAgreement', { signed: ['2026-11-23'] }],
  ['openingDate', { opensOn: null }],
  ['opened', { opensOn: '2026-11-23' }],
  ['evaluated', { evaluation: ' \n' }],
]

describe('what stages need', () => {
  it('with everything there, nothing is missing anywhere', () => {
    expect(STAGES.flatMap((stage) => lacks(stage, ALL))).toEqual([])
  })
  it('with nothing there, only the search asks for a municipality and all the rest for more', () => {
    expect(lacks('search', NOTHING)).toEqual(['municipality'])
    expect(lacks('completed', NOTHING)).toEqual(
      needsOf('completed', NOTHING)
        .filter(({ met }) => !met)
        .map(({ need }) => need),
    )
  })
  it.each(WITHOUT)('%s is missed without it, from its own stage on and not before', (need, change) => {
    const evidence = { ...ALL, ...change }
    const own = STAGES.findIndex((stage) => NEEDS[stage].includes(need))
    expect(isMet(need, evidence)).toBe(false)
    for (const [place, stage] of STAGES.entries()) expect(lacks(stage, evidence).includes(need)).toBe(place >= own)
  })
  it('findings of an inspection stand for a state', () => {
    expect(isMet('inspected', { ...ALL, venues: [{ state: 'considered', findings: 'God plass' }] })).toBe(true)
  })
  it('the latest case of a municipality counts', () => {
    expect(latestCase(ALL.cases, 'sande')?.id).toBe('3')
    expect(latestCase(ALL.cases, 'asker')).toBeUndefined()
  })
})

const stages = fc.constantFrom(...HOSTING_STAGES)
const evidence = fc
  .subarray(WITHOUT.map(([, change]) => change))
  .map((changes): Evidence => Object.assign({}, ALL, ...changes))

describe('a move', () => {
  it.each(STAGES.slice(1).map((stage, place) => [STAGES[place] as HostingStage, stage as HostingStage]))(
    'goes on from %s to %s when all is there',
    (from, to) => {
      expect(refusesMove(from, to, '', ALL, null)).toBeNull()
    },
  )
  it('never skips a stage, whatever is there and whatever a form says', () => {
    fc.assert(
      fc.property(stages, stages, fc.string(), evidence, fc.option(stages), (from, to, reason, given, fell) => {
        if (refusesMove(from, to, reason, given, fell) !== null) return true
        if (to === 'declined' || to === 'withdrawn') return reason.trim() !== '' && canEnd({ stage: from })
        if (to === stageBefore(from)) return reason.trim() !== ''
        const isResumed = (from === 'declined' || from === 'withdrawn') && to === fell && reason.trim() !== ''
        return (nextStage(from) === to || isResumed) && lacks(to as Stage, given).length === 0
      }),
      { numRuns: 1000 },
    )
  })
  it.each([
    ['politics', 'agreement', 'lacks'],
    ['interest', 'politics', 'skips'],
    ['search', 'completed', 'skips'],
    ['completed', 'hosting', 'skips'],
    ['planning', 'planning', 'sameStage'],
    ['planning', 'agreement', 'reasonNeeded'],
    ['politics', 'declined', 'reasonNeeded'],
    ['hosting', 'declined', 'tooLateToEnd'],
    ['declined', 'withdrawn', 'ended'],
    ['declined', 'interest', 'ended'],
    ['withdrawn', 'politics', 'reasonNeeded'],
  ] as const)('from %s to %s is refused: %s', (from, to, why) => {
    expect(refusesMove(from, to, '', { ...ALL, cases: [] }, 'politics')).toMatchObject({ why })
  })
  it('takes up again where it was, with a reason and what that stage needs', () => {
    expect(refusesMove('declined', 'politics', 'De vil likevel', ALL, 'politics')).toBeNull()
    expect(refusesMove('declined', 'agreement', 'Nå', { ...ALL, rival: true }, 'agreement')).toEqual({
      why: 'lacks',
      lacks: ['noRival'],
    })
  })
  it('knows from where one fell away', () => {
    expect(fellFromOf([])).toBeNull()
    expect(fellFromOf([{ fromStage: 'politics', toStage: 'declined' }])).toBe('politics')
    expect(
      fellFromOf([
        { fromStage: 'politics', toStage: 'declined' },
        { fromStage: 'declined', toStage: 'politics' },
      ]),
    ).toBeNull()
  })
})

it.each(HOSTING_STAGES)('at %s: what can be done', (stage) => {
  const place = (STAGES as readonly HostingStage[]).indexOf(stage)
  const isOnTheWay = place >= 0
  const beforeAgreement = isOnTheWay && place < STAGES.indexOf('agreement')
  expect(canStandBy({ stage, reserve: false })).toBe(beforeAgreement)
  expect(canStandBy({ stage, reserve: true })).toBe(false)
  expect(canStepIn({ stage, reserve: true }, false)).toBe(isOnTheWay && stage !== 'completed')
  expect(canStepIn({ stage, reserve: true }, true)).toBe(false)
  expect(canStepIn({ stage, reserve: false }, false)).toBe(false)
  expect(canChangeParts({ stage })).toBe(beforeAgreement)
  expect(canChangeYear({ stage })).toBe(isOnTheWay && place < STAGES.indexOf('politics'))
  expect(canEnd({ stage })).toBe(isOnTheWay && place < STAGES.indexOf('hosting'))
})

it.each([
  [null, null, []],
  ['2027-06-15', null, []],
  ['2027-07-05', null, ['july']],
  ['2027-09-13', null, []],
  ['2027-09-14', null, ['election']],
  ['2031-07-01', null, ['july', 'election']],
  ['2026-07-01', null, []],
  ['2027-07-05', 'adopted', []],
] as const)('a meeting on %s (%s) is warned of: %j', (meetingOn, decision, warnings) => {
  expect(caseWarnings({ meetingOn, decision }, '2026-11-22').map(({ warning }) => warning)).toEqual(warnings)
})
