import { describe, expect, it } from 'vitest'
import {
  mayAnswer,
  mayEditParticipant,
  mayEditStudio,
  mayEnterAnswers,
  mayListStudios,
  mayNameArtistOfTheYear,
  mayNumberStudios,
  mayPlaceParticipants,
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

it.each(
  Object.entries({ mayEnterAnswers, mayListStudios, mayNumberStudios, mayPlaceParticipants, mayNameArtistOfTheYear }),
)('%s: the secretariat, and nobody else', (_, may) => {
  expect([secretary, kari, juror, null].map((actor) => may(actor))).toEqual([true, false, false, false])
})
