import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sameAnswers } from '#app/domains/art-round/jury/answers.ts'
import type { Answers, StoredAnswers } from '#app/domains/art-round/jury/views.ts'
import { countUnsent, forgetUnsent, type Keeper, Outbox, type SaveReply, type Unsent } from '#app/ui/jury/outbox.ts'
import { AnswerSaver } from '#app/ui/jury/saver.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const empty: StoredAnswers = { scores: {}, pick: null, note: '', bookmarked: false, version: 0, savedAt: null }
const answers = (given: Partial<Answers>): Answers => ({
  scores: {},
  pick: null,
  note: '',
  bookmarked: false,
  ...given,
})
const place = (number: number) => ({ sheet: `ark-${number}`, year: 2013, number })

/** A server that keeps answers as the real one does: by version, the same answers again being no change. */
function server() {
  const stored = new Map<string, StoredAnswers>()
  const sent: { sheet: string; answers: Answers; version: number }[] = []
  const gate: { reply?: SaveReply; loses?: boolean; hold?: Promise<void> } = {}
  const of = (sheet: string) => stored.get(sheet) ?? empty
  const send = async ({ sheet, answers, version }: Unsent): Promise<SaveReply> => {
    sent.push({ sheet, answers, version })
    if (gate.hold) await gate.hold
    if (gate.reply) return gate.reply
    const known = of(sheet)
    if (!sameAnswers(known, answers)) {
      if (version !== known.version) return { kind: 'collision', answers: known }
      stored.set(sheet, { ...answers, version: version + 1, savedAt: new Date() })
    }
    return gate.loses ? { kind: 'unreachable' } : { kind: 'saved', answers: of(sheet) }
  }
  const elsewhere = (sheet: string, change: Partial<Answers>) =>
    stored.set(sheet, { ...of(sheet), ...change, version: of(sheet).version + 1 })
  return { send, sent, gate, elsewhere, of }
}

/** A browser's storage that outlives a page. */
function keeperOf(): Keeper {
  const kept = new Map<string, string>()
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }
}

let clock = 0
const pageOf = (send: (entry: Unsent) => Promise<SaveReply>, keeper: Keeper, seat = 'sete') => {
  const outbox = new Outbox({ seat, send, now: () => ++clock, alone: (work) => work() })
  outbox.open(keeper)
  return outbox
}

it('what is given without network outlives the page, and is delivered in order by the next one', async () => {
  const { send, sent, gate, of } = server()
  const keeper = keeperOf()
  gate.reply = { kind: 'unreachable' }
  const before = pageOf(send, keeper)
  before.change(place(2), answers({ pick: 1 }), 0)
  before.change(place(1), answers({ scores: { a: 3 } }), 0)
  expect(await before.deliver()).toBe(false)
  before.stop()
  expect(sent.map(({ sheet }) => sheet)).toEqual(['ark-2'])

  gate.reply = undefined
  const after = pageOf(send, keeper)
  expect(after.entries().map(({ number }) => number)).toEqual([2, 1])
  expect(await after.deliver()).toBe(true)
  expect(sent.slice(1).map(({ sheet }) => sheet)).toEqual(['ark-2', 'ark-1'])
  expect([of('ark-2').pick, of('ark-1').scores]).toEqual([1, { a: 3 }])
  expect([after.entries(), keeper.length]).toEqual([[], 0])
})

it('another person at the same browser neither sees nor sends it', async () => {
  const { send, sent } = server()
  const keeper = keeperOf()
  pageOf(send, keeper, 'en').change(place(1), answers({ pick: 1 }), 0)
  const other = pageOf(send, keeper, 'to')
  expect([other.entries(), await other.deliver(), sent]).toEqual([[], true, []])
})

it('a reply that was lost is no collision with oneself: neither for the same answers nor for later ones', async () => {
  const { send, gate, of } = server()
  const outbox = pageOf(send, keeperOf())
  gate.loses = true
  outbox.change(place(1), answers({ scores: { a: 3 } }), 0)
  expect(await outbox.deliver()).toBe(false)
  expect(of('ark-1').version).toBe(1)
  outbox.change(place(1), answers({ scores: { a: 5 } }), 0)
  gate.loses = false
  expect(await outbox.deliver()).toBe(true)
  expect(of('ark-1')).toMatchObject({ scores: { a: 5 }, version: 2 })
  expect(outbox.entries()).toEqual([])
})

it('what another device stored is never overwritten unseen, also after a reload, until the juror has chosen', async () => {
  const { send, sent, elsewhere, of } = server()
  const keeper = keeperOf()
  const first = pageOf(send, keeper)
  elsewhere('ark-1', { scores: { a: 2 } })
  first.change(place(1), answers({ scores: { a: 6 } }), 0)
  await first.deliver()
  first.change(place(1), answers({ scores: { a: 6 }, pick: 1 }), 0)
  const second = pageOf(send, keeper)
  await second.deliver()
  expect(sent).toHaveLength(1)
  expect(second.get('ark-1')).toMatchObject({ state: 'collision', theirs: { scores: { a: 2 } }, answers: { pick: 1 } })
  expect(of('ark-1').scores).toEqual({ a: 2 })
  second.keepMine('ark-1')
  expect(await second.deliver()).toBe(true)
  expect(of('ark-1')).toMatchObject({ scores: { a: 6 }, pick: 1, version: 2 })
})

it('one sheet that collides holds none of the others back', async () => {
  const { send, elsewhere, of } = server()
  const outbox = pageOf(send, keeperOf())
  elsewhere('ark-1', { pick: 2 })
  outbox.change(place(1), answers({ pick: 1 }), 0)
  outbox.change(place(2), answers({ pick: 1 }), 0)
  await outbox.deliver()
  expect([outbox.get('ark-1')?.state, outbox.get('ark-2'), of('ark-2').pick]).toEqual(['collision', null, 1])
})

it('signed out, it waits for the next time; refused, it says why and is kept until let go', async () => {
  const { send, gate } = server()
  const outbox = pageOf(send, keeperOf())
  outbox.change(place(1), answers({ pick: 1 }), 0)
  gate.reply = { kind: 'signed-out' }
  expect(await outbox.deliver()).toBe(false)
  expect([outbox.reach, outbox.get('ark-1')?.state]).toEqual(['signed-out', 'waiting'])
  gate.reply = { kind: 'refused', sentence: 'Juryeringen er ikke åpen.' }
  await outbox.deliver()
  expect(outbox.get('ark-1')).toMatchObject({ state: 'refused', sentence: 'Juryeringen er ikke åpen.' })
  outbox.drop('ark-1')
  expect(outbox.entries()).toEqual([])
})

it('tries again by itself when the server was out of reach', async () => {
  const { send, gate, of } = server()
  const outbox = pageOf(send, keeperOf())
  outbox.change(place(1), answers({ note: 'uten nett' }), 0)
  gate.reply = { kind: 'unreachable' }
  await outbox.deliver()
  gate.reply = undefined
  await vi.advanceTimersByTimeAsync(5000)
  expect([outbox.reach, of('ark-1').note]).toEqual(['well', 'uten nett'])
})

it('two windows of one browser show the same, and what one has saved the other builds on', async () => {
  const { send, of } = server()
  const keeper = keeperOf()
  const [one, two] = [pageOf(send, keeper), pageOf(send, keeper)]
  const [here, there] = [new AnswerSaver(one, place(1), empty), new AnswerSaver(two, place(1), empty)]
  one.onStored((at, stored) => two.hear(at, stored))
  here.change({ scores: { a: 4 } })
  two.changedElsewhere('jury.unsent.sete.ark-1', keeper.getItem('jury.unsent.sete.ark-1'))
  expect(there.snapshot().answers.scores).toEqual({ a: 4 })
  expect(await here.flush()).toBe(true)
  two.changedElsewhere('jury.unsent.sete.ark-1', null)
  expect(there.snapshot()).toMatchObject({ status: 'saved', version: 1, answers: { scores: { a: 4 } } })
  there.change({ pick: 2 })
  expect(await there.flush()).toBe(true)
  expect(of('ark-1')).toMatchObject({ scores: { a: 4 }, pick: 2, version: 2 })
})

it('a page that goes away sends at once, and the next one finds that it arrived', async () => {
  const { send, of } = server()
  const keeper = keeperOf()
  const leaving = pageOf(send, keeper)
  leaving.change(place(1), answers({ pick: 2 }), 0)
  leaving.deliverLast()
  // The page is gone before the reply: what is kept still says that it waits.
  const next = pageOf(send, keeper)
  expect(next.entries()).toHaveLength(1)
  expect(await next.deliver()).toBe(true)
  expect(of('ark-1')).toMatchObject({ pick: 2, version: 1 })
})

it('keeps on in a browser that keeps nothing', async () => {
  const { send, of } = server()
  const full: Keeper = {
    ...keeperOf(),
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  const outbox = pageOf(send, full)
  outbox.change(place(1), answers({ pick: 2 }), 0)
  expect(await outbox.deliver()).toBe(true)
  expect(of('ark-1').pick).toBe(2)
})

it('after signing out, all that was never delivered is counted, whosever it was, and deleted when asked', () => {
  const { send } = server()
  const keeper = keeperOf()
  keeper.setItem('jury.keys', 'on')
  const one = pageOf(send, keeper, 'en')
  one.change(place(1), answers({ pick: 1 }), 0)
  one.change(place(2), answers({ pick: 1 }), 0)
  pageOf(send, keeper, 'to').change(place(1), answers({ pick: 2 }), 0)
  expect(countUnsent(keeper)).toBe(3)
  forgetUnsent(keeper)
  expect([countUnsent(keeper), keeper.length, keeper.getItem('jury.keys')]).toEqual([0, 1, 'on'])
  expect(pageOf(send, keeper, 'en').entries()).toEqual([])
})
