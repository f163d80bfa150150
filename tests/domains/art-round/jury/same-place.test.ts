import { expect, it } from 'vitest'
import { placeKey, samePlace } from '#app/domains/art-round/jury/same-place.ts'

it.each([
  ['Storgata 12', 'storgate 12'],
  ['Storgt. 12', 'storgate 12'],
  ['STORGATEN  12', 'storgate 12'],
  ['Storgate 12B', 'storgate 12b'],
  ['Storgata 12 b', 'storgate 12b'],
  ['Storgata 12 B, oppgang C', 'storgate 12b'],
  ['c/o Hansen, Storgata 12', 'storgate 12'],
  ['Elveveien 3', 'elvevei 3'],
  ['Elvevn. 3', 'elvevei 3'],
  ['Elvevegen 3', 'elvevei 3'],
  ['Bragernes torg 4', 'bragernestorg 4'],
  ['Øvre Strandgate 5', 'øvrestrandgate 5'],
  ['Storgata', null],
  ['', null],
] as const)('%j is %j', (written, key) => expect(placeKey(written)).toBe(key))

const at = (address: string, postalCode = '', city = '') => ({ address, postalCode, city })
it.each([
  ['the same', at('Storgata 12 b', '3015'), at('Storgt. 12B', '3015'), true],
  ['another number', at('Storgata 12', '3015'), at('Storgata 13', '3015'), false],
  ['another letter', at('Storgata 12 a', '3015'), at('Storgata 12 b', '3015'), false],
  ['another town with such a street', at('Storgata 12', '3015'), at('Storgata 12', '3611'), false],
  [
    'the town tells where a code is missing',
    at('Storgata 12', '', 'Drammen'),
    at('Storgata 12', '3015', 'drammen '),
    true,
  ],
  ['nothing tells the town', at('Storgata 12'), at('Storgata 12'), false],
  ['no number', at('Storgata', '3015'), at('Storgata', '3015'), false],
  ['empty', at('', '3015'), at('', '3015'), false],
])('%s', (_, one, other, same) => {
  expect(samePlace(one, other)).toBe(same)
  expect(samePlace(other, one)).toBe(same)
})
