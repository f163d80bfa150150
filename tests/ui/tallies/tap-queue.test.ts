import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  delivered,
  markTried,
  mayUntap,
  nextDue,
  QUIET_MS,
  type Queue,
  readQueue,
  refuse,
  tap,
  untap,
  waitingVisits,
} from '#app/ui/tallies/tap-queue.ts'

const place = { studioId: 's1', date: '2013-09-14' }
const later = { studioId: 's1', date: '2013-09-15' }
const taps = (count: number): Queue =>
  Array.from({ length: count }).reduce<Queue>((queue, _, i) => tap(queue, place, `key-${i}`, i), [])

describe('taps', () => {
  it('that follow each other are one count with one key', () => {
    expect(taps(3)).toMatchObject([{ onceKey: 'key-0', visits: 3, at: 2, tried: false }])
  })

  it('of another day are another count', () => expect(tap(taps(1), later, 'k', 5)).toHaveLength(2))

  it('after the count was sent begin a new one: what the server may have is never changed', () => {
    const queue = tap(markTried(taps(3), 'key-0'), place, 'next-key', 9)
    expect(queue.map(({ onceKey, visits }) => [onceKey, visits])).toEqual([
      ['key-0', 3],
      ['next-key', 1],
    ])
  })

  it('are undone one by one until they are sent', () => {
    expect(untap(taps(2), place)).toMatchObject([{ visits: 1 }])
    expect(untap(taps(1), place)).toEqual([])
    const sent = markTried(taps(2), 'key-0')
    expect([mayUntap(taps(1), place), mayUntap(sent, place)]).toEqual([true, false])
    expect(untap(sent, place)).toEqual(sent)
  })
})

describe('what is sent', () => {
  it('waits until the thumb rests, then what was tried comes first', () => {
    const queue = taps(2)
    expect(nextDue(queue, QUIET_MS)).toBeNull()
    expect(nextDue(queue, 1 + QUIET_MS)).toMatchObject({ onceKey: 'key-0' })
    const both = tap(markTried(queue, 'key-0'), later, 'new', 0)
    expect(nextDue(both, 10 * QUIET_MS)).toMatchObject({ onceKey: 'key-0', tried: true })
  })

  it('stays until it is answered for; what is refused is kept to be read and not sent again', () => {
    const queue = refuse(markTried(taps(1), 'key-0'), 'key-0', 'Det var ikke åpent denne dagen.')
    expect(nextDue(queue, 10 * QUIET_MS)).toBeNull()
    expect(waitingVisits(queue, place)).toBe(0)
    expect(delivered(queue, 'key-0')).toEqual([])
  })

  it('holds a typed sum once, zero too', () => {
    const sum = { ...place, onceKey: 'sum-key', visits: 0, kind: 'school', method: 'guestbook', at: 0 }
    expect(add(add([], sum), sum)).toHaveLength(1)
    expect(nextDue(add([], sum), QUIET_MS)).toMatchObject({ visits: 0 })
  })
})

describe('the store of the phone', () => {
  it('gives back what was kept', () => expect(readQueue(JSON.stringify(taps(4)))).toEqual(taps(4)))
  it.each([null, '', 'nonsense', '{}', '[1,null,{"onceKey":1}]', '[{"onceKey":"k"}]'])(
    'makes nothing of %j',
    (text) => {
      expect(readQueue(text)).toEqual([])
    },
  )
})

/** A phone and a server that may answer, lose the answer, or lose the request. */
it('counts every tap once, whatever the network does', () => {
  const step = fc.oneof(
    fc.record({ deed: fc.constant('tap' as const), place: fc.constantFrom(place, later) }),
    fc.record({
      deed: fc.constantFrom('heard' as const, 'answer-lost' as const, 'request-lost' as const, 'reload' as const),
    }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const server = new Map<string, number>()
      let queue: Queue = []
      let tapped = 0
      const send = (fate: 'heard' | 'answer-lost' | 'request-lost') => {
        const due = nextDue(queue, Number.MAX_SAFE_INTEGER)
        if (!due) return
        queue = markTried(queue, due.onceKey)
        const sent = queue.find(({ onceKey }) => onceKey === due.onceKey)
        if (fate !== 'request-lost' && sent) {
          const known = server.get(sent.onceKey)
          expect(known === undefined || known === sent.visits).toBe(true)
          server.set(sent.onceKey, sent.visits)
        }
        if (fate === 'heard') queue = delivered(queue, due.onceKey)
      }
      for (const [index, one] of steps.entries()) {
        if (one.deed === 'tap') {
          queue = tap(queue, one.place, `key-${index}`, index)
          tapped++
        } else if (one.deed === 'reload') queue = readQueue(JSON.stringify(queue))
        else send(one.deed)
      }
      while (queue.length > 0) send('heard')
      expect([...server.values()].reduce((sum, visits) => sum + visits, 0)).toBe(tapped)
    }),
    { numRuns: 300 },
  )
})
