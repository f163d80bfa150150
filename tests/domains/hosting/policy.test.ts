import { describe, expect, it } from 'vitest'
import { mayReadHosting, mayWorkOnHosting, standingIn } from '#app/domains/hosting/policy.ts'
import type { Actor, Grant } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'

const grant = (role: Grant['role'], editionYear: number | null, municipalityId: string | null): Grant => ({
  ...{ id: `${role}-${editionYear}-${municipalityId}`, role, editionYear, municipalityId },
})
const actorWith = (...grants: Grant[]): Actor => ({ ...someone(), grants })
const eiker = { year: 2013, parts: [{ municipalityId: 'ovre-eiker', lead: true }] }
const together = {
  year: 2014,
  parts: [
    { municipalityId: 'sande', lead: true },
    { municipalityId: 'svelvik', lead: false },
  ],
}
const office = actorWith(grant('secretariat', null, null))
const coordinator = actorWith(grant('host', 2013, 'ovre-eiker'))
const contact = actorWith(grant('contact', null, 'svelvik'))

describe('what somebody is to a hosting', () => {
  it.each<[string, Actor | null, { year: number; parts: { municipalityId: string; lead: boolean }[] }, string | null]>([
    ['the secretariat, of any', office, together, 'office'],
    ['the coordinator of the own year and municipality', coordinator, eiker, 'coordinator'],
    ['not of another year', coordinator, { ...eiker, year: 2014 }, null],
    ['not of another municipality', actorWith(grant('host', 2013, 'asker')), eiker, null],
    ['a coordinator of a whole year', actorWith(grant('host', 2014, null)), together, 'coordinator'],
    [
      'a coordinator of a municipality, in every year',
      actorWith(grant('host', null, 'svelvik')),
      together,
      'coordinator',
    ],
    ['a coordinator of nothing in particular', actorWith(grant('host', null, null)), together, null],
    ['the contact of one that does not lead', contact, together, 'contact'],
    ['not of another municipality', contact, eiker, null],
    ['a contact of no municipality', actorWith(grant('contact', null, null)), eiker, null],
    ['an artist', actorWith(), eiker, null],
    ['nobody', null, eiker, null],
  ])('%s', (_name, actor, hosting, standing) => {
    expect(standingIn(actor, hosting)).toBe(standing)
    expect(mayReadHosting(actor, hosting)).toBe(standing !== null)
    expect(mayWorkOnHosting(actor, hosting)).toBe(standing === 'office' || standing === 'coordinator')
  })
})
