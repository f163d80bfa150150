/** A story for tests. */
import type { StoryWords } from '#app/domains/outreach/press/press.ts'
import { someone } from '#tests/support/actors.ts'

export const secretary = someone(['secretariat'])
export const artist = someone()

export const STORY: StoryWords = {
  medium: 'Prøvebladet',
  kind: 'newspaper',
  title: 'Åpne dører i Asker',
  date: '2013-09-12',
  url: 'https://example.no/sak',
  note: 'side 12',
  shown: true,
}
