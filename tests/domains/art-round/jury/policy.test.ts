import { expect, it } from 'vitest'
import {
  mayFollowJury,
  mayImportScores,
  mayJudge,
  maySetUpJury,
  mayTakeBackRecusal,
} from '#app/domains/art-round/jury/policy.ts'
import { ROLES } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'

const secretary = someone(['secretariat'])
const kari = someone(['juror'], { personId: 'kari', year: 2013 })
const seat = { personId: 'kari' }

it('the secretariat sets the jury up, follows it, brings in scores and takes back a recusal', () => {
  expect([maySetUpJury, mayFollowJury, mayImportScores, mayTakeBackRecusal].map((may) => may(secretary))).toEqual([
    true,
    true,
    true,
    true,
  ])
})

it.each([null, someone(), ...ROLES.filter((role) => role !== 'secretariat').map((role) => someone([role]))])(
  'nobody else does, not %j',
  (actor) => {
    expect([maySetUpJury, mayFollowJury, mayImportScores, mayTakeBackRecusal].map((may) => may(actor))).toEqual([
      false,
      false,
      false,
      false,
    ])
  },
)

it.each([
  ['a juror of the year', kari, seat, true],
  ['the chair of the year', someone(['chair'], { personId: 'kari', year: 2013 }), seat, true],
  ['a juror of another year', someone(['juror'], { personId: 'kari', year: 2012 }), seat, false],
  ['a juror whose role was taken away', someone([], { personId: 'kari' }), seat, false],
  ['another juror', someone(['juror'], { personId: 'ola', year: 2013 }), seat, false],
  ['a juror without a seat', kari, null, false],
  ['the secretariat', someone(['secretariat'], { personId: 'kari' }), seat, false],
  ['an applicant', someone([], { personId: 'soker' }), seat, false],
  ['a stranger', null, seat, false],
])('%s judges from the seat: %#', (_who, actor, own, may) => {
  expect(mayJudge(actor, own, 2013)).toBe(may)
})
