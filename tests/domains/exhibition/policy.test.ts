import { expect, it } from 'vitest'
import * as policy from '#app/domains/exhibition/policy.ts'
import type { Role } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'

const hosting = { year: 2013, municipalityIds: ['ovre-eiker'] }
const artist = { personId: 'artist' }

const people = {
  nobody: null,
  office: someone(['secretariat']),
  host: someone(['host'], { year: 2013, municipalityId: 'ovre-eiker' }),
  hostOfAll: someone(['host'], { municipalityId: 'ovre-eiker' }),
  otherYear: someone(['host'], { year: 2014, municipalityId: 'ovre-eiker' }),
  otherPlace: someone(['host'], { year: 2013, municipalityId: 'asker' }),
  contact: someone(['contact'], { municipalityId: 'ovre-eiker' }),
  artist: someone([], artist),
  otherArtist: someone([], { personId: 'other' }),
  ...Object.fromEntries(
    (['juror', 'chair', 'conductor', 'coach', 'association'] satisfies Role[]).map((role) => [role, someone([role])]),
  ),
}
const WORKERS = ['office', 'host', 'hostOfAll']

it.each([
  ['mayWorkAtExhibition', WORKERS, (who) => policy.mayWorkAtExhibition(who, hosting)],
  ['isOwnWork', ['artist'], (who) => policy.isOwnWork(who, artist)],
  ['mayArrangeFor', [...WORKERS, 'artist'], (who) => policy.mayArrangeFor(who, artist, hosting)],
  ['maySeeReceipts', [...WORKERS, 'artist'], (who) => policy.maySeeReceipts(who, artist, hosting)],
] satisfies [string, string[], (who: Parameters<typeof policy.mayWorkAtExhibition>[0]) => boolean][])(
  '%s is for %j alone',
  (_, may, asked) => {
    const found = Object.entries(people).flatMap(([name, who]) => (asked(who) ? [name] : []))
    expect(found).toEqual(may)
  },
)
