import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WaitingNote } from '#app/domains/orchestra/post/note.ts'
import {
  dayKey,
  isUnreached,
  lettersDue,
  nextEvening,
  notBeforeOf,
  saidOnce,
} from '#app/domains/orchestra/post/rules.ts'
import { civilDateOf, later, localTimeOf, minutes } from '#app/kernel/when.ts'

const note = (given: Partial<WaitingNote>): WaitingNote => ({
  ...{ id: 'a', guardianId: 'g', urgency: 'gathered', title: 'T', text: 'x', path: '', name: 'G', locale: 'nb' },
  ...{ createdAt: new Date('2013-09-10T10:00:00Z'), notBefore: new Date('2013-09-10T15:00:00Z') },
  ...{ linkVersion: 1, address: 'g@example.com' },
  ...given,
})

describe('the next evening', () => {
  it.each([
    ['before five', '2013-09-10T10:00:00Z', '2013-09-10T15:00:00Z'],
    ['at five sharp, tomorrow', '2013-09-10T15:00:00Z', '2013-09-11T15:00:00Z'],
    ['in winter, when five is an hour later by the sun', '2013-12-10T10:00:00Z', '2013-12-10T16:00:00Z'],
    ['the night before the clock goes forward', '2013-03-30T22:00:00Z', '2013-03-31T15:00:00Z'],
    ['the night before the clock goes back', '2013-10-26T20:00:00Z', '2013-10-27T16:00:00Z'],
  ])('%s', (_, now, evening) => {
    expect(nextEvening(new Date(now)).toISOString()).toBe(new Date(evening).toISOString())
  })

  it('an emergency waits for nothing', () => {
    const now = new Date('2013-09-10T10:00:00Z')
    expect(notBeforeOf('emergency', now)).toEqual(now)
  })
})

describe('letters that are due', () => {
  const at = (time: string) => new Date(`2013-09-10T${time}:00Z`)
  const none = new Set<string>()

  it('nothing before five, everything after, in one letter', () => {
    const notes = [note({ id: 'a' }), note({ id: 'b', title: 'U' })]
    expect(lettersDue(notes, none, at('14:59'))).toEqual([])
    expect(lettersDue(notes, none, at('15:00')).map(({ notes: told }) => told.length)).toEqual([2])
  })
  it('nothing in the night, however long it has waited', () => {
    expect(lettersDue([note({})], none, new Date('2013-09-10T22:30:00Z'))).toEqual([])
    expect(lettersDue([note({})], none, new Date('2013-09-11T07:00:00Z'))).toEqual([])
    expect(lettersDue([note({})], none, new Date('2013-09-11T15:00:00Z'))).toHaveLength(1)
  })
  it('not to an address that has had its letter today', () => {
    expect(lettersDue([note({})], new Set(['g@example.com']), at('15:00'))).toEqual([])
  })
  it('two guardians who share an address get one letter', () => {
    const both = [note({ id: 'a', guardianId: 'g' }), note({ id: 'b', guardianId: 'h' })]
    const [letter, ...more] = lettersDue(both, none, at('15:00'))
    expect(more).toEqual([])
    expect(letter?.notes).toHaveLength(2)
    expect(saidOnce(letter?.notes ?? [])).toHaveLength(1)
  })
  it('each emergency by itself, at once, also to who has had the letter of the day', () => {
    const now = at('08:00')
    const notes = [
      note({ id: 'a', urgency: 'emergency', title: 'Avlyst', notBefore: now }),
      note({ id: 'b', urgency: 'emergency', title: 'Stengt vei', notBefore: now }),
      note({ id: 'c' }),
    ]
    const letters = lettersDue(notes, new Set(['g@example.com']), now)
    expect(letters.map(({ urgency, notes: [one] }) => [urgency, one?.title])).toEqual([
      ['emergency', 'Avlyst'],
      ['emergency', 'Stengt vei'],
    ])
  })
  it('one emergency to two who share the address is one letter', () => {
    const notes = ['g', 'h'].map((guardianId) => note({ id: guardianId, guardianId, urgency: 'emergency' }))
    expect(lettersDue(notes, none, at('15:00')).map(({ notes: told }) => told.length)).toEqual([2])
  })
  it('who has no address stays', () => {
    expect(lettersDue([note({ address: null })], none, at('15:00'))).toEqual([])
  })
})

it('a note is unreached two days after it should have gone', () => {
  const waits = { notBefore: new Date('2013-09-10T15:00:00Z') }
  expect(isUnreached(waits, new Date('2013-09-12T14:59:59Z'))).toBe(false)
  expect(isUnreached(waits, new Date('2013-09-12T15:00:00Z'))).toBe(true)
})

/**
 * Some weeks around a change of the clock, as they may go: notes at any minute, a clock that asks whenever it likes, also
 * twice at one moment with what another has not written down yet, and posts that fail.
 */
interface Step {
  /** Minutes since the step before. */
  after: number
  kind: 'note' | 'emergency' | 'run' | 'two runs' | 'run that fails'
  address: number
}
const step: fc.Arbitrary<Step> = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 2000 })),
  kind: fc.constantFrom('note', 'note', 'emergency', 'run', 'run', 'two runs', 'run that fails'),
  address: fc.integer({ min: 0, max: 2 }),
})

interface Posted {
  address: string
  day: string
  key: string
  ids: string[]
}

/** The outbox and the notes, as the command keeps them: what a key has posted is not posted again. */
function live(start: Date, steps: readonly Step[]) {
  let now = start
  const notes: (WaitingNote & { sent: boolean })[] = []
  const posted: Posted[] = []
  const written = () =>
    new Set(
      [...new Set(notes.map(({ address }) => address ?? ''))].filter((address) =>
        posted.some(({ key }) => key === dayKey(address, civilDateOf(now))),
      ),
    )
  const decide = () =>
    lettersDue(
      notes.filter(({ sent }) => !sent),
      written(),
      now,
    )
  const post = (letters: ReturnType<typeof decide>, failsAt = Number.POSITIVE_INFINITY) => {
    for (const [place, { address, urgency, notes: told }] of letters.entries()) {
      if (place === failsAt) continue
      const ids = told.map(({ id }) => id)
      const key = urgency === 'gathered' ? dayKey(address, civilDateOf(now)) : `now:${ids[0]}`
      const own = notes.filter(({ id }) => ids.includes(id))
      // As the transaction does: nothing where the key was posted, or somebody has sent one of the notes.
      if (posted.some((one) => one.key === key) || own.some(({ sent }) => sent)) continue
      for (const one of own) one.sent = true
      posted.push({ address, day: civilDateOf(now), key, ids })
    }
  }
  for (const [place, { after, kind, address }] of steps.entries()) {
    now = later(now, minutes(after))
    if (kind === 'note' || kind === 'emergency') {
      const urgency = kind === 'note' ? 'gathered' : 'emergency'
      notes.push({
        ...note({ id: String(place), guardianId: `g${place % 4}`, title: `T${place}`, urgency }),
        ...{ createdAt: now, notBefore: notBeforeOf(urgency, now), address: `a${address}`, sent: false },
      })
    } else if (kind === 'two runs') {
      const [mine, other] = [decide(), decide()]
      post(mine)
      post(other)
    } else post(decide(), kind === 'run that fails' ? 0 : undefined)
  }
  return { notes, posted, now: () => now, decide, post, leap: (to: Date) => (now = to) }
}

describe.each(['2013-03-29T08:00:00Z', '2013-10-25T08:00:00Z', '2013-06-01T08:00:00Z'])('from %s', (start) => {
  it('never two letters of the day to one address, nothing lost, nothing twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = live(new Date(start), steps)
        // Two more evenings without fault, and everything has gone.
        for (let evening = 0; evening < 2; evening++) {
          world.leap(nextEvening(world.now()))
          world.post(world.decide())
        }
        const gathered = world.posted.filter(({ key }) => key.startsWith('family-day'))
        expect(new Set(gathered.map(({ address, day }) => `${address} ${day}`)).size).toBe(gathered.length)
        const told = world.posted.flatMap(({ ids }) => ids)
        expect(new Set(told).size).toBe(told.length)
        expect([...told].sort()).toEqual(world.notes.map(({ id }) => id).sort())
      }),
      { numRuns: 200 },
    )
  })

  it('no letter of the day before five', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 7 }), (after) => {
        const now = later(new Date(start), minutes(after))
        const letters = lettersDue([note({ notBefore: new Date(0) })], new Set(), now)
        expect(letters.length > 0).toBe(localTimeOf(now) >= '17:00')
      }),
    )
  })
})
