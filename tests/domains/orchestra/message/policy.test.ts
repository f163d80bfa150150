import { expect, it } from 'vitest'
import type { Group } from '#app/domains/orchestra/instruments.ts'
import { coachedGroups, mayHurry, mayWriteAtAll, mayWriteTo } from '#app/domains/orchestra/message/policy.ts'
import { NOBODY, type SeminarRole, type Standing } from '#app/domains/orchestra/standing.ts'

const part = (role: SeminarRole, sections: string[] = []): Standing => ({
  ...NOBODY,
  personId: 'p',
  seminars: [{ seminarId: 's', role, sections, binder: false }],
})
const OFFICE = { ...NOBODY, office: true }

it.each([
  ['the secretariat, everyone', OFFICE, null, [], true, true],
  ['the leader, the own seminar', part('leader'), 's', [], true, true],
  ['the leader, another seminar', part('leader'), 't', [], false, false],
  ['the leader, the whole semester', part('leader'), null, [], false, false],
  ['a coach, the own family', part('coach', ['strings']), 's', ['strings'], true, false],
  ['a coach, a section of it', part('coach', ['strings']), 's', ['viola'], true, false],
  ['a coach, another section', part('coach', ['strings']), 's', ['horn'], false, false],
  ['a coach, wider than the own section', part('coach', ['viola']), 's', ['strings'], false, false],
  ['a coach, everybody', part('coach', ['strings']), 's', [], false, false],
  ['a coach of nobody in particular', part('coach'), 's', ['strings'], false, false],
  ['a coach, another seminar', part('coach', ['strings']), 't', ['strings'], false, false],
  ['a conductor', { ...NOBODY, conductor: true }, 's', ['strings'], false, false],
  ['the kitchen', part('kitchen'), 's', [], false, false],
  ['nobody', NOBODY, 's', [], false, false],
] as const)('%s', (_, standing, seminarId, groups, writes, hurries) => {
  expect(mayWriteTo(standing, { seminarId, groups: groups as readonly Group[] })).toBe(writes)
  expect(mayHurry(standing, seminarId)).toBe(hurries)
})

it('the page is for who may write to somebody', () => {
  expect([OFFICE, part('leader'), part('coach')].map(mayWriteAtAll)).toEqual([true, true, true])
  expect([NOBODY, part('kitchen'), part('conductor'), { ...NOBODY, coach: true }].map(mayWriteAtAll)).toEqual([
    ...[false, false, false, false],
  ])
  expect(coachedGroups(part('coach', ['strings', 'no such']), 's')).toEqual(['strings'])
})
