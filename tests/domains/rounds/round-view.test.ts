import { describe, expect, it } from 'vitest'
import { roundOf } from '#app/domains/rounds/round-address.ts'
import { asMine, emptied, roundView, toShare, turnOf } from '#app/domains/rounds/round-view.ts'
import { BEFORE, DAY, place, round, scene } from './round-scene.ts'

const turn = (query: string, own: string | null = null) =>
  turnOf(new URLSearchParams(query), own === null ? null : roundOf(new URLSearchParams(own)), 2013)

describe('what an address asks for', () => {
  it('to look at a round changes nothing, whatever one has', () => {
    expect(turn('steder=3,12')).toMatchObject({ to: 'page', round: { numbers: [3, 12] } })
    expect(turn('steder=3,12', 'steder=7')).toMatchObject({ to: 'page', round: { numbers: [3, 12] } })
  })
  it('without studios it is one’s own round', () => {
    expect(turn('', 'steder=7&med=sykkel')).toMatchObject({
      to: 'address',
      mine: false,
      round: { numbers: [7], mode: 'bike' },
    })
    expect(turn('')).toMatchObject({ to: 'page', round: { numbers: [] } })
    expect(turn('', '')).toMatchObject({ to: 'page', round: { numbers: [] } })
  })
  it('adds to one’s own, or to the round of the address', () => {
    expect(turn('legg=12', 'steder=7')).toMatchObject({ mine: true, round: { numbers: [7, 12] } })
    expect(turn('legg=12')).toMatchObject({ mine: true, round: { numbers: [12] } })
    expect(turn('steder=3&legg=12,3', 'steder=7')).toMatchObject({ mine: true, round: { numbers: [3, 12] } })
  })
  it('takes a round as one’s own, an empty one too', () => {
    expect(turn('steder=3&min=ja', 'steder=7')).toMatchObject({ mine: true, round: { numbers: [3] } })
    expect(turn('min=ja', 'steder=7')).toMatchObject({ mine: true, round: { numbers: [] } })
  })
  it('does not take another year’s studios for this year’s', () => {
    expect(turn('', 'steder=7&dag=2012-09-15')).toMatchObject({ to: 'page', round: { numbers: [] } })
    expect(turn('legg=12', 'steder=7&dag=2012-09-15')).toMatchObject({ round: { numbers: [12] } })
  })
})

describe('what the page shows', () => {
  const places = scene([place(3), place(12), place(7, { lat: null })])
  it('has the day that is meant, and the chosen ones that one can set out from', () => {
    const view = roundView(round({ numbers: [7, 12], day: null }), null, places, BEFORE)
    expect([view.round.day, view.choices, view.own]).toEqual([DAY, [{ number: 12, name: 'Verksted 12' }], null])
  })
  it('has a shared round beside one’s own, unless they are the same', () => {
    const own = round({ numbers: [12, 3] })
    expect(roundView(round({ numbers: [3, 12] }), own, places, BEFORE).own).toBeNull()
    expect(roundView(round({ numbers: [3] }), own, places, BEFORE).own).toEqual(own)
    expect(roundView(round({ numbers: [3] }), round(), places, BEFORE).own).toBeNull()
  })
  it('plans no round of another year', () => {
    expect(roundView(round({ numbers: [3], day: '2012-09-15' }), null, places, BEFORE).plan).toBeNull()
  })
})

it('what is shared says neither where the visitor stands nor where they have been', () => {
  expect(toShare(round({ numbers: [3], seen: [3], start: { at: 'point', lat: 59.8, lng: 10.4 } }))).toBe(
    `?steder=3&dag=${DAY}`,
  )
  expect(toShare(round({ numbers: [3], start: { at: 'town', id: 'asker' } }))).toBe(`?steder=3&dag=${DAY}&start=asker`)
})

it('says that a round is the visitor’s own, an empty one too', () => {
  expect(asMine(round({ numbers: [3] }))).toBe(`?steder=3&dag=${DAY}&min=ja`)
  expect(asMine({ ...emptied(round({ numbers: [3], mode: 'walk' })), mode: 'car' })).toBe('?min=ja')
  expect(emptied(round({ numbers: [3], mode: 'walk' }))).toMatchObject({ numbers: [], mode: 'walk', day: null })
})
