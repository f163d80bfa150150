import { expect, it } from 'vitest'
import {
  mayBookFor,
  mayDecide,
  mayJudge,
  mayRunAuditions,
  maySeeNames,
  maySeePanel,
  maySpeakFor,
  ownSeat,
} from '#app/domains/orchestra/audition/policy.ts'
import { NOBODY, type Standing } from '#app/domains/orchestra/standing.ts'

const link = { childId: 'child', receivesMail: true, maySign: true, mayPickUp: true }
const standings = {
  office: { ...NOBODY, personId: 'office', office: true },
  guardian: { ...NOBODY, personId: 'guardian', children: [link] },
  noSign: { ...NOBODY, personId: 'noSign', children: [{ ...link, maySign: false }] },
  self: { ...NOBODY, personId: 'child', isMusician: true },
  chair: { ...NOBODY, personId: 'chair', conductor: true },
  member: { ...NOBODY, personId: 'member', coach: true },
  parentMember: { ...NOBODY, personId: 'parentMember', coach: true, children: [link] },
  officeMember: { ...NOBODY, personId: 'officeMember', office: true },
  stranger: { ...NOBODY, personId: 'stranger' },
} satisfies Record<string, Standing>
type Who = keyof typeof standings
const everyone = Object.keys(standings) as Who[]
const panel = ['chair', 'member', 'parentMember', 'officeMember'].map((personId) => ({
  ...{ id: `seat-${personId}`, personId, chair: personId === 'chair' },
}))
const who = (may: (standing: Standing) => boolean) => everyone.filter((one) => may(standings[one]))
const young = { childId: 'child', birthDate: '1998-09-08' }
const today = '2013-09-07'
const usual = { ownPlace: 15 }

it.each([
  ['sets rounds up', mayRunAuditions, ['office', 'officeMember']],
  ['sees the panel', (s) => maySeePanel(s, panel), ['office', 'chair', 'member', 'parentMember', 'officeMember']],
  ['decides', (s) => mayDecide(s, panel), ['office', 'chair', 'officeMember']],
  ['judges the child', (s) => ownSeat(s, panel) !== null && mayJudge(s, 'child'), ['chair', 'member', 'officeMember']],
  ['signs for a child of fourteen', (s) => maySpeakFor(s, young, today, usual), ['guardian', 'parentMember']],
  ['signs for one of fifteen', (s) => maySpeakFor(s, young, '2013-09-08', usual), ['guardian', 'self', 'parentMember']],
  ['books', (s) => mayBookFor(s, young, today, usual), ['office', 'guardian', 'parentMember', 'officeMember']],
  [
    'signs at fourteen, where it is from fourteen',
    (s) => maySpeakFor(s, young, today, { ownPlace: 14 }),
    ['guardian', 'self', 'parentMember'],
  ],
  [
    'books at fifteen, where it is from sixteen',
    (s) => mayBookFor(s, young, '2013-09-08', { ownPlace: 16 }),
    ['office', 'guardian', 'parentMember', 'officeMember'],
  ],
] as [string, (standing: Standing) => boolean, Who[]][])('%s', (_, may, expected) => {
  expect(who(may)).toEqual(expected)
})

it.each([
  [{ blind: true, sealedAt: null }, ['office']],
  [{ blind: true, sealedAt: new Date('2013-08-24') }, ['office', 'officeMember']],
  [{ blind: false, sealedAt: null }, ['office', 'officeMember']],
] as [{ blind: boolean; sealedAt: Date | null }, Who[]][])('with %o names are seen by %o', (round, expected) => {
  expect(who((standing) => maySeeNames(standing, round, panel))).toEqual(expected)
})
