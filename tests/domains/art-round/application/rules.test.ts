import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application, Submission } from '#app/domains/art-round/application/application.ts'
import { CHECKS, DECISIONS, PARTICIPATIONS, SUBMISSIONS } from '#app/domains/art-round/application/application.ts'
import {
  closesFor,
  mayReopen,
  mayStillSave,
  mayWithdraw,
  nextNumber,
  reachesJury,
  shownToApplicant,
  whyNotWithdraw,
} from '#app/domains/art-round/application/rules.ts'
import { closingInstant } from '#app/domains/art-round/edition/rules.ts'
import { application as texts } from '#app/i18n/application.ts'
import { soundApplication } from './sound.ts'

const utc = (text: string) => new Date(text)
/** Open from 1 March at 8 to 15 April at 23.59, both in Oslo. */
const call = { opensAt: utc('2013-03-01T07:00:00Z'), closesAt: closingInstant('2013-04-15', '23:59') ?? utc('') }
const typed = utc('2013-04-15T21:59:00Z')
const application = (submission: Submission, extendedTo: Date | null = null) => ({ submission, extendedTo })

describe('mayStillSave', () => {
  it.each<[now: string, answer: ReturnType<typeof mayStillSave>]>([
    ['2013-03-01T06:59:59.999Z', { may: false, key: 'application.notOpenYet', at: call.opensAt }],
    ['2013-03-01T07:00:00.000Z', { may: true, closesAt: call.closesAt }],
    ['2013-04-15T21:59:00.000Z', { may: true, closesAt: call.closesAt }],
    ['2013-04-15T21:59:59.999Z', { may: true, closesAt: call.closesAt }],
    ['2013-04-15T22:00:00.000Z', { may: false, key: 'application.closed', at: typed }],
  ])('at %s', (now, answer) => {
    expect(mayStillSave(call, application('draft'), utc(now))).toEqual(answer)
    expect(mayStillSave(call, application('reopened'), utc(now))).toEqual(answer)
    expect(mayStillSave(call, null, utc(now))).toEqual(answer)
  })

  it('gives one applicant a longer window, to the second', () => {
    const extendedTo = utc('2013-04-20T10:01:00Z')
    expect(mayStillSave(call, application('draft', extendedTo), utc('2013-04-20T10:00:59.999Z'))).toEqual({
      may: true,
      closesAt: extendedTo,
    })
    expect(mayStillSave(call, application('draft', extendedTo), extendedTo)).toEqual({
      may: false,
      key: 'application.closed',
      at: utc('2013-04-20T10:00:00Z'),
    })
    expect(mayStillSave(call, application('draft'), utc('2013-04-18T10:00:00Z')).may).toBe(false)
  })

  it('never lets an extension shorten the window, or open it early', () => {
    const early = application('draft', utc('2013-04-01T00:00:00Z'))
    expect(closesFor(call, early)).toBe(call.closesAt)
    expect(mayStillSave(call, early, utc('2013-04-10T00:00:00Z')).may).toBe(true)
    expect(mayStillSave(call, application('draft', utc('2014-01-01T00:00:00Z')), utc('2013-02-01T00:00:00Z')).may).toBe(
      false,
    )
  })

  it.each([
    ['submitted', 'application.frozen'],
    ['withdrawn', 'application.withdrawnAlready'],
  ] as const)('keeps what is %s as it is', (submission, key) => {
    expect(mayStillSave(call, application(submission), utc('2013-04-01T00:00:00Z'))).toEqual({
      may: false,
      key,
      at: null,
    })
    expect(mayStillSave(call, application(submission), call.closesAt)).toMatchObject({ key: 'application.closed' })
  })
})

const within = utc('2013-04-01T00:00:00Z')
const announced = utc('2013-05-24T10:00:00Z')

describe('mayWithdraw', () => {
  it.each<[Submission, Date | null, string | null]>([
    ['draft', null, 'application.notSubmitted'],
    ['submitted', null, null],
    ['reopened', null, null],
    ['withdrawn', null, 'application.withdrawnAlready'],
    ['submitted', announced, 'application.announcedAlready'],
  ])('%s, announced %s', (submission, announcedAt, why) => {
    expect(whyNotWithdraw(application(submission), announcedAt)).toBe(why)
    expect(mayWithdraw(application(submission), announcedAt)).toBe(why === null)
  })
})

describe('mayReopen', () => {
  it.each<[Submission, Date | null, Date, boolean]>([
    ['draft', null, within, false],
    ['submitted', null, within, true],
    ['reopened', null, within, false],
    ['withdrawn', null, within, true],
    ['submitted', null, call.closesAt, false],
    ['submitted', announced, within, false],
    ['submitted', null, utc('2013-02-01T00:00:00Z'), false],
  ])('%s, announced %s, at %s: %s', (submission, announcedAt, now, may) =>
    expect(mayReopen(call, application(submission), announcedAt, now)).toBe(may),
  )

  it('holds within a personal extension too', () =>
    expect(
      mayReopen(call, application('submitted', utc('2013-04-20T00:00:00Z')), null, utc('2013-04-19T00:00:00Z')),
    ).toBe(true))
})

it('lets only what is submitted and complete come before the jury', () => {
  const reaching = SUBMISSIONS.flatMap((submission) =>
    CHECKS.filter((check) => reachesJury({ submission, check })).map((check) => [submission, check]),
  )
  expect(reaching).toEqual([['submitted', 'complete']])
})

describe('nextNumber', () => {
  it.each([
    [[], 1],
    [[null, null], 1],
    [[1, 2, null], 3],
    [[7, 3], 8],
  ])('after %j comes %i', (numbers, next) => expect(nextNumber(numbers)).toBe(next))
})

/** What the jury and the secretariat know of an application. */
const secrets = fc.record({
  check: fc.constantFrom(...CHECKS),
  checkReason: fc.option(fc.string(), { nil: null }),
  decision: fc.constantFrom(...DECISIONS),
  decidedWorkId: fc.option(fc.uuid(), { nil: null }),
  waitingPlace: fc.option(fc.integer({ min: 1, max: 50 }), { nil: null }),
  participation: fc.constantFrom(...PARTICIPATIONS),
  answeredAt: fc.option(fc.date({ noInvalidDate: true }), { nil: null }),
  version: fc.integer({ min: 1 }),
  savedAt: fc.date({ noInvalidDate: true }),
  isNew: fc.option(fc.boolean(), { nil: null }),
})
const own = fc.record({
  submission: fc.constantFrom(...SUBMISSIONS),
  number: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
  submittedAt: fc.option(fc.date({ noInvalidDate: true }), { nil: null }),
})

describe('shownToApplicant', () => {
  it('before the announcement is the same whatever the jury and the secretariat have done', () => {
    fc.assert(
      fc.property(own, secrets, secrets, (given, one, other) => {
        const shown = (secret: Partial<Application>) =>
          shownToApplicant({ ...soundApplication, ...given, ...secret }, null)
        expect(shown(one)).toEqual(shown(other))
        expect(shown(one).result).toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  it('after it tells nothing of a decision on what is not submitted', () => {
    fc.assert(
      fc.property(own, secrets, (given, secret) => {
        fc.pre(given.submission !== 'submitted')
        const shown = shownToApplicant({ ...soundApplication, ...given, ...secret }, announced)
        expect([shown.state, shown.result]).toEqual([given.submission, null])
      }),
    )
  })

  const submitted: Application = { ...soundApplication, submission: 'submitted', number: 12, check: 'complete' }
  it.each<[what: string, change: Partial<Application>, state: string, result: object | null]>([
    [
      'accepted',
      { decision: 'accepted', decidedWorkId: 'w2', participation: 'awaiting' },
      'accepted',
      { decidedWorkId: 'w2', waitingPlace: null, participation: 'awaiting' },
    ],
    [
      'on the waiting list',
      { decision: 'waitlisted', waitingPlace: 3 },
      'waitlisted',
      { decidedWorkId: null, waitingPlace: 3 },
    ],
    [
      'declined with what a mind that changed left behind',
      { decision: 'declined', decidedWorkId: 'w2', waitingPlace: 3 },
      'declined',
      { decidedWorkId: null, waitingPlace: null },
    ],
    [
      'incomplete',
      { check: 'incomplete', checkReason: 'Bildene mangler.' },
      'notConsidered',
      { reason: 'Bildene mangler.' },
    ],
    [
      'not eligible',
      { check: 'ineligible', checkReason: 'Bor utenfor regionen.' },
      'notConsidered',
      { reason: 'Bor utenfor regionen.' },
    ],
    ['not decided on', {}, 'received', null],
  ])('after it says: %s', (_, change, state, result) => {
    const shown = shownToApplicant({ ...submitted, ...change }, announced)
    expect(shown.state).toBe(state)
    if (result === null) expect(shown.result).toBeNull()
    else expect(shown.result).toMatchObject(result)
    expect(shownToApplicant({ ...submitted, ...change }, null).state).toBe('received')
    expect(texts.state.nb({ state: shown.state })).toMatch(/\S/)
  })
})
