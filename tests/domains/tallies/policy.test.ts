import { describe, expect, it } from 'vitest'
import {
  mayCorrectSale,
  mayCountAt,
  mayReadSale,
  mayRemind,
  mayReportSale,
  maySeeAllTallies,
  mayStateNoSale,
} from '#app/domains/tallies/policy.ts'
import { someone } from '#tests/support/actors.ts'

const hosting = { year: 2013, municipalityIds: ['ovre-eiker'] }
const secretary = someone(['secretariat'])
const artist = someone([], { personId: 'anna' })
const other = someone([], { personId: 'bo' })
const host = someone(['host'], { year: 2013, municipalityId: 'ovre-eiker' })
const everyHost = someone(['host'])
const hostElsewhere = someone(['host'], { year: 2013, municipalityId: 'asker' })
const hostOf2012 = someone(['host'], { year: 2012, municipalityId: 'ovre-eiker' })
const juror = someone(['juror'], { year: 2013 })
const contact = someone(['contact'], { municipalityId: 'ovre-eiker' })
const seller = { personId: 'anna' }

describe('visits at a studio', () => {
  const own = { personId: 'anna', studioId: 's1' }
  it.each([
    ['the artist who shows there', artist, own, true],
    ['the artist at another studio', artist, { ...own, studioId: 's2' }, false],
    ['an artist without a part in it', other, null, false],
    ['an artist with somebody else’s part', other, own, false],
    ['the secretariat', secretary, null, true],
    ['the host of the exhibition', host, null, false],
    ['a juror', juror, null, false],
    ['a stranger', null, null, false],
  ])('are counted by %s: %s', (_, actor, part, may) => {
    expect(mayCountAt(actor, { studioId: 's1', own: part, hosting })).toBe(may)
  })
})

describe('visits at the joint exhibition', () => {
  it.each([
    ['the host of the year and municipality', host, true],
    ['a host of every year', everyHost, true],
    ['the host of another municipality', hostElsewhere, false],
    ['the host of another year', hostOf2012, false],
    ['an artist', artist, false],
    ['a juror', juror, false],
    ['a contact of the municipality', contact, false],
    ['the secretariat', secretary, true],
    ['a stranger', null, false],
  ])('are counted by %s: %s', (_, actor, may) => {
    expect(mayCountAt(actor, { studioId: null, own: { personId: 'anna', studioId: null }, hosting })).toBe(may)
  })
})

describe('a sale from the studio', () => {
  const sale = { atExhibition: false, enteredById: 'anna' }
  it.each([
    ['the artist', artist, true, true],
    ['another artist', other, false, false],
    ['the host', host, false, false],
    ['a juror', juror, false, false],
    ['a stranger', null, false, false],
    ['the secretariat, which reports on behalf and does not read,', secretary, true, false],
  ])('is reported by %s: %s, and read: %s', (_, actor, reports, reads) => {
    expect(mayReportSale(actor, sale, seller, hosting)).toBe(reports)
    expect(mayReadSale(actor, sale, seller, hosting)).toBe(reads)
    expect(mayCorrectSale(actor, sale, seller, hosting)).toBe(reads)
  })

  it('is read and corrected by a secretary who wrote it down', () => {
    expect(mayCorrectSale(secretary, { ...sale, enteredById: secretary.personId }, seller, hosting)).toBe(true)
  })
})

describe('a sale at the joint exhibition', () => {
  const sale = { atExhibition: true, enteredById: null }
  it.each([
    ['the artist', artist, true],
    ['another artist', other, false],
    ['the host', host, true],
    ['the host of another municipality', hostElsewhere, false],
    ['the host of another year', hostOf2012, false],
    ['the secretariat', secretary, true],
    ['a juror', juror, false],
  ])('is reported, read and corrected by %s: %s', (_, actor, may) => {
    expect(mayReportSale(actor, sale, seller, hosting)).toBe(may)
    expect(mayReadSale(actor, sale, seller, hosting)).toBe(may)
    expect(mayCorrectSale(actor, sale, seller, hosting)).toBe(may)
  })
})

it.each([
  ['the artist', artist, true],
  ['another artist', other, false],
  ['the host', host, false],
  ['the secretariat', secretary, true],
  ['a stranger', null, false],
])('that nothing was sold is said by %s: %s', (_, actor, may) => expect(mayStateNoSale(actor, seller)).toBe(may))

it.each([
  ['the secretariat', secretary, true],
  ['the host', host, false],
  ['an artist', artist, false],
  ['a juror', juror, false],
  ['a stranger', null, false],
])('who has reported is seen, and reminders are sent, by %s: %s', (_, actor, may) => {
  expect(maySeeAllTallies(actor)).toBe(may)
  expect(mayRemind(actor)).toBe(may)
})
