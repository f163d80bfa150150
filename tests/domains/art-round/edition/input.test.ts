import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, it } from 'vitest'
import { editionInput, newEditionInput } from '#app/domains/art-round/edition/input.ts'

function parse(shape: typeof editionInput | typeof newEditionInput, fields: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  const submission = parseWithZod(form, { schema: shape, disableAutoCoercion: true })
  return submission.status === 'success'
    ? { value: submission.value as Record<string, unknown> }
    : { errors: Object.keys(submission.error ?? {}), messages: submission.error }
}
const window = (opens: string, closes: string): [string, string][] => [
  ['calls[0].id', 'c'],
  ['calls[0].opensDate', opens.slice(0, 10)],
  ['calls[0].opensTime', opens.slice(11)],
  ['calls[0].closesDate', closes.slice(0, 10)],
  ['calls[0].closesTime', closes.slice(11)],
]
const dates: [string, string][] = [['intent', 'dates'], ...window('2027-03-01T00:00', '2027-04-15T23:59')]

describe('dates', () => {
  it('take a deadline through its minute, and an opening as one instant', () => {
    const { value } = parse(editionInput, [
      ...dates,
      ['openingDate', '2027-09-09'],
      ['openingTime', '18:00'],
      ['juryTo', ''],
    ])
    expect(value).toMatchObject({
      calls: [{ id: 'c', opensAt: new Date('2027-02-28T23:00:00Z'), closesAt: new Date('2027-04-15T22:00:00Z') }],
      openingAt: new Date('2027-09-09T16:00:00Z'),
      juryTo: null,
      seen: {},
    })
  })

  it.each([
    ['no date of the deadline', [['calls[0].closesDate', '']], 'calls[0].closesDate'],
    ['no such day', [['juryFrom', '2027-02-30']], 'juryFrom'],
    ['an opening without a time', [['openingDate', '2027-09-09']], 'openingTime'],
    ['a time without an opening', [['openingTime', '18:00']], 'openingDate'],
    [
      'an opening in the hour that is jumped over',
      [
        ['openingDate', '2027-03-28'],
        ['openingTime', '02:30'],
      ],
      'openingTime',
    ],
    [
      'a deadline in the hour that is jumped over',
      window('2027-03-01T00:00', '2027-03-28T02:30'),
      'calls[0].closesTime',
    ],
    ['a call that opens in that hour', window('2027-03-28T02:30', '2027-04-15T23:59'), 'calls[0].opensTime'],
  ] as [string, [string, string][], string][])('refuse %s', (_, change, field) => {
    const named = new Set(change.map(([name]) => name))
    expect(parse(editionInput, [...dates.filter(([name]) => !named.has(name)), ...change]).errors).toEqual([field])
  })

  it('count what was seen as nothing when it is no such thing', () => {
    expect(parse(editionInput, [...dates, ['seen', '{"juryTo":"2027-05-01"}']]).value?.seen).toEqual({
      juryTo: '2027-05-01',
    })
    for (const nonsense of ['{', '[1]', '{"a":1}', 'null'])
      expect(parse(editionInput, [...dates, ['seen', nonsense]]).value?.seen).toEqual({})
  })
})

describe('days', () => {
  const row = (index: number, date: string, closes = '17:00'): [string, string][] => [
    [`days[${index}].kind`, 'studio'],
    [`days[${index}].date`, date],
    [`days[${index}].opens`, '12:00'],
    [`days[${index}].closes`, closes],
  ]
  const days = (...rows: [string, string][][]) => parse(editionInput, [['intent', 'days'], ...rows.flat()])

  it('leave out empty rows and those ticked to go, and keep which row each was', () => {
    const { value } = days(
      row(0, '2027-09-11'),
      row(1, ''),
      row(2, '2027-09-12'),
      [['days[2].remove', 'on']],
      row(3, '2027-09-18'),
    )
    expect(value?.days).toEqual([
      { kind: 'studio', date: '2027-09-11', opens: '12:00', closes: '17:00', row: 0 },
      { kind: 'studio', date: '2027-09-18', opens: '12:00', closes: '17:00', row: 3 },
    ])
  })

  it('refuse what is no day and no time at its own row', () => {
    expect(days(row(0, ''), row(1, '2027-13-01'), row(2, '2027-09-12', '25:00')).errors).toEqual([
      'days[1].date',
      'days[2].closes',
    ])
  })

  const series = (change: Record<string, string>) =>
    days(
      Object.entries({
        kind: 'studio',
        which: 'weekends',
        from: '2027-09-10',
        to: '2027-09-19',
        opens: '12:00',
        closes: '17:00',
        ...change,
      }).map(([name, value]): [string, string] => [`series.${name}`, value]),
    )

  it.each([
    ['weekends', { which: 'weekends' }, ['2027-09-11', '2027-09-12', '2027-09-18', '2027-09-19']],
    ['every day', { which: 'every', to: '2027-09-12' }, ['2027-09-10', '2027-09-11', '2027-09-12']],
    ['nothing asked for', { from: '', to: '' }, []],
  ])('make a series: %s', (_, change, dates) => {
    expect(series(change).value).toMatchObject({ series: dates.map((date) => ({ date })) })
  })

  it.each([
    ['backwards', { to: '2027-09-01' }, ['series.to']],
    ['half', { to: '', opens: '' }, ['series.to', 'series.opens']],
    ['endless', { to: '2029-09-01' }, ['series.to']],
  ])('refuse a series: %s', (_, change, fields) => {
    expect(series(change).errors).toEqual(fields)
  })
})

describe('the other forms', () => {
  const call = {
    intent: 'call',
    callId: 'c',
    kind: 'juried',
    titleNb: 'A',
    titleEn: 'A',
    textNb: '',
    textEn: '',
    minWorks: '2',
    maxWorks: '4',
    maxWorkAge: '',
    minPracticeYears: '3',
    statementMax: '1 200',
    residence: 'any',
    earlier: 'newcomer',
    pricing: 'required',
    highestPrice: '12 500,50',
    ownCommission: '',
    ownCapacity: '12',
    ownAnnounceOn: '',
    lettersTell: 'band',
    nearLine: '15',
    offerDays: '7',
  }
  const venue = {
    intent: 'venue',
    venue: 'Arena',
    venueAddress: '',
    venuePlace: '',
    venueLat: '59,73',
    venueLng: '9.87',
  }
  const terms = { intent: 'terms', capacity: '105', commission: '30', prize: '10 000', leader: '' }

  it('take numbers as people type them', () => {
    expect(parse(editionInput, Object.entries(call)).value).toMatchObject({
      maxWorkAge: null,
      minPracticeYears: 3,
      statementMax: 1200,
    })
    expect(parse(editionInput, Object.entries(venue)).value).toMatchObject({
      venueLat: 59.73,
      venueLng: 9.87,
      venueAddress: null,
    })
    expect(parse(editionInput, Object.entries(terms)).value).toMatchObject({ prize: 10_000_00, leader: null })
  })

  it.each([
    [{ ...call, titleNb: ' ', maxWorks: '11', kind: 'open' }, ['kind', 'titleNb', 'maxWorks']],
    [{ ...venue, venueLng: '' }, ['venueLng']],
    [{ ...venue, venueLat: 'nord' }, ['venueLat']],
    [{ ...venue, venueLat: '12' }, ['venueLat']],
    [{ ...terms, capacity: '0', commission: '101', prize: 'mye' }, ['capacity', 'commission', 'prize']],
    [{ intent: 'hosts', hosts: 'asker', lead: '' }, undefined],
    [{ intent: 'publish' }, undefined],
    [{ intent: 'delete' }, ['intent']],
  ])('%j', (fields, errors) => {
    expect(parse(editionInput, Object.entries(fields)).errors).toEqual(errors)
  })

  it('want to know who leads when there are several hosts', () => {
    const hosts: [string, string][] = [
      ['intent', 'hosts'],
      ['hosts', 'asker'],
      ['hosts', 'lier'],
    ]
    expect(parse(editionInput, [...hosts, ['lead', 'drammen']]).errors).toEqual(['lead'])
    expect(parse(editionInput, [...hosts, ['lead', 'lier']]).value).toMatchObject({
      hosts: ['asker', 'lier'],
      lead: 'lier',
    })
  })
})

it('a new edition is refused at every field that is empty', () => {
  expect(parse(newEditionInput, [['year', ''], ['capacity', ''], ...window('', '')]).errors).toEqual(
    expect.arrayContaining(['year', 'capacity', 'calls[0].opensDate', 'calls[0].closesDate']),
  )
})
