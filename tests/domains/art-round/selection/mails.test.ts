import { describe, expect, it } from 'vitest'
import type { Decision } from '#app/domains/art-round/application/application.ts'
import { BANDS, type Band } from '#app/domains/art-round/selection/bands.ts'
import { decisionMail, type LetterFacts, type Told } from '#app/domains/art-round/selection/mails.ts'
import {
  answerReminderMail,
  lapsedMail,
  offerMail,
  offerReminderMail,
} from '#app/domains/art-round/selection/offer-mails.ts'
import type { Locale } from '#app/i18n/words.ts'

const to = (locale: Locale) => ({ personId: 'p', email: 'ada@example.com', name: 'Ada Demo', locale })
const told = (decision: Decision, more: Partial<Told> = {}): Told => ({
  ...{ applicationId: 'a', personId: 'p', number: 7, artistName: 'Ada Demo', decision },
  ...{ workTitle: null, waitingPlace: null, reason: null, band: null, ...more },
})
const facts: LetterFacts = {
  ...{ year: 2013, confirmBy: '2013-05-10', publicUrl: 'https://example.com', juried: true },
  whole: { applied: 197, places: 105 },
}
const accepted = told('accepted', { workTitle: 'Fjell' })
const waiting = told('waitlisted', { waitingPlace: 3 })
const refused = told('none', { reason: 'Verket er eldre enn fem år.' })

/** Every letter in every shape that it can have. */
const all = (locale: Locale) => {
  const receiver = to(locale)
  const offer = { applicationId: 'a', artistName: 'Ada', year: 2013, publicUrl: 'x', lastDay: '2013-05-27' }
  const shapes = [facts, { ...facts, whole: null }, { ...facts, juried: false }, { ...facts, confirmBy: null }]
  const answers = [accepted, waiting, refused, ...[null, ...BANDS].map((band) => told('declined', { band }))]
  return [
    ...shapes.flatMap((shape) => answers.map((answer) => decisionMail(receiver, answer, shape))),
    offerMail(receiver, { ...offer, workTitle: 'Fjell' }),
    offerMail(receiver, { ...offer, workTitle: '' }),
    offerReminderMail(receiver, offer),
    lapsedMail(receiver, offer),
    answerReminderMail(receiver, { ...offer, today: '2013-05-20' }),
  ]
}

describe.each(['nb', 'en'] as const)('every letter in %s', (locale) => {
  it('is whole sentences without a hole or a shout, and has a way to the answer', () => {
    const letters = all(locale)
    expect(letters).toHaveLength(4 * 7 + 5)
    for (const { subject, text } of letters) {
      expect(`${subject}\n${text}`).not.toMatch(/undefined|null|NaN|!|\[object/)
      expect(text).toContain(locale === 'nb' ? '/deltakelse/2013' : '/en/participation/2013')
      // Greeting, button and footer aside, every paragraph ends as a sentence does.
      for (const paragraph of text.split('\n\n').slice(1, 3))
        if (!paragraph.startsWith(locale === 'nb' ? 'Se svaret' : 'See your')) expect(paragraph).toMatch(/[.?]$/)
    }
  })
})

it.each<[Band, string, string]>([
  ['near', '197 søkte om 105 plasser. Søknaden din lå nær grensen for å bli antatt.', 'close to the line'],
  ['under', '197 søkte om 105 plasser. Søknaden din lå under grensen for å bli antatt.', 'below the line'],
  ['wellUnder', 'Søknaden din lå et godt stykke under grensen for å bli antatt.', 'well below the line'],
])('tells the band %s, and no score', (band, nb, en) => {
  const declined = told('declined', { band })
  expect(decisionMail(to('nb'), declined, facts).text).toContain(nb)
  expect(decisionMail(to('en'), declined, facts).text).toContain(en)
})

it('speaks of no jury where there was none', () => {
  for (const locale of ['nb', 'en'] as const)
    for (const answer of [accepted, waiting, refused, told('declined')]) {
      const { text } = decisionMail(to(locale), answer, { ...facts, juried: false })
      expect(text).not.toMatch(/jury/i)
      expect(decisionMail(to(locale), answer, facts).text).toMatch(/jury/i)
    }
  const { text } = decisionMail(to('nb'), accepted, { ...facts, juried: false })
  expect(text).toContain('Velkommen til Kunst rett vest 2013. Du er antatt.')
  expect(text).toContain('På fellesutstillingen viser du verket «Fjell».')
})

it('an offer says that it is one, and until when', () => {
  const offer = { applicationId: 'a', artistName: 'Ada', year: 2013, publicUrl: 'x', lastDay: '2013-05-27' }
  const { text } = offerMail(to('nb'), { ...offer, workTitle: 'Fjell' })
  expect(text).toContain('Du står først på ventelisten, og vi tilbyr deg plassen.')
  expect(text).toContain('Svar senest 27. mai 2013, før midnatt.')
})
