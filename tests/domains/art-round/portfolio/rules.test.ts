import { describe, expect, it } from 'vitest'
import { EMPTY_PROFILE } from '#app/domains/art-round/portfolio/portfolio.ts'
import {
  inLibraryOrder,
  isFilled,
  isOneWork,
  isWorthKeeping,
  profileDifferences,
  textsOfProfile,
  workDifferences,
  worksToKeep,
} from '#app/domains/art-round/portfolio/rules.ts'
import { someProfile, someWork } from './kept.ts'

const hung = (...ids: string[]) => ids.map((pictureId, index) => ({ pictureId, position: index + 1, alt: '' }))
const told = (more = {}, ...pictures: string[]) => ({ ...someWork(more), pictures: hung(...pictures) })

describe('the texts of a profile', () => {
  it('are taken out of whatever holds them, and nothing else', () => {
    const source = { ...someProfile(), decision: 'accepted', number: 7 }
    expect(textsOfProfile(source)).toEqual(someProfile())
  })

  it.each([
    ['nothing', {}, []],
    ['a text', { phone: '1' }, ['phone']],
    ['the same disciplines in another array', { disciplines: ['painting', 'drawing'] as const }, []],
    ['another order of disciplines', { disciplines: ['drawing', 'painting'] as const }, ['disciplines']],
    ['an answer that was not given', { stepFree: null, toilet: false }, ['stepFree', 'toilet']],
  ])('differ by %s', (_, change, fields) => {
    expect(profileDifferences(someProfile(), someProfile(change))).toEqual(fields)
  })

  it.each([
    ['an empty one', {}, false],
    ['a name', { artistName: 'Kari' }, true],
    ['a no', { hasStudio: false }, false],
    ['a yes', { hasStudio: true }, true],
    ['a discipline', { disciplines: ['glass'] as const }, true],
  ])('tell something: %s', (_, change, filled) => {
    expect(isFilled({ ...EMPTY_PROFILE, ...change })).toBe(filled)
  })
})

describe('one work or two', () => {
  it.each([
    ['the same title, year and size', told(), told({ title: ' fjord  i MARS ', technique: 'Akryl' }), true],
    ['another year', told(), told({ year: 2011 }), false],
    ['another size', told(), told({ widthMm: 601 }), false],
    ['no title on either', told({ title: '' }), told({ title: ' ' }), false],
    ['the same picture under another title', told({}, 'a', 'b'), told({ title: 'Ny tittel', year: 1999 }, 'b'), true],
    ['other pictures', told({ title: 'A' }, 'a'), told({ title: 'B' }, 'b'), false],
  ])('%s', (_, a, b, one) => {
    expect(isOneWork(a, b)).toBe(one)
    expect(isOneWork(b, a)).toBe(one)
  })

  it('tells in which fields two differ', () => {
    expect(workDifferences(someWork(), someWork({ year: 2010, priceOre: null }))).toEqual(['year', 'priceOre'])
  })
})

describe('what of an application goes into the library', () => {
  const empty = told({ title: '', year: null, technique: ' ', heightMm: null, widthMm: null, priceOre: null })

  it.each([
    ['an empty place', empty, false],
    ['a picture alone', { ...empty, pictures: hung('a') }, true],
    ['a year alone', { ...empty, year: 2012 }, true],
  ])('is worth keeping: %s', (_, work, worth) => {
    expect(isWorthKeeping(work)).toBe(worth)
  })

  it('is what the library has not; what it has is linked, and what is linked stays', () => {
    const library = [{ id: 'kept', ...told() }]
    const fresh = { ...told({ title: 'Ny' }), id: 'w1' }
    const known = { ...told(), id: 'w2' }
    const linked = { ...told({ title: 'Slettet siden' }), id: 'w3', libraryWorkId: 'gone' }
    const kept = worksToKeep([fresh, known, linked, { ...empty, id: 'w4' }], library)
    expect(kept.fresh).toEqual([fresh])
    expect(kept.known).toEqual([{ work: known, libraryWorkId: 'kept' }])
  })
})

it('the newest work comes first, those without a year before them, and titles by the Norwegian alphabet', () => {
  const at = new Date('2013-01-01T00:00:00Z')
  const order = inLibraryOrder([
    { title: 'Ås', year: 2010, createdAt: at },
    { title: 'Zoo', year: 2010, createdAt: at },
    { title: 'Nytt', year: 2012, createdAt: at },
    { title: 'Uten år', year: null, createdAt: at },
  ])
  expect(order.map(({ title }) => title)).toEqual(['Uten år', 'Nytt', 'Zoo', 'Ås'])
})
