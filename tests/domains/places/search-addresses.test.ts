import { afterAll, beforeAll, expect, it } from 'vitest'
import { searchAddresses } from '#app/domains/places/search-addresses.server.ts'
import { type FakeRegister, startRegister } from '#tests/support/address-register.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

let register: FakeRegister
beforeAll(async () => {
  register = await startRegister()
})
afterAll(() => register.close())

const municipality = (id: string, name: string, mergedInto2020: string | null = null) => ({
  ...{ id, name, mergedInto2020, number: '0600', county: 'Buskerud', population: 1000, seat: name },
  ...{ lat: 59.8, lng: 10.3, allianceFrom: 1992, allianceTo: null },
})

eachEngine((engine) => {
  it('finds only in the alliance, in the chosen municipality first', async () => {
    const { db } = await engine.freshDatabase()
    await db.municipality.createMany({
      data: [municipality('lier', 'Lier'), municipality('royken', 'Røyken', 'Asker'), municipality('hole', 'Hole')],
    })
    const ctx = testContext({ db, settings: { addressUrl: register.url } })
    const found = async (typed: string, id: string | null = null) => {
      const answer = await searchAddresses(ctx, typed, id)
      return answer.state === 'found' ? answer.places.map((place) => [place.city, place.municipalityId]) : answer.state
    }
    expect(await found('Loftsgata 1')).toEqual([
      ['Lier', 'lier'],
      ['Bødalen', 'royken'],
    ])
    expect(await found('Loftsgata 1', 'royken')).toEqual([['Bødalen', 'royken']])
    expect(register.asked).toContainEqual(expect.objectContaining({ sok: 'Loftsgata 1', kommunenavn: 'Asker' }))
    // The chosen one has no such street: then in the others.
    expect(await found('Loftsgata 1', 'hole')).toHaveLength(2)
    expect(await found('loft', 'lier')).toEqual([['Lier', 'lier']])
    expect(await found('Nowhere 7')).toBe('none')
    expect(await searchAddresses(ctx, 'Loftgata', null)).toMatchObject({ state: 'found', near: true })
  })

  it('asks nobody about too little, or when nobody is to be asked', async () => {
    const { db } = await engine.freshDatabase()
    const before = register.asked.length
    const ctx = testContext({ db, settings: { addressUrl: register.url } })
    for (const typed of ['', 'Lo', ' . , - ', '* *'])
      expect(await searchAddresses(ctx, typed, null)).toEqual({ state: 'short' })
    const off = testContext({ db, settings: { addressUrl: null } })
    expect(await searchAddresses(off, 'Loftsgata 1', null)).toEqual({ state: 'unreachable' })
    expect(register.asked).toHaveLength(before)
  })
})
