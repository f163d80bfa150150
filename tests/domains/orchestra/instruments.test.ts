import { expect, it } from 'vitest'
import {
  byScore,
  FAMILIES,
  familyOf,
  groupsOf,
  groupWords,
  INSTRUMENTS,
  type Instrument,
  instrumentOf,
  isInGroups,
  SECTIONS,
  sectionsOf,
} from '#app/domains/orchestra/instruments.ts'

it.each(INSTRUMENTS)('%s sits in a section of the score and has a name in both languages', (instrument) => {
  expect(sectionsOf(instrument).every((section) => SECTIONS.includes(section))).toBe(true)
  expect(FAMILIES).toContain(familyOf(instrument))
  expect(groupWords(instrument)).toEqual({ nb: expect.stringMatching(/./), en: expect.stringMatching(/./) })
})

it('every section is somebody’s', () => {
  expect([...new Set(INSTRUMENTS.flatMap(sectionsOf))].sort()).toEqual([...SECTIONS].sort())
})

it('a score lists woodwind first and double basses last', () => {
  const mixed: Instrument[] = ['doubleBass', 'horn', 'violin', 'flute', 'timpani']
  expect(mixed.sort(byScore)).toEqual(['flute', 'horn', 'timpani', 'violin', 'doubleBass'])
})

it.each<[groups: string, instrument: Instrument, section: 'violin1' | 'violin2' | null, inside: boolean]>([
  ['', 'harp', null, true],
  ['strings', 'viola', null, true],
  ['strings', 'horn', null, false],
  ['violin1', 'violin', null, true],
  ['violin1', 'violin', 'violin1', true],
  ['violin1', 'violin', 'violin2', false],
  ['violin', 'violin', 'violin2', true],
  ['flute', 'piccolo', null, true],
  ['piccolo', 'flute', null, false],
  ['brass,timpani', 'tuba', null, true],
  ['brass,timpani', 'percussion', null, false],
  ['drums', 'percussion', null, true],
  ['nothing that is known', 'oboe', null, true],
])('the group «%s» and %s in %s: %s', (groups, instrument, section, inside) => {
  expect(isInGroups(groupsOf(groups), instrument, section)).toBe(inside)
})

it('a code that no list knows is refused', () => {
  expect(() => instrumentOf('kazoo')).toThrow(RangeError)
  expect(groupsOf('strings,kazoo,horn')).toEqual(['strings', 'horn'])
})
