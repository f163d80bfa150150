import { describe, expect, it } from 'vitest'
import { duelKeyOf, leadKeyOf } from '#app/ui/meeting/keys.ts'

const press = (key: string, over = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, target: { tagName: 'BODY' }, ...over },
})
const text = { target: { tagName: 'TEXTAREA' } }

describe('the keys of a duel', () => {
  it.each([
    ['ArrowLeft', {}, true, 'left'],
    ['ArrowRight', {}, true, 'right'],
    ['=', {}, true, 'equal'],
    ['z', {}, true, 'undo'],
    ['Z', {}, true, 'undo'],
    ['u', {}, true, 'undo'],
    ['x', {}, true, null],
    ['ArrowLeft', { altKey: true }, true, null],
    ['z', { ctrlKey: true }, true, null],
    ['=', {}, false, null],
    // The arrows type nothing, so they stay.
    ['ArrowLeft', {}, false, 'left'],
    ['ArrowLeft', text, true, null],
    ['=', { target: { tagName: 'INPUT', type: 'text' } }, true, null],
    ['=', { target: { tagName: 'INPUT', type: 'checkbox' } }, true, 'equal'],
  ])('%s %j, on %s: %s', (key, over, on, deed) => expect(duelKeyOf(press(key, over), on)).toBe(deed))
})

describe('the keys of the one who leads', () => {
  it.each([
    ['n', {}, true, 'next'],
    ['P', {}, true, 'previous'],
    ['n', {}, false, null],
    ['n', text, true, null],
    ['n', { metaKey: true }, true, null],
    ['ArrowRight', {}, true, null],
  ])('%s %j, on %s: %s', (key, over, on, deed) => expect(leadKeyOf(press(key, over), on)).toBe(deed))
})
