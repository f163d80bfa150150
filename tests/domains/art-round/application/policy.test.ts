import { describe, expect, it } from 'vitest'
import {
  mayApply,
  mayAskToReopen,
  mayCheckApplications,
  mayExtend,
  mayReadApplications,
  mayWriteIn,
} from '#app/domains/art-round/application/policy.ts'
import { actorOf, office } from './call.ts'

const kari = actorOf('kari')
const hers = { applicantId: 'kari' }

describe('who may apply', () => {
  it.each([
    ['a stranger', null, false],
    ['an artist', kari, true],
    ['a juror of the year', actorOf('a', [{ role: 'juror', year: 2013 }]), false],
    ['the chair of the year', actorOf('a', [{ role: 'chair', year: 2013 }]), false],
    ['a juror of every year', actorOf('a', [{ role: 'juror' }]), false],
    ['a juror of another year', actorOf('a', [{ role: 'juror', year: 2012 }]), true],
  ])('%s', (_, actor, may) => expect(mayApply(actor, 2013)).toBe(may))
})

it('an application is written in by its applicant alone', () => {
  expect([kari, office, actorOf('ola'), null].map((actor) => mayWriteIn(actor, hers))).toEqual([
    true,
    false,
    false,
    false,
  ])
})

it('it is opened for changes by the applicant and the secretariat', () => {
  expect([kari, office, actorOf('ola'), null].map((actor) => mayAskToReopen(actor, hers))).toEqual([
    true,
    true,
    false,
    false,
  ])
})

it.each([
  ['reads applications', mayReadApplications],
  ['checks applications', mayCheckApplications],
  ['extends a deadline', mayExtend],
])('the secretariat alone %s', (_, may) => {
  const others = [
    null,
    kari,
    actorOf('j', [{ role: 'juror', year: 2013 }]),
    actorOf('h', [{ role: 'host', year: 2013 }]),
  ]
  expect(may(office)).toBe(true)
  expect(others.some((actor) => may(actor))).toBe(false)
})
