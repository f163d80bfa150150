import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PRESS_KINDS, type StoryWords } from '#app/domains/outreach/press/press.ts'
import { countStories, inOrder, newStories } from '#app/domains/outreach/press/rules.ts'

const story = (change: Partial<StoryWords> = {}): StoryWords => ({
  ...{
    medium: 'Budstikka',
    kind: 'newspaper',
    title: 'Åpne dører',
    date: '2013-09-12',
    url: '',
    note: '',
    shown: true,
  },
  ...change,
})

it('counts stories, media and kinds', () => {
  const all = [
    story(),
    story({ medium: ' budstikka ', title: 'To' }),
    story({ medium: 'P4', kind: 'radio', shown: false }),
  ]
  expect(countStories(all)).toEqual({
    stories: 3,
    media: 2,
    byKind: { newspaper: 2, magazine: 0, radio: 1, television: 0, web: 0 },
  })
})

it('loses no story when it counts them by kind', () => {
  const any = fc.record({ medium: fc.string(), kind: fc.constantFrom(...PRESS_KINDS) })
  fc.assert(
    fc.property(fc.array(any), (stories) => {
      const { byKind, stories: all, media } = countStories(stories)
      return Object.values(byKind).reduce((sum, of) => sum + of, 0) === all && media <= all
    }),
  )
})

it('stands with the newest first, then by medium', () => {
  const all = [
    story({ date: '2013-09-10' }),
    story({ medium: 'Østlandets Blad' }),
    story({ medium: 'Aftenposten' }),
    story({ medium: 'Bygdeposten' }),
  ]
  const media = inOrder(all).map(({ medium }) => medium)
  expect(media).toEqual(['Aftenposten', 'Bygdeposten', 'Østlandets Blad', 'Budstikka'])
})

describe('a file', () => {
  it('adds what is not known, each story once', () => {
    const known = [story()]
    const rows = [story({ title: 'ÅPNE DØRER' }), story({ title: 'To' }), story({ title: 'To' })]
    expect(newStories(known, rows).map(({ title }) => title)).toEqual(['To'])
  })

  it('twice adds nothing the second time', () => {
    const rows = fc.array(fc.record({ title: fc.string(), medium: fc.string() }), { maxLength: 20 })
    fc.assert(
      fc.property(rows, (some) => {
        const first = newStories([], some.map(story))
        return newStories(first, some.map(story)).length === 0
      }),
    )
  })
})
