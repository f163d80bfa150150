// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MOST_STUDIOS } from '#app/domains/rounds/my-round.ts'
import { addresses } from '#app/i18n/addresses.ts'
import { keptHeader, keptIn } from '#app/ui/my-round/kept-cookie.ts'
import { KEPT_ROUND, keepRound, keptRound, numbersOf, withNumbers } from '#app/ui/my-round/kept-round.ts'
import { MOST_IN_ROUND } from '#app/ui/my-round/most-in-round.ts'
import { ROUND_PATHS } from '#app/ui/my-round/round-paths.ts'

let written: string[] = []
const store = new Map<string, string>()
beforeEach(() => {
  written = []
  store.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
  })
  vi.stubGlobal('document', {
    set cookie(text: string) {
      written.push(text)
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

const query = '?steder=3,12&dag=2013-09-14'

it('what travels alone is the same as where it was taken from', () => {
  expect(ROUND_PATHS).toEqual(addresses.myRound)
  expect(MOST_IN_ROUND).toBe(MOST_STUDIOS)
})

it('the name of what is kept is never another: who changes it must read the old one first', () => {
  expect(KEPT_ROUND).toBe('krv_runde')
})

it('is kept in both places, and read by the server as it was written', () => {
  keepRound(query)
  expect(keptRound()).toBe(query)
  expect(written).toHaveLength(2)
  const [pair = ''] = (written[0] ?? '').split(';')
  expect(keptIn(`other=1; ${pair}`)).toBe(query)
  expect(written.map((one) => /Path=([^;]+)/.exec(one)?.[1])).toEqual(Object.values(ROUND_PATHS))
})

it('is forgotten in both places when it is emptied', () => {
  keepRound(query)
  keepRound('')
  expect(keptRound()).toBe('')
  expect(written.at(-1)).toContain('Max-Age=0')
})

it('a browser that keeps nothing is no fault', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('denied')
    },
    setItem: () => {
      throw new Error('denied')
    },
  })
  keepRound(query)
  expect(keptRound()).toBe('')
  expect(written).toHaveLength(2)
})

it.each([
  [null, ''],
  ['', ''],
  ['krv_runde=', ''],
  ['krv_runde=%', ''],
  [`krv_runde=${'a'.repeat(601)}`, ''],
  ['xkrv_runde=%3Fsteder%3D3', ''],
  ['a=1; krv_runde=%3Fsteder%3D3; b=2', '?steder=3'],
])('in the header %j: %j', (header, expected) => expect(keptIn(header)).toBe(expected))

it('the server’s cookie goes to the page of the round alone, over https only where there is https', () => {
  expect(keptHeader(query, 'http://127.0.0.1').map(([, value]) => value)).toEqual(
    Object.values(ROUND_PATHS).map(
      (path) => `krv_runde=${encodeURIComponent(query)}; Path=${path}; Max-Age=34560000; SameSite=Lax`,
    ),
  )
  expect(keptHeader('', 'https://kunstrettvest.no')[0]?.[1]).toMatch(/Max-Age=0; SameSite=Lax; Secure$/)
})

it.each([
  ['', [3], '?steder=3'],
  ['?steder=3', [3, 12], '?steder=3,12'],
  ['?steder=3,12&sett=12&dag=2013-09-14&med=sykkel', [3], '?steder=3&dag=2013-09-14&med=sykkel'],
  ['?steder=3,12&sett=12,3&dag=2013-09-14', [12, 7], '?steder=12,7&sett=12&dag=2013-09-14'],
  ['?steder=3&start=59.8,10.4', [], '?start=59.8,10.4'],
])('%s with the numbers %j: %s', (before, numbers, after) => {
  expect(withNumbers(before, numbers)).toBe(after)
  expect(numbersOf(after)).toEqual(numbers)
})
