import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Answers, StoredAnswers } from '#app/domains/art-round/jury/views.ts'
import { AnswerSaver, type SaveReply } from '#app/ui/jury/saver.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const empty: StoredAnswers = { scores: {}, pick: null, note: '', version: 0, savedAt: null }

/** A server that keeps answers as the real one does: by version, in the order in which they come. */
function server() {
  let stored = empty
  const sent: { answers: Answers; version: number }[] = []
  const gate: { reply?: SaveReply; hold?: Promise<void> } = {}
  const send = async (answers: Answers, version: number): Promise<SaveReply> => {
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
  return { send, sent, gate, elsewhere, stored: () => stored }
}

it('saves once the juror rests, the latest of what was given', async () => {
  const { send, sent, stored } = server()
  const saver = new AnswerSaver(empty, send)
  saver.change({ scores: { a: 3 } }, 100)
  saver.change({ scores: { a: 5 } }, 100)
  expect(saver.snapshot().status).toBe('unsent')
  await vi.advanceTimersByTimeAsync(100)
  expect(sent).toHaveLength(1)
  expect(stored()).toMatchObject({ scores: { a: 5 }, version: 1 })
  expect(saver.snapshot()).toMatchObject({ status: 'saved', version: 1 })
})

it('what changes while a save is under way is saved after it, on top of it', async () => {
  const { send, sent, gate, stored } = server()
  let release = () => {}
  gate.hold = new Promise((done) => (release = done))
  const saver = new AnswerSaver(empty, send)
  saver.change({ scores: { a: 1 } }, 0)
  await vi.advanceTimersByTimeAsync(0)
  saver.change({ scores: { a: 2 } }, 10_000)
  const flushed = saver.flush()
  release()
  expect(await flushed).toBe(true)
  expect(sent.map(({ version }) => version)).toEqual([0, 1])
  expect(stored()).toMatchObject({ scores: { a: 2 }, version: 2 })
})

it('out of reach it keeps what was given, tries again, and gets it through', async () => {
  const { send, gate, stored } = server()
  gate.reply = { kind: 'unreachable' }
  const saver = new AnswerSaver(empty, send)
  saver.change({ note: 'uten nett' }, 0)
  expect(await saver.flush()).toBe(false)
  expect(saver.snapshot()).toMatchObject({ status: 'waiting', answers: { note: 'uten nett' } })
  gate.reply = undefined
  await vi.advanceTimersByTimeAsync(5000)
  expect(saver.snapshot().status).toBe('saved')
  expect(stored().note).toBe('uten nett')
})

it.each([
  ['kept', { a: 6 }],
  ['given up for what is stored', { a: 2 }],
])('two windows: nothing is overwritten until the juror has chosen, then it is %s', async (how, scores) => {
  const { send, sent, elsewhere, stored } = server()
  const saver = new AnswerSaver(empty, send)
  elsewhere({ scores: { a: 2 } })
  saver.change({ scores: { a: 6 } }, 0)
  expect(await saver.flush()).toBe(false)
  expect(saver.snapshot()).toMatchObject({
    status: 'collision',
    theirs: { scores: { a: 2 } },
    answers: { scores: { a: 6 } },
  })
  saver.change({ pick: 1 }, 0)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toHaveLength(1)
  expect(stored().scores).toEqual({ a: 2 })
  if (how === 'kept') expect(await saver.keepMine()).toBe(true)
  else saver.takeTheirs()
  expect(saver.snapshot()).toMatchObject({ status: 'saved', theirs: null, answers: { scores } })
  expect(stored().scores).toEqual(scores)
})

it('says why it was refused, and tries anew with the next change', async () => {
  const { send, gate } = server()
  gate.reply = { kind: 'refused', sentence: 'Juryeringen er ikke åpen.' }
  const saver = new AnswerSaver(empty, send)
  saver.change({ pick: 1 }, 0)
  expect(await saver.flush()).toBe(false)
  expect(saver.snapshot()).toMatchObject({ status: 'refused', sentence: 'Juryeringen er ikke åpen.' })
  gate.reply = undefined
  saver.change({ pick: 2 }, 0)
  expect(await saver.flush()).toBe(true)
})

it('sends nothing when nothing was changed, or when the sheet is given up', async () => {
  const { send, sent } = server()
  const saver = new AnswerSaver(empty, send)
  expect(await saver.flush()).toBe(true)
  saver.change({ pick: 1 }, 50)
  saver.discard()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toEqual([])
})
