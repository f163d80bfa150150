import type { StoryWords } from './press.ts'

/** What of a form is told of a story, field by field: nothing else of what was sent is written. */
export const toldOf = ({ medium, kind, title, date, url, note, shown }: StoryWords): StoryWords => ({
  medium,
  kind,
  title,
  date,
  url,
  note,
  shown,
})
