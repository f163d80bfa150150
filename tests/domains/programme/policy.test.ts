import { describe, expect, it } from 'vitest'
import type { Audience } from '#app/domains/programme/event.ts'
import {
  mayCheckIn,
  mayInviteGroups,
  mayListSignUps,
  mayPlanProgramme,
  maySeeEvent,
  maySignUp,
  mayWriteToSignedUp,
} from '#app/domains/programme/policy.ts'
import { someone } from '#tests/support/actors.ts'

const round = { year: 2013, hostIds: ['ovre-eiker'] }
const secretary = someone(['secretariat'])
const host = someone(['host'], { year: 2013, municipalityId: 'ovre-eiker' })
const lastYearsHost = someone(['host'], { year: 2012 })
const neighbour = someone(['host'], { year: 2013, municipalityId: 'asker' })
const artist = someone()
const people = { nobody: null, secretary, host, lastYearsHost, neighbour, artist, juror: someone(['juror', 'chair']) }
type Name = keyof typeof people
const names = Object.keys(people) as Name[]

describe.each([
  ['plan', mayPlanProgramme],
  ['list', mayListSignUps],
  ['write', mayWriteToSignedUp],
  ['invite groups', mayInviteGroups],
])('%s', (_, may) => {
  it.each(names)('%s', (name) => expect(may(people[name])).toBe(name === 'secretary'))
})

it.each(names)('at the door: %s', (name) =>
  expect(mayCheckIn(people[name], round)).toBe(name === 'secretary' || name === 'host'),
)

const at = new Date(0)
describe.each<[string, { audience: Audience; publishedAt: Date | null }, Name[], boolean]>([
  ['for everyone', { audience: 'everyone', publishedAt: at }, names, true],
  ['for artists', { audience: 'artists', publishedAt: at }, ['secretary', 'host', 'artist'], true],
  ['for invited', { audience: 'invited', publishedAt: at }, ['secretary', 'host', 'artist'], true],
  ['not published', { audience: 'everyone', publishedAt: null }, ['secretary'], false],
])('%s', (_, event, see, open) => {
  it.each(names)('%s', (name) => {
    const takesPart = name === 'artist'
    expect(maySeeEvent(people[name], event, round, takesPart)).toBe(see.includes(name))
    expect(maySignUp(people[name], event, round, takesPart)).toBe(open && see.includes(name))
  })
})

it('an artist of another year sees nothing that is for this year’s', () =>
  expect(maySeeEvent(artist, { audience: 'artists', publishedAt: at }, round, false)).toBe(false))

it.each(names)('by the link of an invitation what is published opens, and nothing else: %s', (name) => {
  const invited = { audience: 'invited' as const, publishedAt: at }
  expect(maySeeEvent(people[name], invited, round, false, true)).toBe(true)
  expect(maySignUp(people[name], invited, round, false, true)).toBe(true)
  expect(maySeeEvent(people[name], { ...invited, publishedAt: null }, round, false, true)).toBe(name === 'secretary')
})
