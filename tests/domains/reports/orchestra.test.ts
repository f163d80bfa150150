import { describe, expect, it } from 'vitest'
import { type OrchestraFacts, orchestraFigureOf, orchestraFigures } from '#app/domains/reports/orchestra.ts'
import { orchestraSections } from '#app/domains/reports/say-orchestra.ts'

const nothing: OrchestraFacts = {
  ...{ members: [], seasons: [], concerts: [], outreach: [], names: { asker: 'Asker' } },
  instruments: { owned: 0, bought: { count: 0 }, chargedLater: { count: 0, years: [] } },
}
const spring = {
  ...{ year: 2013, season: 'spring' as const, members: 41, juniors: 16, ages: { youngest: 13, eldest: 18 } },
  municipalities: [
    { municipalityId: 'asker', youth: 30, junior: 10 },
    { municipalityId: null, youth: 11, junior: 6 },
    { municipalityId: 'modum', youth: 0, junior: 0 },
  ],
}
const whole: OrchestraFacts = {
  ...nothing,
  members: [spring],
  seasons: [{ season: 'spring', weekends: 4, days: 12, partners: ['Ung Symfoni Vestfold'] }],
  concerts: [
    {
      ...{ date: '2013-03-20', titleNb: 'Vårkonsert', venue: 'Union Scene', place: 'Drammen', audience: null },
      partners: ['Ung Symfoni Vestfold', 'Drammen kulturskole'],
    },
  ],
  instruments: { owned: 9, bought: { count: 2 }, chargedLater: { count: 2, years: [2014] } },
  outreach: [{ municipalityId: 'asker', partner: 'Steinberg skole', daysAWeek: 2, pupils: null }],
}

describe('the figures', () => {
  it('of a year without anything are none', () => {
    expect(orchestraFigures(2013, nothing)).toBeNull()
    const owned = { ...nothing, instruments: { ...nothing.instruments, owned: 9 } }
    expect(orchestraFigures(2013, owned), 'what is owned is no news').toBeNull()
  })

  it('leave out what is not known', () => {
    expect(orchestraFigures(2013, whole)).toEqual({
      semesters: [
        {
          ...{ semester: '2013-spring', members: 41, ages: [13, 18], juniors: 16 },
          ...{ weekendSeminars: 4, rehearsalDays: 12, jointSeminarWith: 'Ung Symfoni Vestfold' },
          municipalities: [
            { municipality: 'Asker', members: 30, juniors: 10 },
            { municipality: '', members: 11, juniors: 6 },
          ],
        },
      ],
      concerts: [
        {
          ...{ date: '2013-03-20', title: 'Vårkonsert', venue: 'Union Scene', place: 'Drammen' },
          with: ['Ung Symfoni Vestfold', 'Drammen kulturskole'],
        },
      ],
      instruments: { owned: 9, bought: 2, chargedLater: 2, chargedTo: [2014] },
      outreach: [{ municipality: 'Asker', partner: 'Steinberg skole', daysAWeek: 2 }],
    })
  })

  it.each([
    ['orchestra.members.spring', 41],
    ['orchestra.members.autumn', null],
    ['orchestra.concerts', 1],
    ['orchestra.instrumentsBought', 2],
    ['orchestra.outreach', 1],
  ] as const)('%s is %s', (key, value) => {
    expect(orchestraFigureOf(orchestraFigures(2013, whole) ?? undefined, key)).toBe(value)
    expect(orchestraFigureOf(undefined, key)).toBeNull()
  })
})

describe('in words', () => {
  it('are sentences, a table of homes and one of concerts', () => {
    const [main, homes, concerts] = orchestraSections(orchestraFigures(2013, whole) ?? undefined, 'nb')
    expect(main?.paragraphs).toEqual([
      'Om våren hadde ungdomsorkesteret 41 medlemmer fra 13 til 18 år. Det ble holdt 4 helgeseminarer med 12 øvedager. Ett av seminarene var sammen med Ung Symfoni Vestfold. Juniororkesteret hadde 16 medlemmer.',
      'Det ble kjøpt 2 instrumenter. 2 er belastet regnskapet for 2014.',
      'Orkesteret rekrutterte sammen med Steinberg skole i Asker.',
    ])
    expect(main?.figures?.map(({ value }) => value)).toEqual(['41', '1', '2', '1'])
    expect(homes?.table?.rows).toEqual([
      ['Asker', '30 (10)'],
      ['Ikke oppgitt', '11 (6)'],
    ])
    expect(concerts?.table?.rows[0]).toEqual([
      ...['20. mars 2013', 'Vårkonsert', 'Union Scene, Drammen'],
      ...['Ung Symfoni Vestfold, Drammen kulturskole', 'ikke talt'],
    ])
  })
  it('are silent of a year of which nothing is known', () => expect(orchestraSections(undefined, 'en')).toEqual([]))
})
