import { describe, expect, it } from 'vitest'
import type { Application } from '#app/domains/art-round/application/application.ts'
import { reminderDue, reminderKey, remindsFrom } from '#app/domains/art-round/application/reminders.ts'

const at = (text: string) => new Date(text)

describe('reminders begin at nine in the morning, two days before the last day', () => {
  it.each([
    ['a deadline at midnight in winter', '2013-03-15T23:00:00Z', '2013-03-13T08:00:00Z'],
    ['one in the middle of the day', '2013-03-15T11:00:00Z', '2013-03-13T08:00:00Z'],
    ['one in summer', '2013-06-30T22:00:00Z', '2013-06-28T07:00:00Z'],
    ['two days in which the clock goes forward', '2013-03-31T22:00:00Z', '2013-03-29T08:00:00Z'],
    ['the day after it', '2013-04-01T22:00:00Z', '2013-03-30T08:00:00Z'],
    ['the very morning of it', '2013-04-02T22:00:00Z', '2013-03-31T07:00:00Z'],
    ['two days in which it goes back', '2013-10-27T23:00:00Z', '2013-10-25T07:00:00Z'],
    ['the very morning of that', '2013-10-29T23:00:00Z', '2013-10-27T08:00:00Z'],
    ['over new year', '2013-01-01T23:00:00Z', '2012-12-30T08:00:00Z'],
  ])('%s', (_, closesAt, from) => {
    expect(remindsFrom(at(closesAt)).toISOString()).toBe(at(from).toISOString())
  })
})

describe('who is reminded', () => {
  const CLOSES = at('2013-03-15T23:00:00Z')
  const FROM = at('2013-03-13T08:00:00Z')
  type Subject = Pick<Application, 'submission' | 'extendedTo' | 'savedAt'>
  const draft: Subject = { submission: 'draft', extendedTo: null, savedAt: at('2013-02-10T12:00:00Z') }
  const sooner = (instant: Date, ms: number) => new Date(instant.getTime() - ms)

  it.each<[string, Partial<Subject>, Date, string | null]>([
    ['a draft, from that moment', {}, FROM, CLOSES.toISOString()],
    ['not a moment before', {}, sooner(FROM, 1), null],
    ['until the last instant', {}, sooner(CLOSES, 1), CLOSES.toISOString()],
    ['not when it is too late', {}, CLOSES, null],
    ['what was opened for changes', { submission: 'reopened' }, FROM, CLOSES.toISOString()],
    ['not what is sent', { submission: 'submitted' }, FROM, null],
    ['not what is withdrawn', { submission: 'withdrawn' }, FROM, null],
    ['not who is writing now', { savedAt: sooner(FROM, 59 * 60_000) }, FROM, null],
    ['who stopped an hour ago', { savedAt: sooner(FROM, 60 * 60_000) }, FROM, CLOSES.toISOString()],
    ['not yet who has more time', { extendedTo: at('2013-03-20T23:00:00Z') }, FROM, null],
    [
      'who has more time, two days before the own end',
      { extendedTo: at('2013-03-20T23:00:00Z') },
      at('2013-03-18T08:00:00Z'),
      '2013-03-20T23:00:00.000Z',
    ],
    [
      'an extension that is shorter than the call is none',
      { extendedTo: at('2013-03-10T23:00:00Z') },
      FROM,
      CLOSES.toISOString(),
    ],
  ])('%s', (_, change, now, deadline) => {
    expect(reminderDue({ closesAt: CLOSES }, { ...draft, ...change }, now)?.toISOString() ?? null).toBe(deadline)
  })

  it('one letter for each application and deadline', () => {
    expect(reminderKey('a', CLOSES)).toBe('reminder:a:2013-03-15T23:00:00.000Z')
  })
})
