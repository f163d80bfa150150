import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Answers, StoredAnswers } from '#app/domains/art-round/jury/views.ts'
import { Outbox, type SaveReply, type Unsent } from '#app/ui/jury/outbox.ts'
import { AnswerSaver } from '#app/ui/jury/saver.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const empty: StoredAnswers = { scores: {}, pick: null, note: '', bookmarked: false, version: 0, savedAt: null }
const place = { sheet: 'ark', year: 2013, number: 1 }

function server() {
  let stored = empty
  const sent: { answers: Answers; version: number }[] = []
  const gate: { reply?: SaveReply; hold?: Promise<void> } = {}
  const send = async ({ answers, version }: Unsent): Promise<SaveReply> => {
    sent.push({ answers, version })
    if (gate.hold) await gate.hold
    if (gate.reply) return gate.reply
    if (version !== stored.version) return { kind: 'collision', answers: stored }
    stored = { ...answers, version: version + 1, savedAt: new Date() }
    return { kind: 'saved', answers: stored }
  }
  const elsewhere = (answers: Partial<Answers>) => {
    stored = { ...stored, ...answers, version: stored.version + 1 }
  }
  const outbox = new Outbox({ seat: 'sete', send, now: Date.now, alone: (work) => work() })
  return { saver: new AnswerSaver(outbox, place, empty), sent, gate, elsewhere, stored: () => stored }
}

it('saves a choice at once, and a text once the juror rests, the latest of what was given', async () => {
  const { saver, sent, stored } = server()
  saver.change({ note: 'S' }, 900)
  saver.change({ note: 'Se' }, 900)
  expect([saver.snapshot().status, sent.length]).toEqual(['unsent', 0])
  await vi.advanceTimersByTimeAsync(900)
  expect(sent).toHaveLength(1)
  saver.change({ scores: { a: 5 } })
  await vi.advanceTimersByTimeAsync(0)
  expect(stored()).toMatchObject({ note: 'Se', scores: { a: 5 }, version: 2 })
  expect(saver.snapshot()).toMatchObject({ status: 'saved', version: 2 })
})

it('what changes while a save is under way is saved after it, on top of it', async () => {
  const { saver, sent, gate, stored } = server()
  let release = () => {}
  gate.hold = new Promise((done) => (release = done))
  saver.change({ scores: { a: 1 } })
  await vi.advanceTimersByTimeAsync(0)
  expect(saver.snapshot().status).toBe('sending')
  saver.change({ scores: { a: 2 } })
  saver.change({ scores: { a: 3 } })
  const flushed = saver.flush()
  release()
  expect(await flushed).toBe(true)
  expect(sent.map(({ version, answers }) => [version, answers.scores.a])).toEqual([
    [0, 1],
    [1, 3],
  ])
  expect(stored()).toMatchObject({ scores: { a: 3 }, version: 2 })
})

it.each([
  ['kept', { a: 6 }],
  ['given up for what is stored', { a: 2 }],
])('two devices: nothing is overwritten until the juror has chosen, then it is %s', async (how, scores) => {
  const { saver, sent, elsewhere, stored } = server()
  elsewhere({ scores: { a: 2 } })
  saver.change({ scores: { a: 6 } })
  expect(await saver.flush()).toBe(false)
  expect(saver.snapshot()).toMatchObject({
    status: 'collision',
    theirs: { scores: { a: 2 } },
    answers: { scores: { a: 6 } },
  })
  saver.change({ pick: 1 })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toHaveLength(1)
  expect(stored().scores).toEqual({ a: 2 })
  if (how === 'kept') expect(await saver.keepMine()).toBe(true)
  else saver.takeTheirs()
  expect(saver.snapshot()).toMatchObject({ status: 'saved', theirs: null, answers: { scores } })
  expect(stored().scores).toEqual(scores)
})

it('says why it was refused, and tries anew with the next change', async () => {
  const { saver, gate } = server()
  gate.reply = { kind: 'refused', sentence: 'Juryeringen er ikke åpen.' }
  saver.change({ pick: 1 })
  expect(await saver.flush()).toBe(false)
  expect(saver.snapshot()).toMatchObject({ status: 'refused', sentence: 'Juryeringen er ikke åpen.' })
  gate.reply = undefined
  saver.change({ pick: 2 })
  expect(await saver.flush()).toBe(true)
})

it('sends nothing when nothing was changed, or when the sheet is given up', async () => {
  const { saver, sent } = server()
  expect(await saver.flush()).toBe(true)
  saver.change({ note: 'x' }, 50)
  saver.discard()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toEqual([])
})
