import { describe, expect, it } from 'vitest'
import type { StatedFigure } from '#app/domains/reports/report.ts'
import {
  artRoundFigures,
  changesBetween,
  figureOf,
  seriesOf,
  weekendsOf,
  type YearFacts,
} from '#app/domains/reports/rules.ts'

const nothing = { visits: null, received: 0, expected: 0 }
const facts: YearFacts = {
  edition: {
    ...{ year: 2013, number: 7, periodFrom: '2013-09-12', periodTo: '2013-09-22', venue: 'Arena Vestfossen' },
    ...{ venuePlace: 'Vestfossen', leader: 'Asker', prizeOre: 10_000_00 },
  },
  firstEdition: 2007,
  hosts: ['Øvre Eiker'],
  studioDates: ['2013-09-21', '2013-09-14', '2013-09-15', '2013-09-22'],
  applications: 197,
  participants: Array.from({ length: 105 }, (_, i) => ({ isNew: i < 29, workId: `w${i}` })),
  jurors: 3,
  visits: {
    total: { visits: 13_000, received: 430, expected: 431 },
    studios: { visits: 11_300, received: 419, expected: 420 },
    exhibition: { visits: 1_700, received: 11, expected: 11 },
  },
  sales: {
    ...{ participants: 105, sold: 63, statedNone: 42, notReported: 0, shareWithoutSale: 42 / 105 },
    ...{ exhibitionWorks: 3, sellers: 63, exhibitionSellers: 3 },
    shownOre: { total: 960_000_00, exhibition: 31_000_00 },
  },
  outreach: {
    seminar: { date: '2013-09-02', attended: 71 },
    catalogue: { copies: 92_000, inserted: 75_100, newspapers: ['Bygdeposten'], otherChannels: ['Biblioteker'] },
    ...{ newsletters: 10, pressStories: 45 },
  },
}
const empty: YearFacts = {
  ...facts,
  edition: { ...facts.edition, periodFrom: null, venue: null, venuePlace: null, leader: null, prizeOre: null },
  ...{ hosts: [], studioDates: [], applications: 0, participants: [], jurors: 0 },
  visits: { total: nothing, studios: nothing, exhibition: nothing },
  sales: {
    ...{ participants: 0, sold: 0, statedNone: 0, notReported: 0, shareWithoutSale: null, exhibitionWorks: 0 },
    ...{ sellers: 0, exhibitionSellers: 0, shownOre: { total: null, exhibition: null } },
  },
  outreach: {
    seminar: null,
    newsletters: 0,
    catalogue: { copies: 0, inserted: 0, newspapers: [], otherChannels: [] },
    pressStories: 0,
  },
}
const figures = (change: Partial<YearFacts['sales']>) =>
  artRoundFigures({ ...facts, sales: { ...facts.sales, ...change } }).artRound.sales

describe('the figures of a year', () => {
  it('are those that the alliance published of 2013, when the rows are those of 2013', () => {
    expect(artRoundFigures(facts).artRound).toEqual({
      year: 2013,
      editionNumber: 7,
      firstEdition: 2007,
      period: { from: '2013-09-12', to: '2013-09-22' },
      openStudioWeekends: [
        ['2013-09-14', '2013-09-15'],
        ['2013-09-21', '2013-09-22'],
      ],
      hostMunicipality: 'Øvre Eiker',
      jointExhibition: { venue: 'Arena Vestfossen', place: 'Vestfossen', worksPerArtist: 1 },
      leaderMunicipality: 'Asker',
      applications: 197,
      participants: 105,
      newParticipants: 29,
      jurors: 3,
      artistOfTheYearPrizeNok: 10_000,
      visits: { total: 13_000, studios: 11_300, jointExhibition: 1_700 },
      sales: {
        totalNok: 960_000,
        jointExhibitionNok: 31_000,
        jointExhibitionWorks: 3,
        shareOfParticipantsWithoutSale: 0.4,
      },
      seminar: { date: '2013-09-02', attended: 71 },
      catalogue: {
        ...{ copies: 92_000, insertedInNewspapers: 75_100 },
        ...{ newspapers: ['Bygdeposten'], otherChannels: ['Biblioteker'] },
      },
      newsletters: 10,
      pressStories: 45,
    })
  })

  it('tell of a seminar that nobody counted, and of copies that lay in no newspaper', () => {
    const outreach = {
      ...facts.outreach,
      seminar: { date: '2013-09-02', attended: null },
      catalogue: { copies: 500, inserted: 0, newspapers: [], otherChannels: [] },
    }
    const { artRound, basis } = artRoundFigures({ ...facts, outreach })
    expect(artRound.seminar).toEqual({ date: '2013-09-02' })
    expect(artRound.catalogue).toEqual({ copies: 500 })
    expect(basis).not.toHaveProperty('seminar.attended')
    expect(basis['catalogue.copies']).toBeDefined()
  })

  it('leave out what cannot be known, and never say zero for it', () => {
    expect(artRoundFigures(empty)).toEqual({
      artRound: { year: 2013, editionNumber: 7, firstEdition: 2007 },
      basis: {},
    })
  })

  it('keep a zero that is known: nobody came, nobody was new, everyone answered and nobody sold', () => {
    const { artRound } = artRoundFigures({
      ...facts,
      participants: [{ isNew: false, workId: null }],
      visits: { total: { visits: 0, received: 1, expected: 1 }, studios: nothing, exhibition: nothing },
      sales: {
        ...{ ...empty.sales, participants: 1, statedNone: 1, shareWithoutSale: 1 },
      },
    })
    expect(artRound).toMatchObject({ participants: 1, newParticipants: 0, visits: { total: 0 } })
    expect(artRound.visits).toEqual({ total: 0 })
    expect(artRound.jointExhibition).not.toHaveProperty('worksPerArtist')
    expect(artRound.sales).toEqual({
      totalNok: 0,
      jointExhibitionNok: 0,
      jointExhibitionWorks: 0,
      shareOfParticipantsWithoutSale: 1,
    })
  })

  it('say nothing of amounts that rest on fewer than three artists, nor of those whom nobody has told about', () => {
    const hidden = { total: null, exhibition: null }
    expect(figures({ sellers: 2, exhibitionSellers: 2, exhibitionWorks: 2, shownOre: hidden })).toEqual({
      jointExhibitionWorks: 2,
      shareOfParticipantsWithoutSale: 0.4,
    })
    const silent = { sold: 0, statedNone: 0, notReported: 105, shareWithoutSale: 0, sellers: 0, exhibitionSellers: 0 }
    expect(figures({ ...silent, exhibitionWorks: 0, shownOre: hidden })).toBeUndefined()
  })

  it('are in kroner with two decimals at most', () => {
    expect(figures({ shownOre: { total: 960_000_55, exhibition: 1 } })).toMatchObject({
      totalNok: 960_000.55,
      jointExhibitionNok: 0.01,
    })
  })

  it('rest each on so many reports of those expected', () => {
    expect(artRoundFigures(facts).basis).toMatchObject({
      applications: { received: null, expected: null },
      'visits.studios': { received: 419, expected: 420 },
      'sales.totalNok': { received: 105, expected: 105 },
    })
  })
})

it.each([
  [[], []],
  [['2013-09-14'], [['2013-09-14']]],
  [['2013-09-15', '2013-09-14', '2013-09-14'], [['2013-09-14', '2013-09-15']]],
  [
    ['2013-08-30', '2013-08-31', '2013-09-01', '2013-09-03'],
    [['2013-08-30', '2013-08-31', '2013-09-01'], ['2013-09-03']],
  ],
])('the weekends of %j', (dates, weekends) => expect(weekendsOf(dates)).toEqual(weekends))

it('finds figures by their keys, and what differs between two reports', () => {
  const { artRound } = artRoundFigures(facts)
  expect([figureOf(artRound, 'visits.total'), figureOf(artRound, 'participants')]).toEqual([13_000, 105])
  expect(figureOf(artRoundFigures(empty).artRound, 'visits.total')).toBeNull()
  const later = { ...artRound, visits: { ...artRound.visits, total: 13_001 }, jurors: undefined }
  expect(changesBetween(artRound, later as typeof artRound)).toEqual([
    { key: 'jurors', before: 3, after: null },
    { key: 'visits.total', before: 13_000, after: 13_001 },
  ])
})

describe('the series over the years', () => {
  const stated: StatedFigure[] = [
    { measure: 'visits', fromYear: 2007, toYear: 2013, value: 95_000, source: 'Årsrapport 2013' },
    { measure: 'visits', fromYear: 2011, toYear: 2011, value: 15_000, source: 'Årsrapport 2011' },
    { measure: 'visits', fromYear: 2013, toYear: 2013, value: 13_500, source: 'Avisen' },
    { measure: 'participants', fromYear: 2013, toYear: 2013, value: 105, source: 'Avisen' },
    { measure: 'artists', fromYear: 2007, toYear: 2013, value: 267, source: 'Årsrapport 2013' },
  ]
  const series = seriesOf([{ year: 2012 }, { year: 2013, visits: 13_000, participants: 105 }], stated)

  it('takes the count before what was stated for the same year, and says so when the two differ', () => {
    expect(series.find(({ measure }) => measure === 'visits')?.rows).toEqual([
      { fromYear: 2011, toYear: 2011, value: 15_000, kind: 'stated', source: 'Årsrapport 2011', statedToo: null },
      {
        ...{ fromYear: 2013, toYear: 2013, value: 13_000, kind: 'counted', source: '' },
        statedToo: { value: 13_500, source: 'Avisen' },
      },
      { fromYear: 2007, toYear: 2013, value: 95_000, kind: 'stated', source: 'Årsrapport 2013', statedToo: null },
    ])
    expect(series.find(({ measure }) => measure === 'participants')?.rows).toMatchObject([
      { value: 105, kind: 'counted', statedToo: null },
    ])
  })

  it('has no row for a year of which nothing is known', () => {
    expect(series.map(({ measure }) => measure)).toEqual(['visits', 'participants', 'artists'])
    expect(series.flatMap(({ rows }) => rows).filter(({ toYear }) => toYear === 2012)).toEqual([])
  })
})
