import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guests, headcount, isFor, needsPercussion } from '#app/domains/orchestra/plan/members.ts'
import { player, session, somePlayers, someSessions } from './facts.ts'

const aimed = (groups: Parameters<typeof session>[2]) => session('10:00', '11:00', groups)

describe('whom a session is for', () => {
  const first = player('a', 'violin', { section: 'violin1' })
  const byDay = player('a', 'violin', { section: new Map([['d1', 'violin1']]) })
  it.each([
    ['everybody', aimed({}), player('a', 'tuba'), 'yes'],
    ['a family', aimed({ groups: ['brass'] }), player('a', 'tuba'), 'yes'],
    ['a section', aimed({ groups: ['clarinet'] }), player('a', 'bassClarinet'), 'yes'],
    ['another family', aimed({ groups: ['strings'] }), player('a', 'tuba'), 'no'],
    ['one of the two violin sections', aimed({ groups: ['violin1'] }), player('a', 'violin'), 'perhaps'],
    ['both of them', aimed({ groups: ['violin1', 'violin2'] }), player('a', 'violin'), 'yes'],
    ['violins', aimed({ groups: ['violin'] }), player('a', 'violin'), 'yes'],
    ['the section one sits in', aimed({ groups: ['violin1'] }), first, 'yes'],
    ['the other section', aimed({ groups: ['violin2'] }), first, 'no'],
    ['the section of the day', aimed({ groups: ['violin1'], dayId: 'd1' }), byDay, 'yes'],
    ['the other section of the day', aimed({ groups: ['violin2'], dayId: 'd1' }), byDay, 'no'],
    ['a day of which nothing is said', aimed({ groups: ['violin2'], dayId: 'd9' }), byDay, 'perhaps'],
    ['another ensemble', aimed({ ensembles: ['junior'] }), player('a', 'tuba'), 'no'],
    ['the own ensemble', aimed({ ensembles: ['youth'] }), player('a', 'tuba'), 'yes'],
  ])('%s', (_name, session_, who, is) => expect(isFor(session_, who)).toBe(is))
})

it('the partner comes to what is for all, and to what names its section or family; not to one of our ensembles', () => {
  const partner = { violin1: 6, viola: 2, horn: 4, keyboard: 1, percussion: 2 }
  expect(guests(aimed({}), partner)).toBe(15)
  expect(guests(aimed({ groups: ['strings'] }), partner)).toBe(8)
  expect(guests(aimed({ groups: ['horn', 'plucked'] }), partner)).toBe(5)
  expect(guests(aimed({ ensembles: ['youth'] }), partner)).toBe(0)
  expect(needsPercussion(aimed({ groups: ['brass'] }), [], partner)).toBe(false)
  expect(needsPercussion(aimed({ groups: ['drums'] }), [], partner)).toBe(true)
})

it('the two violin groups together hold every violin, and no more than one too many', () => {
  fc.assert(
    fc.property(somePlayers, (players) => {
      const violins = players.filter(({ instrument }) => instrument === 'violin').length
      const both = [aimed({ groups: ['violin1'] }), aimed({ groups: ['violin2'] })]
      const sum = both.reduce((all, one) => all + headcount(one, players, {}), 0)
      expect(sum - violins).toBeGreaterThanOrEqual(0)
      expect(sum - violins).toBeLessThanOrEqual(1)
    }),
  )
})

it('nobody is counted who is not there, and more groups never hold fewer', () => {
  fc.assert(
    fc.property(someSessions, somePlayers, (sessions, players) => {
      for (const one of sessions) {
        expect(headcount(one, players, {})).toBeLessThanOrEqual(players.length)
        if (one.groups.length > 0)
          expect(headcount({ ...one, groups: [...one.groups, 'horn'] }, players, {})).toBeGreaterThanOrEqual(
            headcount(one, players, {}),
          )
      }
    }),
  )
})
