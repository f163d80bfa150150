import { describe, expect, it } from 'vitest'
import {
  mayAnswer,
  mayEditParticipant,
  mayEditStudio,
  mayEnterAnswers,
  mayLinkSayOfToday,
  mayListStudios,
  mayNameArtistOfTheYear,
  mayNumberStudios,
  mayPlaceParticipants,
  mayPrintPoster,
  maySayOfToday,
} from '#app/domains/art-round/studio/policy.ts'
import { someone } from '#tests/support/actors.ts'

const kari = someone([], { personId: 'kari' })
const per = someone([], { personId: 'per' })
const secretary = someone(['secretariat'])
const juror = someone(['juror', 'chair'])

describe('an answer to the own application', () => {
  it.each([
    ['the artist gives it', kari, true],
    ['another artist does not', per, false],
    ['a juror does not', juror, false],
    ['the secretariat enters it', secretary, true],
    ['a stranger does not', null, false],
  ])('%s', (_, actor, may) => expect(mayAnswer(actor, { personId: 'kari' })).toBe(may))
})

describe('the public text', () => {
  const text = (resignedAt: Date | null) => ({ personId: 'kari', resignedAt })
  it.each([
    ['participants write their own', kari, null, true],
    ['who resigned writes no more', kari, new Date(0), false],
    ['nobody writes in another’s', per, null, false],
    ['the secretariat mends it, also after', secretary, new Date(0), true],
    ['a stranger does not', null, null, false],
  ])('%s', (_, actor, resignedAt, may) => expect(mayEditParticipant(actor, text(resignedAt))).toBe(may))
})

describe('a studio', () => {
  const shared = [{ personId: 'kari' }, { personId: 'ola' }]
  it.each([
    ['everyone who shows there may change it', kari, true],
    ['others may not', per, false],
    ['the secretariat may', secretary, true],
    ['a juror may not', juror, false],
    ['a stranger may not', null, false],
  ])('%s', (_, actor, may) => expect(mayEditStudio(actor, shared)).toBe(may))
})

describe.each(Object.entries({ maySayOfToday, mayPrintPoster }))('%s', (_, may) => {
  const shared = [{ personId: 'kari' }, { personId: 'ola' }]
  it.each([
    ['everyone who shows there', kari, true],
    ['nobody who shows elsewhere', per, false],
    ['the secretariat', secretary, true],
    ['no host coordinator', someone(['host']), false],
    ['no juror', juror, false],
    ['no stranger', null, false],
  ])('%s', (_name, actor, allowed) => expect(may(actor, shared)).toBe(allowed))
})

describe('a link from a mail', () => {
  const link = { participantId: 'a', studioId: 's', from: '2013-09-14', to: '2013-09-15' }
  const studio = { id: 's', participants: [{ id: 'a' }, { id: 'b' }] }
  it.each([
    ['says on its first day', studio, '2013-09-14', true],
    ['and on its last', studio, '2013-09-15', true],
    ['not the day before', studio, '2013-09-13', false],
    ['not the day after', studio, '2013-09-16', false],
    ['of no other studio', { ...studio, id: 't' }, '2013-09-14', false],
    ['not when its artist has left', { ...studio, participants: [{ id: 'b' }] }, '2013-09-14', false],
  ])('%s', (_, of, day, may) => expect(mayLinkSayOfToday(link, of, day)).toBe(may))
})

it.each(
  Object.entries({ mayEnterAnswers, mayListStudios, mayNumberStudios, mayPlaceParticipants, mayNameArtistOfTheYear }),
)('%s: the secretariat, and nobody else', (_, may) => {
  expect([secretary, kari, juror, null].map((actor) => may(actor))).toEqual([true, false, false, false])
})
