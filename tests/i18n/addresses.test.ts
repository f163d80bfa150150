import { expect, it } from 'vitest'
import { type AddressName, addresses, addressIn, counterpart, localeOfPath } from '#app/i18n/addresses.ts'

const names = Object.keys(addresses) as AddressName[]

it.each(names)('%s has its counterpart in the other language', (name) => {
  const parts = Object.fromEntries([...addresses[name].nb.matchAll(/:(\w+)/g)].map((m) => [m[1] ?? '', '2013']))
  const [nb, en] = [addressIn('nb', name, parts), addressIn('en', name, parts)]
  expect(counterpart(nb, '?a=1')).toBe(`${en}?a=1`)
  expect(counterpart(en)).toBe(nb)
  expect([localeOfPath(nb), localeOfPath(en)]).toEqual(['nb', 'en'])
})

it('no two pages share an address', () => {
  const all = names.flatMap((name) => [addresses[name].nb, addresses[name].en])
  expect(new Set(all).size).toBe(all.length)
})

it('throws for an address with a part missing', () => expect(() => addressIn('nb', 'artist')).toThrow('slug'))
it('goes to the front page when there is no counterpart', () => expect(counterpart('/finnes-ikke')).toBe('/en'))
