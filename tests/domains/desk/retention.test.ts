import { describe, expect, it } from 'vitest'
import {
  areInvitationsDue,
  dueBefore,
  isApplicationDue,
  KEPT_DAYS,
  type KeptApplication,
} from '#app/domains/desk/retention.ts'

const at = (text: string) => new Date(text)

it('the terms are those that the privacy page states', () => {
  expect(KEPT_DAYS).toEqual({
    ...{
      loosePicture: 30,
      draft: 365,
      withdrawn: 180,
      signUp: 180,
      invitation: 180,
      signIn: 7,
      session: 90,
      letter: 730,
      work: 30,
    },
    ...{ newsletterAsked: 14, newsletterEnded: 730, newsletterLetter: 30, notice: 30, stamp: 365 },
  })
})

it('what ended at that instant is due, and nothing later', () => {
  expect(dueBefore('loosePicture', at('2013-03-31T12:00:00Z'))).toEqual(at('2013-03-01T12:00:00Z'))
})

it.each([
  ['half a year after the deadline', null, '2013-09-11T23:00:00Z', true],
  ['not a moment before', null, '2013-09-11T22:59:59Z', false],
  ['half a year after an announcement that came later', '2013-04-20T10:00:00Z', '2013-10-17T10:00:00Z', true],
  ['not a moment before that', '2013-04-20T10:00:00Z', '2013-10-17T09:59:59Z', false],
  ['after the deadline where the announcement came first', '2013-03-01T10:00:00Z', '2013-09-11T22:59:59Z', false],
])('invitations go %s', (_, announcedAt, now, due) => {
  const call = { closesAt: at('2013-03-15T23:00:00Z'), announcedAt: announcedAt === null ? null : at(announcedAt) }
  expect(areInvitationsDue(call, at(now))).toBe(due)
})

describe('applications', () => {
  const call = { closesAt: at('2013-03-15T23:00:00Z'), announcedAt: at('2013-04-20T10:00:00Z') }
  const draft: KeptApplication = {
    ...{ submission: 'draft', number: null, decision: 'none' },
    ...{ savedAt: at('2013-03-01T12:00:00Z'), withdrawnAt: null, extendedTo: null },
  }
  const withdrawn: KeptApplication = {
    ...draft,
    ...{ submission: 'withdrawn', number: 7, withdrawnAt: at('2013-03-10T12:00:00Z') },
  }
  const YEAR_AFTER = at('2014-03-15T23:00:00Z')
  const HALF_AFTER = at('2013-09-06T12:00:00Z')
  const sooner = (instant: Date) => new Date(instant.getTime() - 1)

  it.each<[string, KeptApplication, { closesAt: Date; announcedAt: Date | null }, Date, boolean]>([
    ['a draft, a year after the deadline', draft, call, YEAR_AFTER, true],
    ['not a moment before', draft, call, sooner(YEAR_AFTER), false],
    ['a year after a personal deadline', { ...draft, extendedTo: at('2013-04-01T22:00:00Z') }, call, YEAR_AFTER, false],
    ['a year after the last save', { ...draft, savedAt: at('2013-06-01T12:00:00Z') }, call, YEAR_AFTER, false],
    ['a withdrawn one, half a year after', withdrawn, call, HALF_AFTER, true],
    ['not a moment before that', withdrawn, call, sooner(HALF_AFTER), false],
    ['not before the result is announced', withdrawn, { ...call, announcedAt: null }, YEAR_AFTER, false],
    ['not what was decided on', { ...withdrawn, decision: 'waitlisted' }, call, YEAR_AFTER, false],
    [
      'never what is sent',
      { ...withdrawn, submission: 'submitted', withdrawnAt: null },
      call,
      at('2040-01-01T00:00:00Z'),
      false,
    ],
    [
      'never what was opened for changes',
      { ...draft, submission: 'reopened', number: 3 },
      call,
      at('2040-01-01T00:00:00Z'),
      false,
    ],
  ])('%s', (_, application, of, now, due) => {
    expect(isApplicationDue(application, of, now)).toBe(due)
  })
})
