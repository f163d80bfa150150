import { describe, expect, it } from 'vitest'
import { mayAttend, mayChangeOwn, mayLead, mayOpenDuels, mayWriteNote } from '#app/domains/art-round/meeting/policy.ts'
import { someone } from '#tests/support/actors.ts'

const sealed = new Date('2013-04-01T10:00:00Z')
const seatOf = (personId: string, over = {}) => ({ personId, chair: false, sealedAt: sealed as Date | null, ...over })
const juror = someone(['juror'], { personId: 'juror', year: 2013 })
const chair = someone(['chair'], { personId: 'chair', year: 2013 })
const secretary = someone(['secretariat'])
const both = someone(['secretariat', 'juror'], { personId: 'both', year: 2013 })

const own = seatOf('juror')
const chairs = seatOf('chair', { chair: true })

describe('who is at the meeting', () => {
  it.each([
    ['a visitor', null, null, false],
    ['an artist', someone(), null, false],
    ['the secretariat', secretary, null, true],
    ['a juror who has sealed', juror, own, true],
    ['a juror who has not', juror, seatOf('juror', { sealedAt: null }), false],
    ['a juror from another’s seat', juror, chairs, false],
    ['a juror of another year', someone(['juror'], { personId: 'juror', year: 2012 }), own, false],
    ['the chair', chair, chairs, true],
    ['one of the secretariat who sits in the jury and has not sealed', both, seatOf('both', { sealedAt: null }), false],
    ['the host', someone(['host'], { year: 2013 }), null, false],
  ] as const)('%s: %s', (_, actor, seat, ...[may]) => expect(mayAttend(actor, seat, 2013)).toBe(may))
})

describe('who leads, and opens duels', () => {
  it.each([
    ['the secretariat', secretary, null, true],
    ['the chair', chair, chairs, true],
    ['the chair before sealing', chair, seatOf('chair', { chair: true, sealedAt: null }), false],
    ['a juror', juror, own, false],
    ['a juror with the role of chair whose seat is not the chair’s', chair, seatOf('chair'), false],
    ['one of the secretariat from a juror’s seat', both, seatOf('both'), false],
    ['a visitor', null, null, false],
  ] as const)('%s: %s', (_, actor, seat, ...[may]) => {
    expect(mayLead(actor, seat, 2013)).toBe(may)
    expect(mayOpenDuels(actor, seat, 2013)).toBe(may)
  })
})

describe('who writes the note', () => {
  it.each([
    ['the secretariat', secretary, null, false, true],
    ['the chair', chair, chairs, false, true],
    ['the chair who is outside', chair, chairs, true, false],
    ['a juror', juror, own, false, false],
  ] as const)('%s: %s', (_, actor, seat, outside, ...[may]) =>
    expect(mayWriteNote(actor, seat, 2013, outside)).toBe(may),
  )
})

describe('who changes scores after the talk', () => {
  it.each([
    ['a juror, the own', juror, own, false, true],
    ['the chair, the own', chair, chairs, false, true],
    ['a juror who is recused', juror, own, true, false],
    ['a juror, another’s', juror, chairs, false, false],
    ['the secretariat', secretary, null, false, false],
    ['the secretariat from a juror’s seat', secretary, own, false, false],
    ['a juror who has not sealed', juror, seatOf('juror', { sealedAt: null }), false, false],
  ] as const)('%s: %s', (_, actor, seat, outside, ...[may]) =>
    expect(mayChangeOwn(actor, seat, 2013, outside)).toBe(may),
  )
})
