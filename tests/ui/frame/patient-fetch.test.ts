import { expect, it } from 'vitest'
import { type Net, patientFetch } from '#app/ui/frame/patient-fetch.ts'

type Told = Response | 'broken'

/** A network that is told beforehand what it answers; `away` says how often it is found to be gone. */
function world(answers: Told[], away = 0, onPause = () => {}) {
  const asked: string[] = []
  const pauses: number[] = []
  const waits: string[] = []
  const plain = (async (address: string, init?: RequestInit) => {
    init?.signal?.throwIfAborted()
    asked.push(`${init?.method ?? 'GET'} ${address}`)
    const answer = answers.shift()
    if (answer === undefined) throw new Error('asked once too often')
    if (answer === 'broken') throw new TypeError('Failed to fetch')
    return answer
  }) as typeof fetch
  const net: Net = {
    isAway: () => away > 0,
    isBack: async () => {
      away--
    },
    pause: (milliseconds) => {
      // Longer than an answer of this network takes.
      if (milliseconds === 5000) return new Promise((done) => setTimeout(done, 50))
      pauses.push(milliseconds)
      onPause()
      return Promise.resolve()
    },
    onWait: (change, { held }) => waits.push(`${change > 0 ? '+' : '-'}${held ? 'held' : ''}`),
  }
  return { fetch: patientFetch(plain, net), asked, pauses, waits }
}
const answered = (status = 200) => new Response('here', { status })
const PAGE = 'https://kunst.example.com/vertskap/2027/henging.data?x=1'

it('asks for the pages that there are in the same way', async () => {
  const { fetch, asked } = world(['broken', answered()], 1)
  expect((await fetch('/__manifest?p=%2Fvertskap')).status).toBe(200)
  expect(asked).toHaveLength(2)
})

it('asks once where there is an answer, whatever it says', async () => {
  for (const status of [200, 403, 404, 422, 500]) {
    const { fetch, asked, waits } = world([answered(status)])
    expect((await fetch(PAGE)).status).toBe(status)
    expect([asked.length, waits]).toEqual([1, []])
  }
})

it('waits for the network before it asks, and says so', async () => {
  for (const [method, said] of [
    ['GET', ['+', '-']],
    ['POST', ['+held', '-held']],
  ] as const) {
    const { fetch, asked, waits } = world([answered()], 1)
    expect((await fetch(PAGE, { method })).status).toBe(200)
    expect(asked).toEqual([`${method} ${PAGE}`])
    expect(waits).toEqual(said)
  }
})

it('asks again what only reads, more and more seldom', async () => {
  const broken: Told[] = ['broken', answered(502), answered(503), answered(504), 'broken', 'broken']
  const { fetch, asked, pauses, waits } = world([...broken, answered()])
  expect((await fetch(PAGE)).status).toBe(200)
  expect(asked).toHaveLength(7)
  expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 8000])
  expect(waits).toEqual(Array.from({ length: 12 }, (_, n) => (n % 2 ? '-' : '+')))
})

it('sends what changes something once: whether it came is not known', async () => {
  const { fetch, asked } = world(['broken'])
  await expect(fetch(PAGE, { method: 'POST' })).rejects.toThrow(TypeError)
  expect(asked).toHaveLength(1)
  const down = world([answered(503)])
  expect((await down.fetch(PAGE, { method: 'POST' })).status).toBe(503)
})

it('stops when the question is no longer asked', async () => {
  const stop = new AbortController()
  const { fetch, asked, waits } = world(['broken', 'broken'], 0, () => stop.abort())
  await expect(fetch(PAGE, { signal: stop.signal })).rejects.toThrow(/abort/i)
  expect(asked).toHaveLength(1)
  expect(waits).toEqual(['+', '-'])
})

it('says that it waits where an answer is long in coming', async () => {
  const slow = (async () => {
    await new Promise((done) => setTimeout(done, 120))
    return answered()
  }) as typeof fetch
  const waits: number[] = []
  const net: Net = {
    isAway: () => false,
    isBack: async () => {},
    pause: () => new Promise((done) => setTimeout(done, 20)),
    onWait: (change) => waits.push(change),
  }
  for (const method of ['GET', 'POST']) expect((await patientFetch(slow, net)(PAGE, { method })).status).toBe(200)
  expect(waits).toEqual([1, -1, 1, -1])
})

it('leaves every other question alone', async () => {
  for (const address of [
    'https://kunst.example.com/sok/lagre',
    '/jury/2013/ark/3',
    'https://tiles.example.com/1.data.png',
  ]) {
    const { fetch, asked } = world(['broken'], 1)
    await expect(fetch(address)).rejects.toThrow(TypeError)
    expect(asked).toHaveLength(1)
  }
})
