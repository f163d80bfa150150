import { expect, it } from 'vitest'
import { caseFaults, isDecided, mayFollow } from '#app/domains/hosting/pipeline/case-rules.ts'

const known = { year: 2028, opensOn: '2028-09-14', today: '2026-11-22' }

it.each([
  [null, null, null, []],
  ['2026-12-01', null, null, []],
  ['2026-11-01', 'adopted', '2026-11-01', []],
  [null, 'adopted', '2026-11-01', []],
  ['2026-11-01', 'postponed', '2026-11-02', []],
  ['1926-11-01', null, null, ['meetingOn dateTooEarly']],
  ['2028-09-15', null, null, ['meetingOn afterOpening']],
  [null, null, '2026-11-01', ['decision decisionMissing']],
  [null, 'adopted', null, ['decidedOn decidedOnMissing']],
  [null, 'adopted', '2026-11-23', ['decidedOn decidedInFuture']],
  ['2026-11-10', 'adopted', '2026-11-09', ['decidedOn decidedBeforeMeeting']],
  ['2030-01-01', 'rejected', '2026-11-09', ['meetingOn afterOpening']],
  [null, 'adopted', '2029-01-01', ['decidedOn afterOpening']],
] as const)('meeting %s, %s on %s: %j', (meetingOn, decision, decidedOn, faults) => {
  const found = caseFaults({ meetingOn, decision, decidedOn }, known)
  expect(found.map(({ field, key }) => `${field} ${key.split('.')[1]}`)).toEqual(faults)
})

it('without an opening the year itself is the end', () => {
  const dates = { decision: null, decidedOn: null }
  expect(caseFaults({ ...dates, meetingOn: '2028-12-31' }, { ...known, opensOn: null })).toEqual([])
  expect(caseFaults({ ...dates, meetingOn: '2029-01-01' }, { ...known, opensOn: null })).toHaveLength(1)
})

it.each([
  [undefined, true, false],
  [null, false, false],
  ['postponed', true, false],
  ['rejected', true, true],
  ['adopted', false, true],
] as const)('after %s another may follow: %s; it is decided: %s', (decision, follows, decided) => {
  expect(mayFollow(decision === undefined ? undefined : { decision })).toBe(follows)
  if (decision !== undefined) expect(isDecided({ decision })).toBe(decided)
})
