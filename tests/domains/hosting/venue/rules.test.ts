import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  editionVenueState,
  gapsOf,
  inspectionFaults,
  metresShort,
  standingOf,
  stateAfter,
  wallNeeded,
} from '#app/domains/hosting/venue/rules.ts'
import type { Checklist } from '#app/domains/hosting/venue/venue.ts'

const unknown: Checklist = {
  ...{ areaM2: null, hangingM: null, heightCm: null, stepFree: null, accessNote: '', transport: '', parking: null },
  ...{ climate: null, climateNote: '', guards: null, guardsNote: '', insurance: null, insuranceNote: '' },
  ...{ riggingDays: null, rentOre: null, remark: '' },
}

describe('the wall that works need', () => {
  it.each([
    ['nobody knows a width', 105, [], 126],
    ['all are known', 2, [500, 700], 3],
    ['one of two is known', 2, [800], 3],
    ['nothing hangs', 0, [], 0],
  ])('%s', (_, works, widths, metres) => {
    expect(wallNeeded(works, widths)).toEqual({ metres, works, measured: Math.min(works, widths.length) })
  })

  it('grows with every work, and with its width', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 6000 }), { maxLength: 200 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), widths, (more, known) => {
        const works = known.length + more
        const { metres } = wallNeeded(works, known)
        expect(wallNeeded(works + 1, known).metres).toBeGreaterThan(metres)
        expect(
          wallNeeded(
            works,
            known.map((width) => width + 1000),
          ).metres,
        ).toBe(metres + known.length)
        expect(metres * 1000).toBeGreaterThanOrEqual(known.reduce((sum, width) => sum + width, 0))
      }),
    )
  })
})

const need = wallNeeded(105, [])

it.each([
  ['hangingM', { hangingM: 126 }, 'enough'],
  ['hangingM', { hangingM: 125 }, 'short'],
  ['heightCm', { heightCm: 250 }, 'enough'],
  ['heightCm', { heightCm: 249 }, 'short'],
  ['riggingDays', { riggingDays: 2 }, 'short'],
  ['riggingDays', { riggingDays: 3 }, 'enough'],
  ['stepFree', { stepFree: false }, 'short'],
  ['climate', { climate: true }, 'enough'],
  ['guards', { guards: false, guardsNote: 'Frivillige' }, 'short'],
  ['parking', { parking: 0 }, 'told'],
  ['rentOre', { rentOre: 0 }, 'told'],
  ['transport', { transport: '' }, 'unknown'],
  ['transport', { transport: 'Tog' }, 'told'],
] as const)('%s of %o is %s', (check, known, standing) => {
  expect(standingOf({ ...unknown, ...known }, check, need)).toBe(standing)
})

it('says how much is short, and what nobody has asked', () => {
  expect(metresShort({ hangingM: 100 }, need)).toBe(26)
  expect(metresShort({ hangingM: 200 }, need)).toBe(0)
  expect(metresShort({ hangingM: null }, need)).toBeNull()
  expect(gapsOf(unknown, need)).toMatchObject({ short: [], unknown: expect.arrayContaining(['hangingM', 'rentOre']) })
  expect(gapsOf({ ...unknown, hangingM: 20, insurance: false }, need).short).toEqual(['hangingM', 'insurance'])
})

const seen = { opensOn: '2013-09-12', today: '2013-05-15', state: 'considered' as const }
it.each([
  ['nothing yet', null, '', seen, []],
  ['planned', '2013-06-01', '', seen, []],
  ['done today', '2013-05-15', 'Fin', seen, []],
  ['seen on no day', null, 'Fin', seen, ['inspectOn']],
  ['seen on a day to come', '2013-05-16', 'Fin', seen, ['inspectOn']],
  ['on the day of the opening', '2013-09-12', '', seen, ['inspectOn']],
  ['before all time', '1912-01-01', '', seen, ['inspectOn']],
  ['without an opening', '2013-12-01', '', { ...seen, opensOn: null }, []],
  ['chosen, and seen no more', '2013-05-15', ' ', { ...seen, state: 'chosen' as const }, ['findings']],
])('an inspection %s', (_, inspectOn, findings, around, fields) => {
  expect(inspectionFaults({ inspectOn, findings }, around).map(({ field }) => field)).toEqual(fields)
})

it.each([
  ['choose', 'considered', '', null],
  ['choose', 'inspected', 'Fin', 'chosen'],
  ['choose', 'dropped', 'Fin', null],
  ['unchoose', 'chosen', 'Fin', 'inspected'],
  ['unchoose', 'inspected', 'Fin', null],
  ['drop', 'inspected', 'Fin', 'dropped'],
  ['drop', 'chosen', 'Fin', null],
  ['resume', 'dropped', '', 'considered'],
  ['resume', 'dropped', 'Fin', 'inspected'],
  ['resume', 'considered', '', null],
] as const)('%s of one that is %s leads to its state', (deed, state, findings, after) => {
  expect(stateAfter(deed, { state, findings })).toBe(after)
})

it.each([
  [null, 'empty'],
  ['  ', 'empty'],
  ['arena vestfossen', 'same'],
  ['Galleri', 'other'],
])('an edition that says %o', (venue, state) => {
  expect(editionVenueState('Arena Vestfossen ', { venue })).toBe(state)
})
