import { describe, expect, it } from 'vitest'
import type { MeetingItem, Step } from '#app/domains/art-round/meeting/meeting.ts'
import { contestedZone, decisionsReady, moveOf, numbersIn } from '#app/domains/art-round/meeting/rules.ts'

const hangs = (applicationId: string, side: 'in' | 'out') => ({ applicationId, side, without: [] })

describe('the contested zone', () => {
  const ranked = ['a', 'b', 'c', 'd', 'e', 'f']
  it.each([
    ['nothing is contested', { capacity: 3, accepted: ['a', 'b', 'c'], tied: [], changesSide: [] }, [], 0],
    ['the tie', { capacity: 3, accepted: ['a', 'b'], tied: ['c', 'd'], changesSide: [] }, ['c', 'd'], 1],
    [
      'the tie, and who hangs on one juror',
      { capacity: 3, accepted: ['a', 'b'], tied: ['c', 'd'], changesSide: [hangs('e', 'out'), hangs('b', 'in')] },
      ['b', 'c', 'd', 'e'],
      2,
    ],
    [
      'no tie, and two who would change places',
      { capacity: 3, accepted: ['a', 'b', 'c'], tied: [], changesSide: [hangs('d', 'out'), hangs('c', 'in')] },
      ['c', 'd'],
      1,
    ],
    [
      'more places than applications',
      { capacity: 9, accepted: ranked, tied: [], changesSide: [hangs('f', 'in')] },
      ['f'],
      1,
    ],
  ])('%s', (_, line, applicationIds, places) => expect(contestedZone(line, ranked)).toEqual({ applicationIds, places }))
})

const items = (...done: boolean[]): MeetingItem[] =>
  done.map((is, index) => ({
    applicationId: `item-${index + 1}`,
    position: index + 1,
    doneAt: is ? new Date('2013-04-10T10:00:00Z') : null,
    note: '',
  }))
const three = items(false, false, false)

describe('a step of the talk', () => {
  it.each<
    [
      string,
      MeetingItem[],
      string | null,
      Step,
      string | null,
      { currentId: string | null; doneId: string | null } | null,
    ]
  >([
    ['begins with the first', three, null, 'next', null, { currentId: 'item-1', doneId: null }],
    ['resumes with the first', three, null, 'resume', null, { currentId: 'item-1', doneId: null }],
    [
      'resumes with the first that is not done',
      items(true, false, false),
      null,
      'resume',
      null,
      { currentId: 'item-2', doneId: null },
    ],
    [
      'resumes with the first when all is done',
      items(true, true),
      null,
      'resume',
      null,
      { currentId: 'item-1', doneId: null },
    ],
    [
      'goes to the next, and is done with this',
      three,
      'item-1',
      'next',
      null,
      { currentId: 'item-2', doneId: 'item-1' },
    ],
    ['goes out after the last', three, 'item-3', 'next', null, { currentId: null, doneId: 'item-3' }],
    ['goes back', three, 'item-2', 'previous', null, { currentId: 'item-1', doneId: null }],
    ['goes nowhere before the first', three, 'item-1', 'previous', null, null],
    ['takes a break', three, 'item-2', 'break', null, { currentId: null, doneId: null }],
    ['takes no break in a break', three, null, 'break', null, null],
    ['does not resume what goes on', three, 'item-2', 'resume', null, null],
    ['jumps', three, 'item-1', 'jump', 'item-3', { currentId: 'item-3', doneId: null }],
    ['jumps to nothing that is not there', three, 'item-1', 'jump', 'item-9', null],
    ['has nothing to begin with', [], null, 'next', null, null],
  ])('%s', (_, list, currentId, step, wished, move) =>
    expect(moveOf({ items: list, currentId }, step, wished)).toEqual(move),
  )
})

describe('names', () => {
  it.each([
    [[], false],
    [['accepted', 'none'], false],
    [['accepted', 'declined', 'waitlisted'], true],
  ])('%j: %s', (decisions, ready) => expect(decisionsReady(decisions.map((decision) => ({ decision })))).toBe(ready))
})

describe('numbers as one types them', () => {
  it.each([
    ['', []],
    ['12', [12]],
    ['12, 40 7;7', [12, 40, 7]],
    ['12, tolv', null],
    ['0', null],
    ['1.5', null],
  ])('%j', (text, numbers) => expect(numbersIn(text)).toEqual(numbers))
})
