import { describe, expect, it } from 'vitest'
import { HOSTING_STAGES, type HostingStage } from '#app/domains/hosting/hosting.ts'
import * as policy from '#app/domains/hosting/pipeline/policy.ts'
import { someone } from '#tests/support/actors.ts'

const of = (stage: HostingStage) => ({ year: 2027, stage, parts: [{ municipalityId: 'asker', lead: true }] })
const WHO = {
  office: someone(['secretariat']),
  coordinator: someone(['host'], { year: 2027, municipalityId: 'asker' }),
  lastYears: someone(['host'], { year: 2026, municipalityId: 'asker' }),
  elsewhere: someone(['host'], { year: 2027, municipalityId: 'ovre-eiker' }),
  contact: someone(['contact'], { municipalityId: 'asker' }),
  othersContact: someone(['contact'], { municipalityId: 'ovre-eiker' }),
  anywhere: someone(['contact']),
  juror: someone(['juror'], { year: 2027 }),
  artist: someone(),
  visitor: null,
} as const
type Who = keyof typeof WHO
const allowed = (may: (who: (typeof WHO)[Who]) => boolean) => (Object.keys(WHO) as Who[]).filter((who) => may(WHO[who]))

it.each([policy.mayMoveHosting, policy.mayKeepCandidates, policy.maySeeAgreedAmount, policy.mayAnswerOffers])(
  '%o is the secretariat’s alone',
  (may) => expect(allowed((one) => may(one))).toEqual(['office']),
)

describe.each(HOSTING_STAGES)('at %s', (stage) => {
  const isOver = ['completed', 'declined', 'withdrawn'].includes(stage)
  const isAgreed = ['planning', 'hosting', 'evaluation', 'completed'].includes(stage)
  it('cases and documents', () => {
    expect(allowed((one) => policy.mayAddToHosting(one, of(stage)))).toEqual([
      'office',
      ...(isOver ? [] : ['coordinator']),
      ...(isOver || isAgreed ? [] : ['contact']),
    ])
  })
  it('what was learned', () => {
    expect(allowed((one) => policy.mayEvaluate(one, of(stage)))).toEqual(['office', ...(isOver ? [] : ['coordinator'])])
  })
  it('documents are taken away by who added them, before the agreement is in place', () => {
    const may = (one: (typeof WHO)[Who]) => policy.mayRemoveDocument(one, of(stage), one?.personId ?? null)
    expect(allowed(may)).toEqual(['office', ...(isOver || isAgreed ? [] : ['coordinator', 'contact'])])
    expect(allowed((one) => policy.mayRemoveDocument(one, of(stage), 'somebody-else'))).toEqual(['office'])
    expect(allowed((one) => policy.mayRemoveDocument(one, of(stage), null))).toEqual(['office'])
  })
})

it('offers: each for the own municipality, read there and by the secretariat', () => {
  expect(allowed((one) => policy.mayOffer(one, 'asker'))).toEqual(['contact'])
  expect(allowed((one) => policy.mayReadOffer(one, { municipalityId: 'asker' }))).toEqual(['office', 'contact'])
})
