import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application, Work } from '#app/domains/art-round/application/application.ts'
import { faultsOfApplication, type Known, lengthOf } from '#app/domains/art-round/application/completeness.ts'
import { type Call, type OpenDay, usualTerms } from '#app/domains/art-round/edition/edition.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { soundApplication, soundWork } from './sound.ts'

const days: OpenDay[] = [
  { kind: 'studio', date: '2013-09-14', opens: '12:00', closes: '17:00' },
  { kind: 'studio', date: '2013-09-15', opens: '12:00', closes: '17:00' },
  { kind: 'exhibition', date: '2013-09-20', opens: '12:00', closes: '17:00' },
]
const edition: Known = {
  year: 2013,
  days,
  municipalities: new Set(['asker', 'modum']),
  tookPart: [],
  members: [],
}
const call = usualTerms
const works = [soundWork, { ...soundWork, id: 'w2', position: 2 }]

const said = (
  application: Partial<Application>,
  given: readonly Work[] = works,
  demands: Partial<Call> = {},
  year = edition,
) =>
  faultsOfApplication({ ...soundApplication, ...application }, given, { ...call, ...demands }, year).map(
    ({ field, key }) => `${field} ${key.replace(/^\w+\./, '')}`,
  )

describe('faultsOfApplication', () => {
  it('finds nothing wrong with a sound application', () => expect(said({})).toEqual([]))

  it.each<[what: string, change: Partial<Application>, faults: string[]]>([
    ['no name', { artistName: '' }, ['artistName nameMissing']],
    ['a name of blanks', { artistName: ' \n\t' }, ['artistName nameMissing']],
    ['no municipality', { municipalityId: null }, ['municipalityId municipalityMissing']],
    ['no discipline', { disciplines: [] }, ['disciplines disciplineMissing']],
    ['no statement', { statement: '  ' }, ['statement statementMissing']],
    ['a statement that just fits', { statement: 'x'.repeat(1200) }, []],
    ['a statement one too long', { statement: 'x'.repeat(1201) }, ['statement statementTooLong']],
    ['line breaks count once', { statement: 'xx\r\n'.repeat(400) }, []],
    ['too short a practice', { practiceYears: 2 }, ['practiceYears practiceMissing']],
    ['no practice named', { practiceYears: null }, ['practiceYears practiceMissing']],
    ['a degree instead', { practiceYears: null, degree: 'Master, Kunsthøgskolen i Oslo' }, []],
    ['terms not accepted', { acceptsTerms: false }, ['acceptsTerms termsMissing']],
    ['no word on a studio', { hasStudio: null, studioAddress: '', studioDays: [] }, ['hasStudio studioUnanswered']],
    ['no studio', { hasStudio: false, studioAddress: '', studioDays: [] }, []],
    ['no studio any more', { hasStudio: false, studioAddress: '', studioDays: ['2012-09-15'] }, []],
    ['a studio without address', { studioAddress: ' ' }, ['studioAddress studioAddressMissing']],
    ['a studio that never opens', { studioDays: [] }, ['studioDays studioDaysMissing']],
    ['a day that was moved', { studioDays: ['2013-09-14', '2013-09-21'] }, ['studioDays studioDaysUnknown']],
    ['a day of the exhibition alone', { studioDays: ['2013-09-20'] }, ['studioDays studioDaysUnknown']],
    [
      'everything at once',
      { artistName: '', acceptsTerms: false, studioDays: [] },
      ['artistName nameMissing', 'studioDays studioDaysMissing', 'acceptsTerms termsMissing'],
    ],
  ])('%s', (_, change, faults) => expect(said(change)).toEqual(faults))

  it.each<[what: string, change: Partial<Work>, faults: string[]]>([
    ['no title', { title: ' ' }, ['works.1.title workTitleMissing']],
    ['no year', { year: null }, ['works.1.year workYearMissing']],
    ['the oldest that may be', { year: 2008 }, []],
    ['a year too old', { year: 2007 }, ['works.1.year workTooOld']],
    ['of the edition’s year', { year: 2013 }, []],
    ['of the year after', { year: 2014 }, ['works.1.year workFromTheFuture']],
    ['no technique', { technique: '' }, ['works.1.technique workTechniqueMissing']],
    ['no height', { heightMm: null }, ['works.1.heightMm workSizeMissing']],
    ['no width', { widthMm: null }, ['works.1.widthMm workSizeMissing']],
    ['no depth on a wall', { depthMm: null }, []],
    ['no depth on the floor', { space: 'floor' }, ['works.1.depthMm workSizeMissing']],
    ['nothing high', { heightMm: 0 }, ['works.1.heightMm workSizeOutside']],
    ['twenty metres wide', { widthMm: 20_000 }, []],
    ['wider than any wall', { widthMm: 20_001 }, ['works.1.widthMm workSizeOutside']],
    ['a depth below nothing', { depthMm: -1 }, ['works.1.depthMm workSizeOutside']],
    ['not for sale', { priceOre: null }, []],
    ['for nothing', { priceOre: 0 }, ['works.1.priceOre workPriceNotPositive']],
    ['the dearest', { priceOre: 2_000_000_000 }, []],
    ['dearer than the dearest', { priceOre: 2_000_000_001 }, ['works.1.priceOre workPriceTooHigh']],
    ['no picture', { pictures: [] }, ['works.1.pictures workPictureMissing']],
  ])('a work: %s', (_, change, faults) =>
    expect(said({}, [soundWork, { ...soundWork, id: 'w2', ...change }])).toEqual(faults),
  )

  it.each([
    [0, ['works worksTooFew']],
    [1, ['works worksTooFew']],
    [2, []],
    [4, []],
    [5, ['works worksTooMany']],
  ])('%i works', (count, faults) =>
    expect(
      said(
        {},
        Array.from({ length: count }, () => soundWork),
      ),
    ).toEqual(faults),
  )

  it('asks for nothing that the call does not ask for', () => {
    const old = works.map((work) => ({ ...work, year: 1950 }))
    expect(said({ practiceYears: null }, old, { maxWorkAge: null, minPracticeYears: null })).toEqual([])
  })

  it('does not ask for open days before the edition has any', () =>
    expect(said({ studioDays: [] }, works, {}, { ...edition, days: [] })).toEqual([]))

  it.each<[what: string, change: Partial<Application>, demands: Partial<Call>, faults: string[]]>([
    ['a member municipality', {}, {}, []],
    ['one that is no member any more', { municipalityId: 'drammen' }, {}, ['municipalityId municipalityNoMember']],
    [
      'a place outside, where it must be a member',
      { municipalityId: null, homePlace: 'Oslo' },
      {},
      ['municipalityId municipalityMissing'],
    ],
    ['a place outside, where anyone may', { municipalityId: null, homePlace: 'Oslo' }, { residence: 'any' }, []],
    ['another municipality, where anyone may', { municipalityId: 'drammen' }, { residence: 'any' }, []],
    ['nowhere at all', { municipalityId: null, homePlace: ' ' }, { residence: 'any' }, ['municipalityId placeMissing']],
  ])('residence: %s', (_, change, demands, faults) => expect(said(change, works, demands)).toEqual(faults))

  it.each<[earlier: Call['earlier'], isNew: boolean | null, tookPart: number[], faults: string[]]>([
    ['any', null, [], []],
    ['any', true, [2012], []],
    ['participated', null, [], ['isNew earlierUnanswered']],
    ['participated', true, [], ['isNew onlyParticipants']],
    ['participated', false, [], []],
    ['participated', null, [2012], []],
    ['participated', true, [2012], []],
    ['newcomer', null, [], ['isNew earlierUnanswered']],
    ['newcomer', false, [], ['isNew onlyNewcomers']],
    ['newcomer', true, [], []],
    ['newcomer', true, [2010, 2012], ['isNew newcomersOnlyListed']],
    ['newcomer', null, [2012], ['isNew newcomersOnlyListed']],
  ])('earlier participation: %s, new %s, listed %j', (earlier, isNew, tookPart, faults) =>
    expect(said({ isNew }, works, { earlier }, { ...edition, tookPart })).toEqual(faults),
  )

  it.each<[priceOre: number | null, demands: Partial<Call>, faults: string[]]>([
    [null, { pricing: 'optional' }, []],
    [null, { pricing: 'required' }, ['works.0.priceOre priceMissing']],
    [0, { pricing: 'required' }, ['works.0.priceOre priceNotPositive']],
    [1, { pricing: 'required' }, []],
    [null, { pricing: 'none' }, []],
    [100, { pricing: 'none' }, ['works.0.priceOre priceNotWanted']],
    [1_000_000, { highestPriceOre: 1_000_000 }, []],
    [1_000_001, { highestPriceOre: 1_000_000 }, ['works.0.priceOre priceAbove']],
    [2_000_000_001, { highestPriceOre: 1_000_000 }, ['works.0.priceOre workPriceTooHigh']],
    [null, { highestPriceOre: 1_000_000 }, []],
  ])('a price of %s under %j', (priceOre, demands, faults) =>
    expect(
      said(
        {},
        [
          { ...soundWork, priceOre },
          { ...soundWork, priceOre: priceOre === null ? null : 500 },
        ].slice(0, 1),
        { minWorks: 1, ...demands },
      ),
    ).toEqual(faults),
  )

  it.each<[alts: string[], altRequired: boolean, faults: string[]]>([
    [[''], false, []],
    [['Et hav'], true, []],
    [['Et hav', ' '], true, ['works.0.alt.pic2 altMissing']],
    [['', ''], true, ['works.0.alt.pic1 altMissing', 'works.0.alt.pic2 altMissing']],
  ])('texts of pictures %j, required %s', (alts, altRequired, faults) => {
    const pictures = alts.map((alt, index) => ({ pictureId: `pic${index + 1}`, position: index + 1, alt }))
    expect(said({}, [{ ...soundWork, pictures }], { minWorks: 1, altRequired })).toEqual(faults)
  })

  it.each<[what: string, change: Partial<Application>, names: [name: string, email: string][], faults: string[]]>([
    ['one artist needs none', { applicantKind: 'person' }, [], []],
    ['nobody named', {}, [], ['members membersTooFew']],
    ['one named', {}, [['Kari', '']], ['members membersTooFew']],
    [
      'a blank is no name',
      {},
      [
        ['Kari', ''],
        [' ', ''],
      ],
      ['members membersTooFew'],
    ],
    [
      'two named',
      {},
      [
        ['Kari', ''],
        ['Ola', 'ola@eksempel.no'],
      ],
      [],
    ],
    [
      'an address without a name',
      {},
      [
        ['Kari', ''],
        ['Ola', ''],
        ['', 'x@eksempel.no'],
      ],
      ['members.3.name memberNameMissing'],
    ],
    [
      'without a name of the group',
      { artistName: '' },
      [
        ['Kari', ''],
        ['Ola', ''],
      ],
      ['artistName groupNameMissing'],
    ],
  ])('a group: %s', (_, change, names, faults) => {
    const members = names.map(([name, email], index) => ({ position: index + 1, name, email }))
    expect(said({ applicantKind: 'group', ...change }, works, {}, { ...edition, members })).toEqual(faults)
  })

  it('says each fault in both languages with every fact in its place', () => {
    const bare: Application = {
      ...soundApplication,
      artistName: '',
      municipalityId: null,
      disciplines: [],
      statement: 'x'.repeat(1300),
      practiceYears: 1,
      studioAddress: '',
      studioDays: [],
      acceptsTerms: false,
    }
    const work: Work = {
      ...soundWork,
      title: '',
      year: 1990,
      technique: '',
      heightMm: null,
      widthMm: 0,
      priceOre: 3_000_000_000,
      pictures: [],
    }
    const some = faultsOfApplication(bare, [work, { ...work, year: 2020, priceOre: -1 }], call, edition)
    const strict: Partial<Call> = {
      ...{ residence: 'any', earlier: 'newcomer', pricing: 'required', highestPriceOre: 1, altRequired: true },
    }
    const group: Application = { ...bare, applicantKind: 'group' }
    const members = [{ position: 2, name: '', email: 'x@eksempel.no' }]
    const other = [soundWork, { ...soundWork, priceOre: null }, { ...soundWork, priceOre: 0 }]
    const faults = [
      ...some,
      ...faultsOfApplication(group, other, { ...call, ...strict }, { ...edition, members, tookPart: [2011, 2012] }),
      ...faultsOfApplication(group, other, { ...call, earlier: 'participated', pricing: 'none' }, edition),
      ...faultsOfApplication({ ...bare, municipalityId: 'drammen' }, [], call, edition),
    ]
    expect(faults.length).toBeGreaterThan(50)
    for (const locale of ['nb', 'en'] as const)
      for (const fault of faults) expect(sentence(locale, fault.key, fault.facts)).not.toMatch(/undefined|NaN|Infinity/)
    const of = (field: string) => faults.find((fault) => fault.field === field)
    expect(sentence('nb', 'application.workTooOld', of('works.0.year')?.facts)).toBe(
      'Verk 1 er for gammelt. Det må være fra 2008 eller senere.',
    )
    expect(sentence('nb', 'application.workPriceTooHigh', of('works.0.priceOre')?.facts)).toMatch(
      /høyst 20\s000\s000 kr/,
    )
  })

  it('is empty for whatever stays within the bounds', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).filter((s) => s.trim() !== '')
    const work = fc.record({
      title: text,
      technique: text,
      year: fc.integer({ min: 2008, max: 2013 }),
      heightMm: fc.integer({ min: 1, max: 20_000 }),
      widthMm: fc.integer({ min: 1, max: 20_000 }),
      depthMm: fc.integer({ min: 1, max: 20_000 }),
      priceOre: fc.option(fc.integer({ min: 1, max: 2_000_000_000 }), { nil: null }),
      space: fc.constantFrom('wall' as const, 'floor' as const),
    })
    fc.assert(
      fc.property(text, fc.array(work, { minLength: 2, maxLength: 4 }), (name, given) => {
        expect(
          said(
            { artistName: name, statement: name },
            given.map((one) => ({ ...soundWork, ...one })),
          ),
        ).toEqual([])
      }),
    )
  })
})

it('counts a line break as one character, as a text field does', () => expect(lengthOf('a\r\nb\nc')).toBe(5))
