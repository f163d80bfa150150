import { describe, expect, it } from 'vitest'
import { placesFree, sharingWith } from '#app/domains/art-round/selection/places.ts'

const call = (id: string, capacity: number | null) => ({ id, capacity })
const edition = { capacity: 105 }

describe('who shares places with a call', () => {
  const calls = [call('juried', null), call('side', 12), call('invited', null)]
  it.each([
    ['those without places of their own share the edition’s', 'juried', ['invited']],
    ['and the other way', 'invited', ['juried']],
    ['a call with places of its own shares with nobody', 'side', []],
  ])('%s', (_, id, shared) => {
    const own = calls.find((one) => one.id === id)
    expect(own && sharingWith(own, calls, edition).map((one) => one.id)).toEqual(shared)
  })

  it('two calls with as many places of their own share nothing', () => {
    expect(sharingWith(call('a', 12), [call('a', 12), call('b', 12)], edition)).toEqual([])
  })
})

describe('places that are free', () => {
  const held = { decision: 'accepted', participation: 'awaiting' } as const
  const given = { decision: 'accepted', participation: 'resigned' } as const
  it.each([
    ['all of them', 3, 0, [], 3],
    ['less what is held here', 3, 0, [held, given], 2],
    ['and less what is held where they are shared', 3, 2, [held], 0],
    ['never below none', 2, 5, [held], 0],
  ])('%s', (_, capacity, elsewhere, applications, free) => {
    expect(placesFree({ capacity, elsewhere, applications })).toBe(free)
  })
})
