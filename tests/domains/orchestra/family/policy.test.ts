import { expect, it } from 'vitest'
import {
  mayAnswerAsChild,
  mayAnswerAsGuardian,
  mayDeleteChild,
  mayEndLink,
  mayGiveAddress,
  mayInvite,
  mayKeepChild,
  mayOpenChild,
  mayReadHealth,
  maySetLink,
  mayWriteHealth,
} from '#app/domains/orchestra/family/policy.ts'
import { NOBODY, type Standing } from '#app/domains/orchestra/standing.ts'
import { someone } from '#tests/support/actors.ts'

const link = { childId: 'ane', receivesMail: true, maySign: true, mayPickUp: true }
const guardian: Standing = { ...NOBODY, personId: 'mother', children: [link] }
const helper: Standing = { ...NOBODY, personId: 'helper', children: [{ ...link, maySign: false }] }
const self: Standing = { ...NOBODY, personId: 'ane', isMusician: true }
const office: Standing = { ...NOBODY, personId: 'office', office: true }
const stranger: Standing = { ...NOBODY, personId: 'stranger', coach: true, conductor: true, association: true }
const all = { guardian, helper, self, office, stranger }
const aged = (age: number, ownData = 15) => ({ childId: 'ane', age, ages: { ownData } })
const has = { email: 'ane@example.com' }
const actor = someone()
const acting = { ...actor, actedBy: { personId: 'office', name: 'Office' } }

/** Who may, of those above. */
const who = (may: (standing: Standing) => boolean) =>
  Object.entries(all)
    .filter(([, standing]) => may(standing))
    .map(([name]) => name)

it.each([
  ['open the page', (s: Standing) => mayOpenChild(s, 'ane'), ['guardian', 'helper', 'self', 'office']],
  ['open another child', (s: Standing) => mayOpenChild(s, 'dina'), ['office']],
  ['keep at fourteen', (s: Standing) => mayKeepChild(s, aged(14)), ['guardian', 'office']],
  ['keep at fifteen', (s: Standing) => mayKeepChild(s, aged(15)), ['guardian', 'self', 'office']],
  ['keep at fifteen, where it is from sixteen', (s: Standing) => mayKeepChild(s, aged(15, 16)), ['guardian', 'office']],
  [
    'keep at twelve, where it is from twelve',
    (s: Standing) => mayKeepChild(s, aged(12, 12)),
    ['guardian', 'self', 'office'],
  ],
  [
    'change the address at fourteen',
    (s: Standing) => mayKeepChild(s, aged(14)) && mayGiveAddress(s, aged(14), has),
    ['guardian', 'office'],
  ],
  [
    'change it at fifteen',
    (s: Standing) => mayKeepChild(s, aged(15)) && mayGiveAddress(s, aged(15), has),
    ['self', 'office'],
  ],
  [
    'change it at fifteen, where it is from sixteen',
    (s: Standing) => mayKeepChild(s, aged(15, 16)) && mayGiveAddress(s, aged(15, 16), has),
    ['guardian', 'office'],
  ],
  [
    'give the first address at fifteen',
    (s: Standing) => mayKeepChild(s, aged(15)) && mayGiveAddress(s, aged(15), { email: null }),
    ['guardian', 'self', 'office'],
  ],
  [
    'set the mother’s link',
    (s: Standing) => maySetLink(s, { guardianId: 'mother', childId: 'ane' }),
    ['guardian', 'office'],
  ],
  ['invite', (s: Standing) => mayInvite(s, ['ane']), ['guardian', 'office']],
  ['invite for a child of others too', (s: Standing) => mayInvite(s, ['ane', 'dina']), ['office']],
  ['invite for nobody', (s: Standing) => mayInvite(s, []), []],
  [
    'end the helper’s link at seventeen',
    (s: Standing) => mayEndLink(s, { guardianId: 'helper' }, { childId: 'ane', age: 17 }),
    ['helper', 'office'],
  ],
  [
    'end it at eighteen',
    (s: Standing) => mayEndLink(s, { guardianId: 'helper' }, { childId: 'ane', age: 18 }),
    ['helper', 'self', 'office'],
  ],
  ['answer as a guardian', (s: Standing) => mayAnswerAsGuardian(actor, s, 'ane'), ['guardian']],
  ['answer as the child', (s: Standing) => mayAnswerAsChild(actor, s, 'ane'), ['guardian', 'helper', 'self']],
  ['read of health', (s: Standing) => mayReadHealth(actor, s, 'ane'), ['guardian', 'helper', 'self', 'office']],
  ['write of health', (s: Standing) => mayWriteHealth(actor, s, aged(15)), ['guardian', 'self']],
  [
    'write of health at fifteen, where it is from sixteen',
    (s: Standing) => mayWriteHealth(actor, s, aged(15, 16)),
    ['guardian'],
  ],
  ['delete at fourteen', (s: Standing) => mayDeleteChild(actor, s, aged(14)), ['guardian', 'office']],
  [
    'delete at fourteen, where it is from twelve',
    (s: Standing) => mayDeleteChild(actor, s, aged(14, 12)),
    ['guardian', 'self', 'office'],
  ],
] as const)('who may %s', (_, may, expected) => {
  expect(who(may)).toEqual(expected)
})

it('opens no health, answers nothing and deletes nothing for who acts for another', () => {
  const child = aged(15)
  expect(who((s) => mayReadHealth(acting, s, 'ane') || mayWriteHealth(acting, s, child))).toEqual([])
  expect(who((s) => mayAnswerAsGuardian(acting, s, 'ane') || mayAnswerAsChild(acting, s, 'ane'))).toEqual([])
  expect(who((s) => mayDeleteChild(acting, s, child))).toEqual([])
})
