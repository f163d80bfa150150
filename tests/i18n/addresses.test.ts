import { expect, it } from 'vitest'
import {
  type AddressName,
  addresses,
  addressIn,
  counterpart,
  localeOfPath,
  meaningOf,
  pathIn,
} from '#app/i18n/addresses.ts'

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

it.each([
  ['en', '/orkester/familien', '/en/orchestra/family'],
  ['nb', '/en/orchestra/family?gjort=lagret#kalender', '/orkester/familien?gjort=lagret#kalender'],
  ['nb', '/orkester/familien?gjort=lagret', '/orkester/familien?gjort=lagret'],
  ['en', '/?a=1', '/en?a=1'],
  ['en', '/finnes-ikke?a=1', '/finnes-ikke?a=1'],
  ['en', '', ''],
] as const)('in %s the way %j is %j', (locale, href, there) => expect(pathIn(locale, href)).toBe(there))

it.each([
  ['artRound', '/sekretariat/okonomi/kunstrunden/2013', '/en/secretariat/money/art-round/2013'],
  ['orchestra', '/sekretariat/okonomi/orkesteret/2013', '/en/secretariat/money/orchestra/2013'],
] as const)('says %s in the words of the language, and leads from one to the other', (scope, nb, en) => {
  expect([
    addressIn('nb', 'funding', { scope, year: 2013 }),
    addressIn('en', 'funding', { scope, year: 2013 }),
  ]).toEqual([nb, en])
  expect([counterpart(nb, '?post=1'), counterpart(en, '?post=1')]).toEqual([`${en}?post=1`, `${nb}?post=1`])
  const [file, there] = [counterpart(`${nb}/xlsx`), counterpart(`${en}/xlsx`)]
  expect([file, there]).toEqual([`${en}/xlsx`, `${nb}/xlsx`])
})

it.each([
  ['nb', 'kunstrunden', 'artRound'],
  ['nb', 'orkesteret', 'orchestra'],
  ['en', 'art-round', 'artRound'],
  ['en', 'orchestra', 'orchestra'],
  ['nb', 'art-round', null],
  ['en', 'kunstrunden', null],
  ['en', 'artRound', null],
  ['nb', 'constructor', null],
  ['en', '', null],
] as const)('in %s the word %j stands for %s', (locale, word, meaning) =>
  expect(meaningOf('scope', word, locale)).toBe(meaning),
)
