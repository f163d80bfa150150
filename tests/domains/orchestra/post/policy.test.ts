import { expect, it } from 'vitest'
import { mayReadLetters } from '#app/domains/orchestra/post/policy.ts'
import { someone } from '#tests/support/actors.ts'

it.each([
  ['a visitor', null, false],
  ['whoever is signed in, of the own letters', someone(), true],
  ['the secretariat, of its own', someone(['secretariat']), true],
  ['who acts for another', { ...someone(), actedBy: { personId: 'office', name: 'Sekretariatet' } }, false],
] as const)('%s', (_, actor, may) => expect(mayReadLetters(actor)).toBe(may))
