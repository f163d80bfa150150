import { describe, expect, it } from 'vitest'
import {
  CHILD_FIELDS,
  type ChildField,
  fieldsSeenBy,
  type Meeting,
  SIGHT,
  seesAddress,
  seesGuardian,
  VIEWERS,
  type Viewer,
  viewersOf,
} from '#app/domains/orchestra/sight.ts'
import { NOBODY, type SeminarPart, type Standing } from '#app/domains/orchestra/standing.ts'

const CHILD = 'child-1'
const meeting: Meeting = { childId: CHILD, seminarId: 's1', instrument: 'violin' }
const who = (given: Partial<Standing>): Standing => ({ ...NOBODY, personId: 'p1', ...given })
const part = (given: Partial<SeminarPart>): SeminarPart => ({
  ...{ seminarId: 's1', role: 'helper', sections: [], binder: false },
  ...given,
})
const child = (childId: string) => ({ childId, receivesMail: true, maySign: true, mayPickUp: true })

/** A line for each kind of person: what it is to this child, field by field as the law and the families expect it. */
const PEOPLE: [name: string, standing: Standing, meeting: Meeting, viewers: Viewer[]][] = [
  ['nobody', NOBODY, meeting, ['stranger']],
  ['a guardian of the child', who({ children: [child(CHILD)] }), meeting, ['guardian']],
  ['a guardian of another', who({ children: [child('child-2')] }), meeting, ['stranger']],
  ['the child', who({ personId: CHILD, isMusician: true }), meeting, ['self']],
  ['another musician', who({ personId: 'child-2', isMusician: true }), meeting, ['stranger']],
  ['a conductor by role', who({ conductor: true }), { ...meeting, seminarId: null }, ['conductor']],
  ['a conductor of this seminar', who({ seminars: [part({ role: 'conductor' })] }), meeting, ['conductor']],
  [
    'a conductor of another seminar',
    who({ seminars: [part({ role: 'conductor', seminarId: 's2' })] }),
    meeting,
    ['stranger'],
  ],
  ['the leader', who({ seminars: [part({ role: 'leader' })] }), meeting, ['leader']],
  [
    'the coach of the section',
    who({ coach: true, seminars: [part({ role: 'coach', sections: ['strings'] })] }),
    meeting,
    ['ownCoach'],
  ],
  [
    'the coach of another section',
    who({ coach: true, seminars: [part({ role: 'coach', sections: ['brass'] })] }),
    meeting,
    ['otherCoach'],
  ],
  ['a coach of none in particular', who({ coach: true, seminars: [part({ role: 'coach' })] }), meeting, ['otherCoach']],
  ['a coach who is not at this seminar', who({ coach: true }), meeting, ['stranger']],
  [
    'a coach with everyone in the hall',
    who({ seminars: [part({ role: 'coach', sections: ['brass'] })] }),
    { ...meeting, inSession: true },
    ['otherCoach', 'sessionAdult'],
  ],
  [
    'the night guard without the binder open',
    who({ seminars: [part({ role: 'nightGuard', binder: true })] }),
    meeting,
    ['stranger'],
  ],
  [
    'the night guard with the binder open',
    who({ seminars: [part({ role: 'nightGuard', binder: true })] }),
    { ...meeting, binderOpen: true },
    ['binder'],
  ],
  [
    'a helper who may not open the binder',
    who({ seminars: [part({})] }),
    { ...meeting, binderOpen: true },
    ['stranger'],
  ],
  ['the kitchen', who({ seminars: [part({ role: 'kitchen' })] }), meeting, ['kitchen']],
  ['the board of the association', who({ association: true }), meeting, ['association']],
  ['a contact of the municipality', who({ contactOf: ['asker'] }), meeting, ['contact']],
  ['the secretariat', who({ office: true }), meeting, ['secretariat']],
  [
    'a guardian who also coaches brass',
    who({ children: [child(CHILD)], seminars: [part({ role: 'coach', sections: ['brass'] })] }),
    meeting,
    ['guardian', 'otherCoach'],
  ],
]

it.each(PEOPLE)('%s is to the child what the line says', (_, standing, at, viewers) => {
  expect(viewersOf(standing, at)).toEqual(viewers)
})

/** Every field and exactly those kinds of person that see it. */
const SEEN: Record<ChildField, Viewer[]> = {
  name: ['self', 'guardian', 'leader', 'conductor', 'ownCoach', 'sessionAdult', 'binder', 'secretariat'],
  instrument: ['self', 'guardian', 'leader', 'conductor', 'ownCoach', 'sessionAdult', 'binder', 'secretariat'],
  level: ['self', 'guardian', 'leader', 'conductor', 'ownCoach', 'secretariat'],
  birthDate: ['self', 'guardian', 'secretariat'],
  municipality: ['self', 'guardian', 'secretariat'],
  address: ['self', 'secretariat'],
  contact: ['self', 'guardian', 'secretariat'],
  guardians: ['self', 'guardian', 'binder', 'secretariat'],
  guardianContact: ['binder', 'secretariat'],
  reserve: ['self', 'guardian', 'binder', 'secretariat'],
  pickUp: ['self', 'guardian', 'binder', 'secretariat'],
  health: ['self', 'guardian', 'binder', 'secretariat'],
  consents: ['self', 'guardian', 'binder', 'secretariat'],
  enrolment: ['self', 'guardian', 'leader', 'conductor', 'secretariat'],
  reply: ['self', 'guardian', 'leader', 'conductor', 'ownCoach', 'sessionAdult', 'secretariat'],
  replyReason: ['self', 'guardian', 'leader', 'ownCoach', 'secretariat'],
  attendance: ['self', 'guardian', 'leader', 'conductor', 'ownCoach', 'sessionAdult', 'secretariat'],
  seat: ['self', 'guardian', 'leader', 'conductor', 'ownCoach', 'sessionAdult', 'secretariat'],
  loan: ['self', 'guardian', 'secretariat'],
  audition: ['self', 'guardian', 'secretariat'],
  readings: ['self', 'guardian', 'secretariat'],
}

it.each(CHILD_FIELDS)('%s is seen by those and nobody else', (field) => {
  expect(VIEWERS.filter((viewer) => SIGHT[viewer].includes(field))).toEqual(SEEN[field])
})

it.each(['kitchen', 'association', 'contact', 'otherCoach', 'stranger'] as const)(
  '%s sees no child at all',
  (viewer) => {
    expect([...fieldsSeenBy([viewer])]).toEqual([])
  },
)

it('who is two things to a child sees what either sees, and no more', () => {
  expect(fieldsSeenBy(['ownCoach', 'binder'])).toEqual(new Set([...SIGHT.ownCoach, ...SIGHT.binder]))
})

describe('guardians who live apart', () => {
  const home = { childId: CHILD, addressById: 'mother' }
  const guardian = (personId: string) => who({ personId, children: [child(CHILD)] })
  it.each([
    ['the one whose home it is', guardian('mother'), true],
    ['the other', guardian('father'), false],
    ['one who was a guardian before', who({ personId: 'mother' }), false],
    ['the child', who({ personId: CHILD }), true],
    ['the secretariat', who({ office: true }), true],
    ['the leader', who({ seminars: [part({ role: 'leader', binder: true })] }), false],
    ['nobody', NOBODY, false],
  ])('the address: %s', (_, standing, seen) => {
    expect(seesAddress(standing, home)).toBe(seen)
  })

  it.each([
    ['oneself', guardian('mother'), true],
    ['the other guardian of the child', guardian('father'), false],
    ['the child', who({ personId: CHILD }), false],
    ['the secretariat', who({ office: true }), true],
    ['nobody', NOBODY, false],
  ])('the way to reach a guardian: %s', (_, standing, seen) => {
    expect(seesGuardian(standing, 'mother')).toBe(seen)
  })
})
