import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endStreams, type Followed, liveResponse, openStreams } from '#app/http/live.server.ts'

const pace = { look: 1000, beat: 15_000 }

/** What is followed, and how often it was asked. */
function thing(sign = 'one') {
  const state = { sign, version: 'v1', looks: 0, signs: 0, gone: false }
  const followed: Followed = {
    version: async () => {
      state.looks++
      return state.version
    },
    sign: async () => {
      state.signs++
      if (state.gone) throw new Error('not here any more')
      return state.sign
    },
  }
  return { state, followed }
}

interface Given {
  lastSeen?: string
  fromPage?: string
  /** Asks for whatever there is, as an address that is opened. */
  plain?: boolean
}

function read(followed: Followed, { lastSeen, fromPage, plain }: Given = {}) {
  const leave = new AbortController()
  const url = `http://localhost/strom${fromPage ? `?sett=${fromPage}` : ''}`
  const request = new Request(url, {
    signal: leave.signal,
    headers: { ...(plain ? {} : { Accept: 'text/event-stream' }), ...(lastSeen ? { 'Last-Event-ID': lastSeen } : {}) },
  })
  const response = liveResponse(request, followed, pace)
  const reader = response.body?.getReader()
  if (!reader) throw new Error('no stream')
  let text = ''
  let closed = false
  const done = (async () => {
    const decoder = new TextDecoder()
    for (;;) {
      const { value, done: last } = await reader.read()
      if (last) break
      text += decoder.decode(value)
    }
    closed = true
  })()
  return { response, reader, leave: () => leave.abort(), text: () => text, closed: () => closed, done }
}

const events = (text: string) => [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => data)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  endStreams()
  vi.useRealTimers()
})

describe('a stream', () => {
  it('is of the kind that browsers follow, and is not packed or kept on the way', async () => {
    const { response, leave } = read(thing().followed)
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(response.headers.get('cache-control')).toContain('no-transform')
    expect(response.headers.get('cache-control')).toContain('no-store')
    leave()
  })

  it('says nothing to who has seen what is, but when to come back', async () => {
    const { followed } = thing()
    const one = read(followed, { fromPage: 'one' })
    await vi.advanceTimersByTimeAsync(3000)
    expect(one.text()).toBe('retry: 2000\n\n')
  })

  it.each<[string, Given]>([
    ['nothing yet', {}],
    ['another page', { fromPage: 'older' }],
    ['another event', { lastSeen: 'older', fromPage: 'one' }],
  ])('tells at once who has seen %s', async (_, given) => {
    const { followed } = thing()
    const one = read(followed, given)
    await vi.advanceTimersByTimeAsync(10)
    expect(one.text()).toContain('id: one\ndata: one\n\n')
  })

  it('tells within a second when it changes, and once', async () => {
    const { state, followed } = thing()
    const one = read(followed, { fromPage: 'one' })
    await vi.advanceTimersByTimeAsync(2500)
    state.version = 'v2'
    state.sign = 'two'
    await vi.advanceTimersByTimeAsync(1000)
    expect(events(one.text())).toEqual(['two'])
    await vi.advanceTimersByTimeAsync(5000)
    expect(events(one.text())).toEqual(['two'])
  })

  it('tells nothing when something changed that the reader does not see', async () => {
    const { state, followed } = thing()
    const one = read(followed, { fromPage: 'one' })
    for (const version of ['v2', 'v3', 'v4']) {
      state.version = version
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(one.text()).toBe('retry: 2000\n\n')
  })

  it('asks only the slim question while nothing changes, and gives a sign of life', async () => {
    const { state, followed } = thing()
    const one = read(followed, { fromPage: 'one' })
    await vi.advanceTimersByTimeAsync(14_000)
    expect(state.signs).toBe(1)
    expect(state.looks).toBeGreaterThan(12)
    await vi.advanceTimersByTimeAsync(2000)
    expect(one.text()).toContain(': her\n\n')
    expect(state.signs).toBe(2)
  })
})

describe('a stream ends', () => {
  it('with its reader, and leaves no timer', async () => {
    const { state, followed } = thing()
    const one = read(followed, { fromPage: 'one' })
    await vi.advanceTimersByTimeAsync(3000)
    expect(openStreams()).toBe(1)
    expect(vi.getTimerCount()).toBe(1)
    one.leave()
    await vi.advanceTimersByTimeAsync(0)
    expect(openStreams()).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
    const { looks } = state
    await vi.advanceTimersByTimeAsync(5000)
    expect(state.looks).toBe(looks)
  })

  it('when the body is given up, as a server does whose reader is gone', async () => {
    const { followed } = thing()
    const one = read(followed, { fromPage: 'one' })
    await vi.advanceTimersByTimeAsync(1500)
    await one.reader.cancel()
    await vi.advanceTimersByTimeAsync(0)
    expect(openStreams()).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('with the server', async () => {
    const two = [read(thing().followed), read(thing().followed)]
    await vi.advanceTimersByTimeAsync(100)
    expect(openStreams()).toBe(2)
    endStreams()
    await Promise.all(two.map(({ done }) => done))
    expect(openStreams()).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('after the first answer for who does not ask for events', async () => {
    const one = read(thing().followed, { plain: true })
    await one.done
    expect(events(one.text())).toEqual(['one'])
    expect(openStreams()).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('when the reader may not be here any more', async () => {
    const { state, followed } = thing()
    const one = read(followed, { fromPage: 'one' })
    await vi.advanceTimersByTimeAsync(2000)
    state.gone = true
    await vi.advanceTimersByTimeAsync(16_000)
    expect(one.closed()).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })
})
