import { describe, expect, it } from 'vitest'
import { mayDuel } from '#app/domains/art-round/deliberation/policy.ts'
import { someone } from '#tests/support/actors.ts'

const at = new Date('2013-04-01T10:00:00Z')
const juror = someone(['juror'], { personId: 'juror', year: 2013 })

describe('who compares in the duels', () => {
  it.each([
    ['a juror who has sealed', juror, { personId: 'juror', sealedAt: at }, true],
    ['a juror who has not', juror, { personId: 'juror', sealedAt: null }, false],
    ['a juror from another’s seat', juror, { personId: 'other', sealedAt: at }, false],
    ['a juror without a seat', juror, null, false],
    ['the secretariat', someone(['secretariat']), null, false],
    ['the secretariat from a juror’s seat', someone(['secretariat']), { personId: 'juror', sealedAt: at }, false],
    ['a visitor', null, { personId: 'juror', sealedAt: at }, false],
  ] as const)('%s: %s', (_, actor, seat, ...[may]) => expect(mayDuel(actor, seat, 2013)).toBe(may))
})
