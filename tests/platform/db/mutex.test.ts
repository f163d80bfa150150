import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Mutex } from '#app/platform/db/mutex.ts'

it('lets one in at a time, in the order of asking', async () => {
  const mutex = new Mutex()
  const order: number[] = []
  let inside = 0
  await Promise.all(
    [3, 1, 2, 0].map((wait, place) =>
      mutex.run(async () => {
        expect(++inside).toBe(1)
        await pause(wait)
        order.push(place)
        inside--
      }),
    ),
  )
  expect(order).toEqual([0, 1, 2, 3])
})

it('goes on after work that fails', async () => {
  const mutex = new Mutex()
  await expect(mutex.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await mutex.run(async () => 'next')).toBe('next')
})
