import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenDay } from '#app/domains/art-round/edition/edition.ts'
import {
  answersInTime,
  confirmedCount,
  hoursFaults,
  isSamePlace,
  isSamePosition,
  lacksOf,
  numberingOrder,
  numbersIn,
  positionOf,
  positionSource,
  slugFor,
  studioFrom,
  wouldShowHome,
} from '#app/domains/art-round/studio/rules.ts'

const days: OpenDay[] = [
  { kind: 'studio', date: '2013-09-14', opens: '12:00', closes: '17:00' },
  { kind: 'exhibition', date: '2013-09-14', opens: '11:00', closes: '16:00' },
  { kind: 'studio', date: '2013-09-15', opens: '12:00', closes: '17:00' },
]

describe('answers', () => {
  it('who confirmed uses a place, also when the work is delivered', () => {
    const all = (['none', 'awaiting', 'confirmed', 'resigned', 'delivered', 'returned'] as const).map(
      (participation) => ({
        participation,
      }),
    )
    expect(confirmedCount(all)).toBe(3)
  })

  it.each([
    ['2013-05-10T22:00:00Z', '2013-05-10T21:59:59Z', true],
    ['2013-05-10T22:00:00Z', '2013-05-10T22:00:00Z', false],
    [null, '2030-01-01T00:00:00Z', true],
  ])('ends %s, at %s: %s', (ends, now, inTime) =>
    expect(answersInTime(ends === null ? null : new Date(ends), new Date(now))).toBe(inTime),
  )
})

describe('the same place', () => {
  const place = { name: 'Fabrikken', address: 'Fabrikkveien 2', postalCode: '3400' }
  it.each([
    ['spaces and letters do not matter', { ...place, name: ' fabrikken', address: 'FABRIKKVEIEN  2' }, true],
    ['another number in the street', { ...place, address: 'Fabrikkveien 22' }, false],
    ['another name', { ...place, name: 'Loftet' }, false],
    ['another town', { ...place, postalCode: '3401' }, false],
  ])('%s', (_, other, same) => expect(isSamePlace(place, other)).toBe(same))

  it('a block of flats is not one studio', () => {
    const flat = { name: '', address: 'Storgata 1', postalCode: '3400' }
    expect(isSamePlace(flat, flat)).toBe(false)
    expect(isSamePlace({ ...place, address: ' ' }, { ...place, address: '' })).toBe(false)
  })
})

describe('the studio of an application', () => {
  const applied = {
    editionId: 'e',
    municipalityId: 'lier',
    hasStudio: true,
    studioName: 'Fabrikken',
    studioAddress: 'Fabrikkveien 2',
    studioPostal: '3400',
    studioCity: 'Lier',
    studioLat: 59.8,
    studioLng: 10.2,
    stepFree: true,
    toilet: null,
    parking: false,
    transport: 'Buss 63',
    directions: 'Rundt hjørnet.',
    meetingPoint: true,
    studioDays: ['2013-09-15', '2012-09-16'],
  }

  it('takes over what was told, and opens the usual hours on the days that are still there', () => {
    const studio = studioFrom(applied, days, 7)
    expect(studio).toMatchObject({
      number: 7,
      name: 'Fabrikken',
      lat: 59.8,
      meetingPoint: true,
      directionsNb: 'Rundt hjørnet.',
    })
    expect(studio?.days).toEqual([{ date: '2013-09-15', opens: '12:00', closes: '17:00' }])
  })

  it.each([
    ['an artist without one', { hasStudio: false }],
    ['one who did not say', { hasStudio: null }],
    ['one without a municipality', { municipalityId: null }],
  ])('there is none for %s', (_, change) => expect(studioFrom({ ...applied, ...change }, days, 1)).toBeNull())
})

it.each([
  ['Åse Ørn-Bøe', [], [], 'ase-orn-boe'],
  ['Kari Nordmann', [], ['kari-nordmann'], 'kari-nordmann-2'],
  ['Kari Nordmann', ['kari-n'], [], 'kari-n'],
  ['Kari Nordmann', ['kari-n'], ['kari-n'], 'kari-nordmann'],
  ['李', [], [], 'kunstner'],
])('the address of %s, earlier %s, taken %s: %s', (name, earlier, taken, slug) => {
  expect(slugFor(name, earlier, new Set(taken))).toBe(slug)
})

describe('numbers', () => {
  const names: Record<string, string> = { asker: 'Asker', baerum: 'Bærum', aal: 'Ål' }
  const studio = (id: string, municipalityId: string, name: string, artists: string[], number: number) => ({
    id,
    municipalityId,
    name,
    artists,
    number,
  })
  const all = [
    studio('1', 'aal', 'Atelieret', ['B'], 4),
    studio('2', 'baerum', '', ['Åse'], 3),
    studio('3', 'baerum', '', ['Zakarias'], 2),
    studio('4', 'asker', 'Ærfuglen', ['A'], 1),
    studio('5', 'asker', '', ['Ola', 'Kari'], 9),
    studio('6', 'asker', 'Ærfuglen', ['C'], 8),
  ]

  it('follow municipality and name in the Norwegian alphabet, and what was there before', () => {
    expect(numberingOrder(all, (id) => names[id] ?? id)).toEqual(['5', '4', '6', '3', '2', '1'])
  })

  it('are the same whatever order the studios come in', () => {
    const order = numberingOrder(all, (id) => names[id] ?? id)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(numberingOrder(shuffled, (id) => names[id] ?? id)).toEqual(order)
      }),
    )
  })
})

it.each([
  [
    'nothing',
    { aboutNb: 'Tekst' },
    { lat: 1, lng: 1, days: [{ date: '2013-09-14', opens: '12:00', closes: '17:00' }], stepFree: false },
    [],
  ],
  [
    'everything',
    { aboutNb: '' },
    { lat: null, lng: 1, days: [], stepFree: null },
    ['position', 'hours', 'text', 'access'],
  ],
  ['a text, of one at the exhibition only', { aboutNb: '' }, null, ['text']],
])('a studio lacks %s', (_, participant, studio, lacks) => expect(lacksOf(participant, studio)).toEqual(lacks))

describe('hours', () => {
  const day = (date: string, opens = '12:00', closes = '17:00') => ({ date, opens, closes })
  it.each([
    ['two open days', [day('2013-09-14'), day('2013-09-15', '10:00', '20:00')], []],
    ['none', [], []],
    ['a day on which studios are closed', [day('2013-09-16')], ['studio.dayUnknown']],
    ['the same day twice', [day('2013-09-14'), day('2013-09-14')], ['studio.dayUnknown']],
    ['closing before it opens', [day('2013-09-14', '17:00', '12:00')], ['studio.closesBeforeItOpens']],
    ['no time between', [day('2013-09-14', '12:00', '12:00')], ['studio.closesBeforeItOpens']],
  ])('%s', (_, hours, keys) => expect(hoursFaults(hours, days).map(({ key }) => key)).toEqual(keys))
})

it.each([
  ['', '', null],
  ['59.8301', '10.4321', { lat: 59.8301, lng: 10.4321 }],
  ['59,8301', '10,4321', { lat: 59.8301, lng: 10.4321 }],
  ['59.8301, 10.4321', '', { lat: 59.8301, lng: 10.4321 }],
  ['59,8301, 10,4321', '', { lat: 59.8301, lng: 10.4321 }],
  ['59.8301234567;10.4321', '', { lat: 59.830123, lng: 10.4321 }],
  ['59.83', '', undefined],
  ['', '10.43', undefined],
  ['10.43', '59.83', undefined],
  ['Storgata 1', '', undefined],
  ['1e1', '10', undefined],
])('the position «%s» «%s»', (lat, lng, position) => expect(positionOf(lat, lng)).toEqual(position))

it.each([
  ['3, 7, 12–14', [3, 7, 12, 13, 14]],
  ['3 7\n7;9', [3, 7, 9]],
  ['12 - 13', [12, 13]],
  ['', null],
  ['tre', null],
  ['14–12', null],
  ['1-99999', null],
])('the numbers in «%s»', (text, numbers) => expect(numbersIn(text)).toEqual(numbers))

describe('a position that is changed', () => {
  const home = { lat: 59.83, lng: 10.43 }
  const nowhere = { lat: null, lng: null }
  it.each([
    [home, { lat: 59.8300001, lng: 10.43 }, true],
    [home, { lat: 59.83001, lng: 10.43 }, false],
    [home, nowhere, false],
    [nowhere, nowhere, true],
  ])('%j and %j', (one, other, same) => expect(isSamePosition(one, other)).toBe(same))

  it.each([
    ['from nowhere, by address', nowhere, null, home, 'register', 'register'],
    ['from nowhere, by hand', nowhere, null, home, null, 'person'],
    ['moved after it was found', home, 'register', { lat: 59.84, lng: 10.43 }, 'person', 'person'],
    ['left alone', home, 'register', home, null, 'register'],
    ['left alone, and not known', home, null, home, 'person', null],
    ['taken away', home, 'register', nowhere, 'person', null],
  ] as const)('%s', (_, before, positionFrom, after, said, source) =>
    expect(positionSource({ ...before, positionFrom }, { ...after, positionFrom: said })).toBe(source),
  )

  it.each([
    ['the needle stays at home', false, true, home, true],
    ['the needle is moved', false, true, { lat: 59.9, lng: 10.43 }, false],
    ['there is no needle', false, true, nowhere, false],
    ['it was a meeting point before', true, true, home, false],
    ['it is none', false, false, home, false],
  ])('%s', (_, before, after, position, shows) =>
    expect(wouldShowHome({ ...home, meetingPoint: before }, { ...position, meetingPoint: after })).toBe(shows),
  )
})
