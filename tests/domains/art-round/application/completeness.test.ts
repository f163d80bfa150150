import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application, Work } from '#app/domains/art-round/application/application.ts'
import { DISCIPLINES } from '#app/domains/art-round/application/application.ts'
import { faultsOfApplication, lengthOf } from '#app/domains/art-round/application/completeness.ts'
import type { Call, OpenDay } from '#app/domains/art-round/edition/edition.ts'
import { application as texts } from '#app/i18n/application.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { soundApplication, soundWork } from './sound.ts'

const days: OpenDay[] = [
  { kind: 'studio', date: '2013-09-14', opens: '12:00', closes: '17:00' },
  { kind: 'studio', date: '2013-09-15', opens: '12:00', closes: '17:00' },
  { kind: 'exhibition', date: '2013-09-20', opens: '12:00', closes: '17:00' },
]
const edition = { year: 2013, days }
const call = { minWorks: 2, maxWorks: 4, maxWorkAge: 5, minPracticeYears: 3, statementMax: 1200 }
const works = [soundWork, { ...soundWork, id: 'w2', position: 2 }]

const said = (
  application: Partial<Application>,
  given: readonly Work[] = works,
  demands: Partial<Call> = {},
  year = edition,
) =>
  faultsOfApplication({ ...soundApplication, ...application }, given, { ...call, ...demands }, year).map(
    ({ field, key }) => `${field} ${key.replace('application.', '')}`,
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
    expect(said({ studioDays: [] }, works, {}, { year: 2013, days: [] })).toEqual([]))

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
    const faults = faultsOfApplication(bare, [work, { ...work, year: 2020, priceOre: -1 }], call, edition)
    expect(faults.length).toBeGreaterThan(18)
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

it('has a name in both languages for every discipline', () => {
  for (const discipline of DISCIPLINES) {
    expect(texts.discipline.nb({ discipline })).toMatch(/^[A-ZÆØÅ]/)
    expect(texts.discipline.en({ discipline })).toMatch(/^[A-Z]/)
  }
})

it('counts a line break as one character, as a text field does', () => expect(lengthOf('a\r\nb\nc')).toBe(5))
