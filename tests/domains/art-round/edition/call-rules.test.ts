import { describe, expect, it } from 'vitest'
import { type CallDraft, callFaultsOf, heldFaultsOf } from '#app/domains/art-round/edition/call-rules.ts'
import { type Call, usualTerms } from '#app/domains/art-round/edition/edition.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { at, closing } from './plan.ts'

const sound: CallDraft = { kind: 'juried', opensAt: at('2013-03-01'), closesAt: closing('2013-04-15'), ...usualTerms }
const edition = { confirmBy: '2013-06-07' }

describe('what a call cannot be', () => {
  it('has nothing against the usual terms', () => expect(callFaultsOf(sound, edition)).toEqual([]))

  it.each<[what: string, change: Partial<CallDraft>, faults: string[]]>([
    ['closing as it opens', { closesAt: at('2013-03-01') }, ['closesAt edition.windowEmpty']],
    ['fewest more than most', { minWorks: 5, maxWorks: 4 }, ['maxWorks edition.worksRange']],
    ['fewest as many as most', { minWorks: 4, maxWorks: 4 }, []],
    ['no work', { minWorks: 0 }, ['maxWorks edition.worksRange']],
    ['more works than an application holds', { maxWorks: 11 }, ['maxWorks edition.worksRange']],
    ['half a work', { minWorks: 1.5 }, ['maxWorks edition.worksRange']],
    ['a statement of a line', { statementMax: 99 }, ['statementMax callSettings.statementOutside']],
    ['the shortest and the longest statement', { statementMax: 100 }, []],
    ['a book', { statementMax: 10_001 }, ['statementMax callSettings.statementOutside']],
    ['a price of nothing', { highestPriceOre: 0 }, ['highestPriceOre callSettings.priceOutside']],
    ['a price below nothing', { highestPriceOre: -100 }, ['highestPriceOre callSettings.priceOutside']],
    ['the lowest price that can be', { highestPriceOre: 1 }, []],
    [
      'a highest price where nothing is for sale',
      { pricing: 'none', highestPriceOre: 100 },
      ['highestPriceOre callSettings.priceWithoutSale'],
    ],
    ['no commission', { commission: 0 }, []],
    ['all of it', { commission: 100 }, []],
    ['more than all', { commission: 101 }, ['commission callSettings.commissionOutside']],
    ['less than none', { commission: -1 }, ['commission callSettings.commissionOutside']],
    ['no place', { capacity: 0 }, ['capacity callSettings.capacityOutside']],
    ['one place', { capacity: 1 }, []],
    ['too many places', { capacity: 1001 }, ['capacity callSettings.capacityOutside']],
    ['announced before the deadline', { announceOn: '2013-04-14' }, ['announceOn callSettings.announcedBeforeClosing']],
    ['announced on the day of the deadline', { announceOn: '2013-04-15' }, []],
    ['announced on the last day for answers', { announceOn: '2013-06-07' }, []],
    ['announced after it', { announceOn: '2013-06-08' }, ['announceOn callSettings.announcedAfterAnswers']],
    ['a line without a jury', { kind: 'invited', lettersTell: 'band' }, ['lettersTell callSettings.noLine']],
    ['numbers without a jury', { kind: 'invited', lettersTell: 'counts' }, []],
    ['a line of a side call', { kind: 'side', lettersTell: 'band' }, []],
    ['a line that is near nothing', { nearLine: 0 }, []],
    ['a line below nothing', { nearLine: -1 }, ['nearLine callSettings.nearLineOutside']],
    ['no day to answer', { offerDays: 0 }, ['offerDays callSettings.offerDaysOutside']],
    ['a day to answer', { offerDays: 1 }, []],
    ['a quarter to answer', { offerDays: 61 }, ['offerDays callSettings.offerDaysOutside']],
  ])('%s', (_, change, faults) => {
    const found = callFaultsOf({ ...sound, ...change }, edition)
    expect(found.map(({ field, key }) => `${field} ${key}`)).toEqual(faults)
    for (const { key, facts } of found)
      for (const locale of ['nb', 'en'] as const) expect(sentence(locale, key, facts)).not.toMatch(/undefined|NaN/)
  })

  it('does not hold the announcement against a last day that is not set', () =>
    expect(callFaultsOf({ ...sound, announceOn: '2013-12-01' }, { confirmBy: null })).toEqual([]))
})

describe('what holds once the result is told', () => {
  const call: Call = {
    ...{ id: 'c', editionId: 'e', titleNb: 'A', titleEn: 'A', textNb: '', textEn: '', version: 1 },
    ...sound,
    announcedAt: at('2013-05-24'),
  }
  const held: [keyof Call, Partial<Call>][] = [
    ['kind', { kind: 'side' }],
    ['minWorks', { minWorks: 1 }],
    ['maxWorks', { maxWorks: 5 }],
    ['maxWorkAge', { maxWorkAge: null }],
    ['minPracticeYears', { minPracticeYears: null }],
    ['statementMax', { statementMax: 900 }],
    ['capacity', { capacity: 100 }],
    ['residence', { residence: 'any' }],
    ['earlier', { earlier: 'newcomer' }],
    ['pricing', { pricing: 'required' }],
    ['highestPriceOre', { highestPriceOre: 1 }],
    ['commission', { commission: 20 }],
    ['altRequired', { altRequired: true }],
    ['announceOn', { announceOn: '2013-05-20' }],
    ['lettersTell', { lettersTell: 'band' }],
    ['nearLine', { nearLine: 3 }],
    ['closesAt', { opensAt: at('2013-03-02') }],
    ['closesAt', { closesAt: closing('2013-04-16') }],
  ]
  it.each(held)('%s', (field, change) => {
    expect(heldFaultsOf(call, { ...call, ...change })).toEqual([{ field, key: 'callSettings.lockedByAnnouncement' }])
    expect(heldFaultsOf({ ...call, announcedAt: null }, { ...call, announcedAt: null, ...change })).toEqual([])
  })

  it.each<Partial<Call>>([{ titleNb: 'B' }, { textEn: 'C' }, { autoOffer: false }, { offerDays: 3 }])(
    'not %j',
    (change) => expect(heldFaultsOf(call, { ...call, ...change })).toEqual([]),
  )

  it('names every setting: one that comes to the call must be said to hold, or not to', () => {
    const free = ['autoOffer', 'offerDays']
    const told = new Set<string>([...held.map(([field]) => field), ...free])
    expect(Object.keys(usualTerms).filter((field) => !told.has(field))).toEqual([])
  })
})
