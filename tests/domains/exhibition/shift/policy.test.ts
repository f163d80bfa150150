import { expect, it } from 'vitest'
import * as policy from '#app/domains/exhibition/shift/policy.ts'
import type { Role } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'

const hosting = { year: 2013, municipalityIds: ['ovre-eiker'] }
const people = {
  nobody: null,
  office: someone(['secretariat']),
  host: someone(['host'], { year: 2013, municipalityId: 'ovre-eiker' }),
  otherYear: someone(['host'], { year: 2014, municipalityId: 'ovre-eiker' }),
  otherPlace: someone(['host'], { year: 2013, municipalityId: 'asker' }),
  contact: someone(['contact'], { municipalityId: 'ovre-eiker' }),
  artist: someone([], { personId: 'artist' }),
  otherArtist: someone([], { personId: 'other' }),
  ...Object.fromEntries(
    (['juror', 'chair', 'conductor', 'coach', 'association'] satisfies Role[]).map((role) => [role, someone([role])]),
  ),
}
type Who = Parameters<typeof policy.mayTakeShift>[0]
const artists = new Set(['artist', 'other'])

const shiftsOf = (who: Who) => (who?.personId === 'artist' ? [{ date: '2013-09-14' }] : [])
const counted = (enteredById: string | null) => ({ studioId: null, date: '2013-09-14', enteredById })

it.each([
  ['mayPlanShifts', ['office', 'host'], (who) => policy.mayPlanShifts(who, hosting)],
  ['mayTakeShift', ['artist', 'otherArtist'], (who) => policy.mayTakeShift(who, artists.has(who?.personId ?? ''))],
  ['mayLeaveShift', ['office', 'host', 'artist'], (who) => policy.mayLeaveShift(who, { personId: 'artist' }, hosting)],
  // A name alone belongs to nobody.
  ['mayLeaveShift of a name', ['office', 'host'], (who) => policy.mayLeaveShift(who, { personId: null }, hosting)],
  [
    'mayCountAtDoor on the day of a shift',
    ['office', 'host', 'artist'],
    (who) => policy.mayCountAtDoor(who, hosting, shiftsOf(who), '2013-09-14'),
  ],
  [
    'mayCountAtDoor on another day',
    ['office', 'host'],
    (who) => policy.mayCountAtDoor(who, hosting, shiftsOf(who), '2013-09-13'),
  ],
  [
    'mayCorrectAtDoor of the artist’s own count',
    ['office', 'host', 'artist'],
    (who) => policy.mayCorrectAtDoor(who, hosting, shiftsOf(who), counted('artist')),
  ],
  [
    'mayCorrectAtDoor of another’s count',
    ['office', 'host'],
    (who) => policy.mayCorrectAtDoor(who, hosting, shiftsOf(who), counted('other')),
  ],
  [
    'mayCorrectAtDoor of what came with a file',
    ['office', 'host'],
    (who) => policy.mayCorrectAtDoor(who, hosting, shiftsOf(who), counted(null)),
  ],
  [
    'mayCorrectAtDoor on a day without a shift',
    ['office', 'host'],
    (who) => policy.mayCorrectAtDoor(who, hosting, shiftsOf(who), { ...counted('artist'), date: '2013-09-13' }),
  ],
  // A studio's counts are of its artists.
  [
    'mayCorrectAtDoor in a studio',
    [],
    (who) => policy.mayCorrectAtDoor(who, hosting, shiftsOf(who), { ...counted('artist'), studioId: 's1' }),
  ],
] satisfies [string, string[], (who: Who) => boolean][])('%s is for %j alone', (_, may, asked) => {
  expect(Object.entries(people).flatMap(([name, who]) => (asked(who) ? [name] : []))).toEqual(may)
})
