import { describe, expect, it } from 'vitest'
import {
  letterOf,
  type NoteOfLetter,
  type PostedLetter,
  stateOfLetter,
  stateOfNote,
} from '#app/domains/orchestra/post/letter-state.ts'

/** Oslo is two hours ahead in September: five in the afternoon is 15:00Z. */
const at = (time: string, day = 10) => new Date(`2013-09-${day}T${time}:00Z`)
const NOON = at('10:00')
const FIVE = at('15:00')

const note = (given: Partial<NoteOfLetter> = {}): NoteOfLetter => ({
  ...{ id: 'n1', urgency: 'gathered', title: 'Ny prøve', notBefore: FIVE, sentAt: null },
  ...given,
})
const letter = (given: Partial<PostedLetter> = {}): PostedLetter => ({
  ...{ key: 'family-day:2013-09-10:merke', subject: 'Ny prøve', postedAt: FIVE, sentAt: null, refusedAt: null },
  ...{ attempts: 0, sendAfter: FIVE },
  ...given,
})

describe('a letter in the outbox', () => {
  it.each([
    ['went', { sentAt: at('15:01') }, 'sent', at('15:01')],
    ['has just been posted', {}, 'onItsWay', null],
    ['is tried again later', { attempts: 3, sendAfter: at('19:00') }, 'onItsWay', null],
    ['waits for its hour', { sendAfter: at('18:00') }, 'waits', at('18:00')],
    ['was tried in vain to the last', { attempts: 12, sendAfter: at('19:00') }, 'failed', null],
    ['was turned down at once', { refusedAt: at('15:01'), attempts: 1 }, 'failed', null],
    ['came back', { sentAt: at('15:01'), refusedAt: at('15:09') }, 'failed', null],
  ] as const)('that %s', (_, given, is, when) => {
    expect(stateOfLetter(letter(given), 12, at('15:10'))).toEqual({ is, at: when })
  })
})

describe('a note', () => {
  const state = (given: Partial<NoteOfLetter>, now: Date, posted: PostedLetter | null = null, hasAddress = true) =>
    stateOfNote(note(given), posted, { hasAddress, mostTries: 12, now })

  it.each([
    ['that was told before five waits for this evening', {}, NOON, 'waits', FIVE],
    [
      'that was told after five waits for tomorrow',
      { notBefore: at('15:00', 11) },
      at('16:00'),
      'waits',
      at('15:00', 11),
    ],
    ['that is urgent is on its way', { urgency: 'emergency', notBefore: NOON }, NOON, 'onItsWay', null],
    ['that is due in the evening goes with the next letter', {}, at('15:00'), 'next', null],
    ['that is overdue in the morning goes this evening', {}, at('07:00', 11), 'waits', at('15:00', 11)],
    ['whose letter is no longer kept went when it was posted', { sentAt: FIVE }, at('10:00', 20), 'sent', FIVE],
  ] as const)('%s', (_, given, now, is, when) => {
    expect(state(given, now)).toEqual({ is, at: when })
  })
  it('to whom there is no address goes nowhere, urgent or not', () => {
    for (const urgency of ['gathered', 'emergency'] as const)
      expect(state({ urgency }, NOON, null, false)).toEqual({ is: 'noAddress', at: null })
  })
  it('that was sent is as its letter is, whether the address is there still or not', () => {
    const back = letter({ sentAt: FIVE, refusedAt: at('15:09') })
    expect(state({ sentAt: FIVE }, at('16:00'), back, false)).toEqual({ is: 'failed', at: null })
  })
})

describe('the letter that a note went with', () => {
  const evening = letter()
  const urgent = letter({ key: 'family-now:n1', subject: 'Avlyst' })
  const other = letter({ key: 'family-now:n9', subject: 'Avlyst' })

  it.each([
    ['none, while it waits', note(), null],
    ['that of the evening', note({ sentAt: FIVE }), evening],
    ['its own, of an emergency', note({ sentAt: FIVE, urgency: 'emergency', title: 'Avlyst' }), urgent],
    [
      'the one that says the same to two who share the address',
      note({ id: 'n2', sentAt: FIVE, urgency: 'emergency', title: 'Avlyst' }),
      other,
    ],
    ['none of another subject', note({ id: 'n3', sentAt: FIVE, urgency: 'emergency', title: 'Flyttet' }), null],
    ['none that was posted at another time', note({ sentAt: at('15:01') }), null],
  ])('%s', (_, asked, found) => {
    expect(letterOf(asked, [other, urgent, evening])).toBe(found)
  })
})
