import { describe, expect, it } from 'vitest'
import {
  afterSave,
  beginDraft,
  type Draft,
  pendingOf,
  readStored,
  settle,
  takeUp,
  unsavedOf,
  waitBefore,
} from '#app/ui/application/autosave.ts'

const begun = (values: Record<string, string> = { city: 'Asker', phone: '' }) => beginDraft({ values, version: 1 })
const answer = (values: Record<string, string>, more: object = {}) => ({
  state: { values, version: 2 },
  conflicts: [],
  refused: {},
  ...more,
})

/** Sends what is pending and takes the answer, as the hook does. */
const save = (draft: Draft, page: Record<string, string>, got: ReturnType<typeof answer>, pageThen = page) =>
  afterSave(draft, pendingOf(draft, page), got, pageThen)

describe('what is pending', () => {
  it('is what the page has and the server has not', () => {
    expect(pendingOf(begun(), { city: 'Asker', phone: '900' })).toEqual([{ field: 'phone', from: '', to: '900' }])
  })
  it('a field that the page does not show yet is not emptied', () => {
    expect(pendingOf(begun(), { phone: '' })).toEqual([])
  })
})

describe('after a save', () => {
  it('nothing is pending, and a tidied text takes its place', () => {
    const { draft, write } = save(begun(), { city: ' Asker  by', phone: '' }, answer({ city: 'Asker by', phone: '' }))
    expect(write).toEqual({ city: 'Asker by' })
    expect(pendingOf(draft, { city: 'Asker by', phone: '' })).toEqual([])
  })

  it('what was typed while it was on its way is not overwritten, and goes out from what was kept', () => {
    const then = { city: 'Bærum verk', phone: '' }
    const { draft, write } = save(begun(), { city: 'Bærum', phone: '' }, answer({ city: 'Bærum', phone: '' }), then)
    expect(write).toEqual({})
    expect(pendingOf(draft, then)).toEqual([{ field: 'city', from: 'Bærum', to: 'Bærum verk' }])
  })

  it('another window’s change of another field appears', () => {
    const { draft, write } = save(begun(), { city: 'Bærum', phone: '' }, answer({ city: 'Bærum', phone: '900' }))
    expect(write).toEqual({ phone: '900' })
    expect(pendingOf(draft, { city: 'Bærum', phone: '900' })).toEqual([])
  })

  it('another window’s change of a field with something unsaved does not appear, and the server is left to compare', () => {
    const page = { city: 'Bærum', phone: '' }
    const { draft, write } = afterSave(begun(), [], answer({ city: 'Drammen', phone: '' }), page)
    expect(write).toEqual({})
    expect(pendingOf(draft, page)).toEqual([{ field: 'city', from: 'Asker', to: 'Bærum' }])
  })

  it('an answer that comes late says nothing of what others wrote', () => {
    const newer = afterSave(
      begun(),
      [],
      { ...answer({ city: 'Drammen', phone: '' }), state: { version: 5, values: { city: 'Drammen', phone: '' } } },
      { city: 'Asker', phone: '' },
    )
    const late = afterSave(newer.draft, [], answer({ city: 'Asker', phone: '' }), { city: 'Drammen', phone: '' })
    expect(late.write).toEqual({})
    expect(late.draft.version).toBe(5)
    expect(pendingOf(late.draft, { city: 'Drammen', phone: '' })).toEqual([])
  })

  it('fields of a work that was added are known, and those of one that was removed are not', () => {
    const { draft } = afterSave(
      begun({ city: '', 'works.1.title': '' }),
      [],
      answer({ city: '', 'works.2.title': '' }),
      { city: '' },
    )
    expect(Object.keys(draft.known)).toEqual(['city', 'works.2.title'])
  })
})

describe('what was refused', () => {
  const refused = answer({ city: 'Asker', phone: '' }, { refused: { phone: 'Skriv et tall.' } })
  it('is unsaved but not sent again until it is changed', () => {
    const page = { city: 'Asker', phone: 'x' }
    const { draft } = save(begun(), page, refused)
    expect(draft.refused.phone).toEqual({ text: 'x', sentence: 'Skriv et tall.' })
    expect(unsavedOf(draft, page)).toHaveLength(1)
    expect(pendingOf(draft, page)).toEqual([])
    expect(pendingOf(draft, { ...page, phone: '9' })).toEqual([{ field: 'phone', from: '', to: '9' }])
  })
  it('is well when it is mended', () => {
    const first = save(begun(), { city: 'Asker', phone: 'x' }, refused).draft
    expect(save(first, { city: 'Asker', phone: '9' }, answer({ city: 'Asker', phone: '9' })).draft.refused).toEqual({})
  })
})

describe('a field that two windows changed', () => {
  const page = { city: 'Bærum', phone: '' }
  const conflict = { field: 'city', yours: 'Bærum', theirs: 'Drammen' }
  const collided = save(begun(), page, answer({ city: 'Drammen', phone: '' }, { conflicts: [conflict] }))

  it('waits, with both texts', () => {
    expect(collided.write).toEqual({})
    expect(collided.draft.conflicts).toEqual({ city: conflict })
    expect(pendingOf(collided.draft, page)).toEqual([])
    expect(unsavedOf(collided.draft, page)).toEqual([{ field: 'city', from: 'Asker', to: 'Bærum' }])
  })
  it('goes out again from the other text when one’s own shall hold', () => {
    const { draft, write } = settle(collided.draft, 'city', 'yours')
    expect(write).toEqual({})
    expect(pendingOf(draft, page)).toEqual([{ field: 'city', from: 'Drammen', to: 'Bærum' }])
  })
  it('takes the other text, and is done', () => {
    const { draft, write } = settle(collided.draft, 'city', 'theirs')
    expect(write).toEqual({ city: 'Drammen' })
    expect(unsavedOf(draft, { ...page, ...write })).toEqual([])
  })
})

describe('after a reload', () => {
  it.each([
    ['the server has what it had', 'Asker', [{ field: 'city', from: 'Asker', to: 'Bærum' }], { city: 'Bærum' }],
    ['the server has it already', 'Bærum', [], {}],
    [
      'it was changed elsewhere: sent as it was begun, so that it collides',
      'Drammen',
      [{ field: 'city', from: 'Asker', to: 'Bærum' }],
      { city: 'Bærum' },
    ],
  ])('%s', (_, kept, pending, written) => {
    const { draft, write } = takeUp(begun({ city: kept }), [{ field: 'city', from: 'Asker', to: 'Bærum' }])
    expect(write).toEqual(written)
    expect(pendingOf(draft, { city: kept, ...write })).toEqual(pending)
  })
  it('a field that is gone is left', () => {
    expect(takeUp(begun(), [{ field: 'works.9.title', from: '', to: 'x' }]).write).toEqual({})
  })
  it.each([null, '', 'x', '{}', '[1]', '[{"field":"a"}]', '[null]'])('%s in the browser is nothing', (text) =>
    expect(readStored(text)).toEqual([]),
  )
  it('what was kept comes back', () => {
    expect(readStored('[{"field":"a","from":"b","to":"c"}]')).toEqual([{ field: 'a', from: 'b', to: 'c' }])
  })
})

it('tries come farther and farther apart, and never more than a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 50].map(waitBefore)).toEqual([2, 4, 8, 16, 32, 60, 60, 60])
})
