import { describe, expect, it } from 'vitest'
import { foundAddresses, inSentenceCase, MOST_FOUND, membersIn, nameToday } from '#app/domains/places/address-search.ts'

it.each([
  ['ASKER', 'Asker'],
  ['NORDRE FOLLO', 'Nordre Follo'],
  ['ØVRE EIKER', 'Øvre Eiker'],
  ['OPPEGÅRD', 'Oppegård'],
  ['MO I RANA', 'Mo i Rana'],
  ['BØ I VESTERÅLEN', 'Bø i Vesterålen'],
  ['SØR-AURDAL', 'Sør-Aurdal'],
  ['', ''],
])('%s as %s', (capitals, name) => expect(inSentenceCase(capitals)).toBe(name))

const members = [
  { id: 'asker', name: 'Asker', mergedInto2020: 'Asker' },
  { id: 'royken', name: 'Røyken', mergedInto2020: 'Asker' },
  { id: 'sande', name: 'Sande', mergedInto2020: 'Holmestrand' },
  { id: 'lier', name: 'Lier', mergedInto2020: null },
]
const one = (change = {}) => ({
  ...{ text: 'Loftsgata 1', postalCode: '3400', city: 'LIER', municipality: 'LIER', lat: 59.7850210669, lng: 10.2 },
  ...change,
})

describe('municipalities that have merged', () => {
  it.each([
    ['LIER', ['lier']],
    ['ASKER', ['asker', 'royken']],
    ['HOLMESTRAND', ['sande']],
    // It is no municipality of today.
    ['SANDE', []],
    ['OSLO', []],
  ])('%s was %j', (today, ids) => expect(membersIn(today, members).map(({ id }) => id)).toEqual(ids))

  it('are known by what they are called today', () =>
    expect(members.map(nameToday)).toEqual(['Asker', 'Asker', 'Holmestrand', 'Lier']))
})

describe('what was found', () => {
  it('is said as people write it, to a hand’s breadth', () => {
    expect(foundAddresses([one()], members)).toEqual([
      {
        ...{ address: 'Loftsgata 1', postalCode: '3400', city: 'Lier', municipality: 'Lier', municipalityId: 'lier' },
        ...{ lat: 59.785021, lng: 10.2 },
      },
    ])
  })

  it('does not guess which of the merged it was', () => {
    expect(foundAddresses([one({ municipality: 'ASKER' })], members)[0]?.municipalityId).toBe(null)
    expect(foundAddresses([one({ municipality: 'HOLMESTRAND' })], members)[0]?.municipalityId).toBe('sande')
  })

  it('names each address once, and not more than can be looked through', () => {
    expect(foundAddresses([one(), one({ lat: 60 }), one({ postalCode: '3401' })], members)).toHaveLength(2)
    const many = Array.from({ length: 30 }, (_, n) => one({ text: `Veien ${n}` }))
    expect(foundAddresses(many, members)).toHaveLength(MOST_FOUND)
  })
})
