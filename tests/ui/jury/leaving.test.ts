import { afterEach, expect, it, vi } from 'vitest'
import { endsAfter } from '#app/ui/jury/ends-after.ts'
import { leaveOnce } from '#app/ui/jury/leave-once.ts'
import { afterStopping } from '#app/ui/jury/turns.ts'
import { sendAgain } from '#app/ui/jury/use-sign-out.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it.each([
  ['stays on the sheet, and everything is delivered', 3, true, true],
  ['stays on the sheet, and delivering fails', 3, false, true],
  ['has turned back, and everything is delivered', 2, true, false],
  ['has turned back, and delivering fails', 2, false, false],
])('a juror who is on the way to the list %s', async (_, later, delivers, leaves) => {
  let shown = 3
  const go = vi.fn()
  const delivered = new Promise((done, fail) => setTimeout(delivers ? done : fail, 1))
  const left = leaveOnce(delivered, () => shown, go)
  expect(go).not.toHaveBeenCalled()
  shown = later
  await left
  expect(go).toHaveBeenCalledTimes(leaves ? 1 : 0)
})

it('a time limit ends when its time has come, without help of the browser’s own', () => {
  vi.useFakeTimers()
  vi.stubGlobal('AbortSignal', class {})
  const signal = endsAfter(3000)
  vi.advanceTimersByTime(2999)
  expect(signal.aborted).toBe(false)
  vi.advanceTimersByTime(1)
  expect(signal.aborted).toBe(true)
})

it('letting go does not wait for ever for a window that sleeps', async () => {
  vi.useFakeTimers()
  const request = (_: string, { signal }: { signal: AbortSignal }) =>
    new Promise((_, refuse) => signal.addEventListener('abort', () => refuse(signal.reason)))
  vi.stubGlobal('navigator', { locks: { request } })
  const deed = vi.fn(async () => {})
  const done = afterStopping(deed)
  await vi.advanceTimersByTimeAsync(2999)
  expect(deed).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  await done
  expect(deed).toHaveBeenCalledTimes(1)
})

it('a form that was held back is sent, also where it can only be sent the plain way', () => {
  const submit = vi.fn()
  const requestSubmit = vi.fn()
  sendAgain({ submit, requestSubmit })
  expect([submit.mock.calls.length, requestSubmit.mock.calls.length]).toEqual([0, 1])
  sendAgain({ submit })
  expect([submit.mock.calls.length, requestSubmit.mock.calls.length]).toEqual([1, 1])
})
