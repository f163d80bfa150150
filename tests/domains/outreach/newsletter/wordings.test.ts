import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { LISTS } from '#app/domains/outreach/newsletter/newsletter.ts'
import { CURRENT_WORDING, WORDINGS, wordingOf } from '#app/domains/outreach/newsletter/wordings.ts'

/** What was agreed to is never edited: new words are a new version with a line of its own here. */
const SEALED: Record<string, string> = {
  'visitors-2026-11': '61c8f83975996ddf',
  'press-2026-11': 'a2c840a818bb2de6',
  'artists-2026-11': '83233a51776d520d',
  'municipalities-2026-11': 'cfabbd9121945bd5',
}

it('holds every version as it was agreed to', () => {
  const seals = Object.entries(WORDINGS).map(([version, { nb, en }]) => [
    version,
    createHash('sha256').update(`${nb}\n${en}`).digest('hex').slice(0, 16),
  ])
  expect(Object.fromEntries(seals)).toEqual(SEALED)
})

it('has the words of each list, and none for what nobody agreed to', () => {
  for (const list of LISTS) expect(wordingOf(CURRENT_WORDING[list], 'nb')).toBeTruthy()
  expect(wordingOf('visitors-1999-01', 'nb')).toBeNull()
})
