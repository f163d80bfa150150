import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNotation } from '#app/domains/orchestra/repertoire/notation.ts'
import { printNotation } from '#app/domains/orchestra/repertoire/print-notation.ts'
import {
  byPart,
  newPart,
  type Part,
  partsIn,
  type Scoring,
  SOLOISTS,
  STRINGS,
  stringNeed,
} from '#app/domains/orchestra/repertoire/scoring.ts'
import { isWind, sectionOfVoice, VOICES, type Voice, WIND_SECTIONS } from '#app/domains/orchestra/repertoire/voices.ts'
import type { Published } from './published.ts'
import { PUBLISHED } from './published-scorings.ts'

const isMain = (voice: Voice) => (WIND_SECTIONS as readonly string[]).includes(voice)

/** A scoring as the table writes it. */
function told({ parts, strings, solos }: Scoring): Omit<Published, 'work' | 'notation'> {
  const count = (section: Parameters<typeof partsIn>[1]) =>
    partsIn({ shape: 1, parts, strings, solos, kit: '' }, section)
  const eight = WIND_SECTIONS.map((section) => count(section)).join('')
  return {
    winds: `${eight.slice(0, 4)} ${eight.slice(4)}`,
    timpani: count('timpani'),
    percussion: count('percussion'),
    harps: count('harp'),
    keyboards: count('keyboard'),
    neighbours: parts
      .filter(({ voice }) => isWind(voice) && !isMain(voice))
      .map(({ voice }) => voice)
      .join(' '),
    doubles: parts
      .filter(({ doubles }) => doubles.length > 0)
      .map(({ id, doubles }) => `${id} ${doubles.join(' ')}`)
      .join(', '),
    strings: STRINGS.map((section) => strings.find((need) => need.section === section)?.ideal ?? 0).join('.'),
    solos: solos.join(' '),
    optional: parts
      .filter(({ least }) => least === 0)
      .map(({ id }) => id)
      .join(' '),
  }
}

describe('works as they are published', () => {
  it('there are sixty and more', () => {
    expect(new Set(PUBLISHED.map(({ work }) => work)).size).toBe(PUBLISHED.length)
    expect(PUBLISHED.length).toBeGreaterThanOrEqual(60)
  })

  it.each(PUBLISHED)('$work: $notation', ({ work: _work, notation, ...expected }) => {
    const { scoring, faults } = readNotation(notation)
    expect(faults).toEqual([])
    expect(told(scoring)).toEqual({
      ...{ timpani: 0, percussion: 0, harps: 0, keyboards: 0, neighbours: '', doubles: '', solos: '', optional: '' },
      ...expected,
      strings: expected.strings === '-' ? '0.0.0.0.0' : (expected.strings ?? '6.6.4.4.2'),
    })
    expect(readNotation(printNotation(scoring))).toEqual({ scoring, faults: [] })
  })
})

describe('one orchestra in many ways', () => {
  const one = readNotation('2.2.2.2-4.3.3.1-timp-perc-str').scoring
  it.each([
    '2222-4331-tmp+1-str',
    '2222 – 4331 – T+1 – str',
    '2.2.2.2/4.3.3.1/T+1/str',
    '2,2,2,2 - 4,3,3,1 - pk, slv - stryk',
    '2 2 2 2 — 4 3 3 1 — tmp+1 — str',
    '2-2-2-2-4-3-3-1-timp-perc-str',
    '2\u00a02\u00a02\u00a02 \u2212 4\u00b73\u00b73\u00b71 \u2014 timp.perc \u2014 strings',
    '2 2 2 2 / 4 3 3 1 / pauker + slagverk / strykere',
    '2 fløyter, 2 oboer, 2 klarinetter, 2 fagotter, 4 horn, 3 trompeter, 3 tromboner, tuba, pauker, slagverk, stryk',
    '2 fl, 2 ob, 2 cl, 2 bsn, 4 hn, 3 tpt, 3 tbn, tba, timp, 1 perc, str',
    '2222/4331/timp.1perc/str',
  ])('%s', (notation) => expect(readNotation(notation)).toEqual({ scoring: one, faults: [] }))
})

describe('players of strings', () => {
  it.each([
    ['8.7.6.5.4', '8.7.6.5.4'],
    ['10/8/6/5/4', '10.8.6.5.4'],
    ['12-10-8-8-6', '12.10.8.8.6'],
    ['87654', '8.7.6.5.4'],
    ['str: 8.8.6.6.4', '8.8.6.6.4'],
    ['str(3,3,2,2,1)', '3.3.2.2.1'],
    ['str 87654', '8.7.6.5.4'],
    ['vn1 vn2 va vc db', '6.6.4.4.2'],
    ['4 vn1, 4 vn2, 3 va, 2 vc, 2 kb', '4.4.3.2.2'],
    ['str (uten fioliner)', '0.0.4.4.2'],
  ])('2222-4231-timp-%s', (strings, players) => {
    const { scoring, faults } = readNotation(`2222-4231-timp-${strings}`)
    expect(faults).toEqual([])
    expect(told(scoring).strings).toBe(players)
    expect(told(scoring).winds).toBe('2222 4231')
  })

  it('carry the part with half of the players', () => {
    expect(readNotation('9.8.7.6.5').scoring.strings).toEqual([
      { section: 'violin1', least: 5, ideal: 9 },
      { section: 'violin2', least: 4, ideal: 8 },
      { section: 'viola', least: 4, ideal: 7 },
      { section: 'cello', least: 3, ideal: 6 },
      { section: 'doubleBass', least: 3, ideal: 5 },
    ])
  })
})

describe('what is not understood is told by its place', () => {
  it.each([
    ['', [{ kind: 'empty' }]],
    ['2222-4331-xyz-str', [{ kind: 'unknown', word: 'xyz', after: 'brass', within: null }]],
    ['abc 2222-4331-str', [{ kind: 'unknown', word: 'abc', after: 'start', within: null }]],
    ['2222-4331-tmp+1-hp-str-zink', [{ kind: 'unknown', word: 'zink', after: 'strings', within: null }]],
    ['2(zyx)222-4331-str', [{ kind: 'unknown', word: 'zyx', after: 'start', within: 'flute' }]],
    ['2222-4331-#-str', [{ kind: 'unknown', word: '#', after: 'brass', within: null }]],
    ['222-4331-str', [{ kind: 'row', found: 3, after: 'start' }]],
    ['2222-433-str', [{ kind: 'row', found: 3, after: 'woodwind' }]],
    ['2222-4331-2222', [{ kind: 'row', found: 4, after: 'brass' }]],
    ['3[1.2]222-4231-str', [{ kind: 'list', section: 'flute', stated: 3, listed: 2 }]],
    ['2(III=picc)222-4231-str', [{ kind: 'player', section: 'flute', stated: 2, player: 3 }]],
    [
      '2222-4331-7-str-9',
      [
        { kind: 'bareNumber', word: '7', after: 'brass' },
        { kind: 'bareNumber', word: '9', after: 'strings' },
      ],
    ],
    ['2(pic.222-4231', [{ kind: 'open' }]],
    ['2222-4231-99perc-str', [{ kind: 'unknown', word: '99 perc', after: 'brass', within: null }]],
  ])('%s', (notation, faults) => expect(readNotation(notation).faults).toEqual(faults))

  it('never swallows a word: letters that nobody knows always leave a fault', () => {
    const strange = fc.string({ unit: fc.constantFrom(...'qwxzj'), minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(
        fc.constantFrom('2222-4331', '2222-4331-tmp+1', '2222-4331-hp-str', 'str'),
        strange,
        (before, word) => {
          const { faults } = readNotation(`${before}-${word}`)
          expect(faults).toEqual([expect.objectContaining({ kind: 'unknown', word })])
        },
      ),
    )
  })

  it('reads anything without breaking, and in a moment', () => {
    const pieces = fc.constantFrom(...'0123456789.-/+*()[]=, ', 'pic', 'hn', 'str', 'timp', 'II', 'ø', 'xx')
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (all) => void readNotation(all.join('')).faults))
  })
})

/** Any scoring that a notation alone can give. */
const scorings: fc.Arbitrary<Scoring> = (() => {
  const winds = VOICES.filter(isWind)
  const own = (section: string) => winds.filter((voice) => sectionOfVoice(voice) === section)
  const section = (name: (typeof WIND_SECTIONS)[number]) =>
    fc
      .array(
        fc.record({
          voice: fc.constantFrom(...own(name)),
          doubles: fc.uniqueArray(fc.constantFrom(...own(name)), { maxLength: 2 }),
          optional: fc.boolean(),
        }),
        { maxLength: 6 },
      )
      .map((all) =>
        all.map((one) => ({
          ...one,
          doubles: one.doubles.filter((double) => double !== one.voice && double !== name),
        })),
      )
  const others = fc.array(
    fc.record({
      voice: fc.constantFrom(...VOICES.filter((voice) => !isWind(voice))),
      doubles: fc.constant<Voice[]>([]),
      optional: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  return fc
    .record({
      winds: fc.tuple(...WIND_SECTIONS.map(section)),
      others,
      strings: fc.array(fc.nat({ max: 20 }), { minLength: 5, maxLength: 5 }),
      solos: fc.uniqueArray(fc.constantFrom(...SOLOISTS, ...VOICES), { maxLength: 4 }),
      kit: fc.constantFrom('', 'sd, bd', 'tgl/cym'),
    })
    .map(({ winds: all, others: rest, strings, solos, kit }) => {
      const counts = new Map<Voice, number>()
      // Those who must come first: the notation writes them first.
      const ordered = [...all.flat(), ...rest].sort((a, b) =>
        isWind(a.voice) ? 0 : Number(a.optional) - Number(b.optional),
      )
      const parts = ordered.map(({ voice, doubles, optional }): Part => {
        counts.set(voice, (counts.get(voice) ?? 0) + 1)
        return newPart(voice, counts.get(voice) ?? 1, doubles, optional)
      })
      return {
        ...{ shape: 1 as const, parts: parts.sort(byPart), solos },
        strings: STRINGS.flatMap((name, place) =>
          (strings[place] ?? 0) > 0 ? [stringNeed(name, strings[place] ?? 0)] : [],
        ),
        kit: parts.some(({ voice }) => voice === 'percussion') ? kit : '',
      }
    })
})()

it('what is printed is read as the same again', () => {
  fc.assert(
    fc.property(scorings, (scoring) => {
      const printed = printNotation(scoring)
      if (printed === '') return
      expect({ printed, ...readNotation(printed) }).toEqual({ printed, scoring, faults: [] })
    }),
    { numRuns: 500 },
  )
})
