import { expect, it } from 'vitest'
import type { Answers, AskedCriterion } from '#app/domains/art-round/jury/views.ts'
import { sayChange } from '#app/ui/jury/changes-said.ts'
import { UndoLine } from '#app/ui/jury/undo.ts'

const answers = (given: Partial<Answers> = {}): Answers => ({
  ...{ scores: {}, pick: null, note: '', bookmarked: false },
  ...given,
})
const change = (sheet: string, before: Answers, after: Answers) => ({ number: 1, sheet, before, after })

it('the latest change comes back first, also one of the sheet before', () => {
  const line = new UndoLine()
  line.add(change('en', answers(), answers({ pick: 1 })))
  line.add(change('to', answers(), answers({ pick: 2 })))
  expect(line.take()).toMatchObject({ sheet: 'to', before: { pick: null } })
  expect(line.take()).toMatchObject({ sheet: 'en' })
  expect(line.take()).toBeNull()
})

it('a text that is typed on is taken back whole, and a score between parts it', () => {
  const line = new UndoLine()
  line.add(change('en', answers(), answers({ note: 'S' })))
  line.add(change('en', answers({ note: 'S' }), answers({ note: 'Se' })))
  line.add(change('en', answers({ note: 'Se' }), answers({ note: 'Se', pick: 1 })))
  line.add(change('en', answers({ note: 'Se', pick: 1 }), answers({ note: 'Se!', pick: 1 })))
  expect(line.take()?.before).toMatchObject({ note: 'Se', pick: 1 })
  expect(line.take()?.before).toMatchObject({ note: 'Se', pick: null })
  expect(line.take()?.before.note).toBe('')
})

const criteria: AskedCriterion[] = [
  { key: 'a', labelNb: 'Kvalitet', labelEn: 'Quality', helpNb: '', helpEn: '', weight: 1, steps: [] },
]

it.each([
  [answers(), answers({ scores: { a: 5 } }), 'numbers', 'Kvalitet: 5'],
  [answers(), answers({ scores: { a: 2 } }), 'yesNoMaybe', 'Kvalitet: Ja'],
  [answers({ scores: { a: 5 } }), answers(), 'numbers', 'Kvalitet: ingen poeng'],
  [answers(), answers({ pick: 2, bookmarked: true }), 'numbers', 'Verk 2 valgt, Merket «Kom tilbake»'],
  [answers({ pick: 2 }), answers({ note: 'x' }), 'numbers', 'Ingen verk valgt, Notatet er endret'],
  [answers(), answers(), 'numbers', ''],
] as const)('from %j to %j on %s is said as “%4$s”', (before, after, scaleWords, said) =>
  expect(sayChange(before, after, { criteria, scaleWords }, 'nb')).toBe(said),
)
