import { expect, it } from 'vitest'
import { atMost } from '#app/http/at-most.server.ts'

it('counts each person alone, and anew when the time is over', async () => {
  const may = atMost(2, 60)
  expect([may('a'), may('a'), may('a'), may('b')]).toEqual([true, true, false, true])
  await expect.poll(() => may('a')).toBe(true)
})
