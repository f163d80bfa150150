import { describe, expect, it } from 'vitest'
import type { Application, Work } from '#app/domains/art-round/application/application.ts'
import {
  emptyPlaces,
  hindranceOf,
  isShown,
  type LibraryUse,
  roomFor,
} from '#app/domains/art-round/application/library-uses.ts'

const ANNOUNCED = new Date('2013-04-20T10:00:00Z')
type Subject = Pick<Application, 'submission' | 'decision' | 'decidedWorkId' | 'participation'>
const accepted: Subject = {
  ...{ submission: 'submitted', decision: 'accepted', decidedWorkId: 'w', participation: 'confirmed' },
}

describe('a work is shown in a joint exhibition', () => {
  it.each<[string, Partial<Subject>, Date | null, boolean]>([
    ['when it was chosen, and the artist knows', {}, ANNOUNCED, true],
    ['not before the announcement: nothing may tell the decision', {}, null, false],
    ['when the artist has not answered yet', { participation: 'awaiting' }, ANNOUNCED, true],
    ['not when the artist has resigned', { participation: 'resigned' }, ANNOUNCED, false],
    ['not when another work was chosen', { decidedWorkId: 'x' }, ANNOUNCED, false],
    ['not on the waiting list', { decision: 'waitlisted', decidedWorkId: null }, ANNOUNCED, false],
    ['not in a withdrawn application', { submission: 'withdrawn' }, ANNOUNCED, false],
  ])('%s', (_, change, announcedAt, shown) => {
    expect(isShown({ ...accepted, ...change }, 'w', announcedAt)).toBe(shown)
  })
})

describe('a work of the library is taken into an application', () => {
  const use = (more: Partial<LibraryUse>): LibraryUse => ({
    year: 2012,
    callId: 'old',
    state: 'sent',
    shown: false,
    ...more,
  })

  it.each([
    ['one that was never used', [], false, null],
    ['one that was applied with and not shown', [use({})], false, null],
    [
      'one that was shown',
      [use({}), use({ callId: 'older', year: 2010, shown: true })],
      false,
      { kind: 'shown', year: 2010 },
    ],
    ['one that this same call chose', [use({ callId: 'now', shown: true })], false, null],
    ['one that is there already', [use({ callId: 'now', state: 'draft' })], true, { kind: 'there' }],
  ])('%s', (_, uses, there, hindrance) => {
    expect(hindranceOf(uses, 'now', there)).toEqual(hindrance)
  })

  const work = (more: Partial<Work> = {}): Work => ({
    ...{ id: 'w', position: 1, title: '', year: null, technique: '', heightMm: null, widthMm: null, depthMm: null },
    ...{ priceOre: null, editionNo: '', space: 'wall', pictures: [] },
    ...more,
  })
  it.each([
    ['empty places do not count', [work(), work()], 4, 4, 2],
    ['a text takes a place', [work({ title: 'A' }), work()], 4, 3, 1],
    ['a picture takes a place', [work({ pictures: [{ pictureId: 'p', position: 1, alt: '' }] })], 2, 1, 0],
    ['no more than the call takes', [work({ title: 'A' }), work({ year: 2012 })], 2, 0, 0],
    ['the call was changed to take fewer', [work({ title: 'A' }), work({ title: 'B' })], 1, 0, 0],
  ])('room: %s', (_, works, most, room, empty) => {
    expect([roomFor(works, most), emptyPlaces(works).length]).toEqual([room, empty])
  })
})
