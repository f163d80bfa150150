import { expect, it } from 'vitest'
import { sayGroups } from '#app/domains/orchestra/attendance/say-groups.ts'
import { sayKind } from '#app/ui/orchestra/attendance/list-words.ts'

it.each([
  ['sectional', '', ['strings'], 'Gruppeøvelse: stryk', 'Sectional: strings'],
  ['sectional', '', ['viola', 'cello'], 'Gruppeøvelse: bratsj og cello', 'Sectional: viola and cello'],
  ['sectional', 'Kammer', ['brass'], 'Kammer: messing', 'Kammer: brass'],
  ['tutti', '', [], 'Fellesøvelse', 'Full rehearsal'],
] as const)('%s %j for %j: %s', (kind, title, groups, nb, en) => {
  const list = { kind, title, groups: sayGroups(groups) }
  expect([sayKind(list, 'nb'), sayKind(list, 'en')]).toEqual([nb, en])
})

it('a list that a phone kept from before has no groups', () =>
  expect(sayKind({ kind: 'sectional', title: '' }, 'nb')).toBe('Gruppeøvelse'))
