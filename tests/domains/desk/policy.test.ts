import { expect, it } from 'vitest'
import { mayDeleteOwnData, mayKeepToTerms, maySeeKeeping, maySeeOwnData } from '#app/domains/desk/policy.ts'
import { someone } from '#tests/support/actors.ts'

const acted = { ...someone(), actedBy: { personId: 'office', name: 'Sekretær' } }

it.each([
  ['the person in person', someone(), true],
  ['someone with a role', someone(['secretariat']), true],
  ['the secretariat acting for the person', acted, false],
  ['a visitor', null, false],
])('the own data is seen and deleted by %s: %s', (_, actor, may) => {
  expect(maySeeOwnData(actor)).toBe(may)
  expect(mayDeleteOwnData(actor)).toBe(may)
})

it.each([mayKeepToTerms, maySeeKeeping])(
  'only the secretariat’s rights see and delete what has been kept long enough: %o',
  (may) => {
    expect(may(someone(['secretariat']))).toBe(true)
    expect([null, someone(), someone(['host', 'juror', 'contact'])].map(may)).toEqual([false, false, false])
  },
)
