import { byNorwegian } from '#app/kernel/names.ts'
import { PRESS_KINDS, type PressCount, type PressStory, type StoryWords } from './press.ts'

const sameMedium = (medium: string) => medium.trim().toLocaleLowerCase('nb')

/** How much has been written: every story once, whether it is shown or not. */
export function countStories(stories: readonly Pick<PressStory, 'medium' | 'kind'>[]): PressCount {
  const byKind = Object.fromEntries(PRESS_KINDS.map((kind) => [kind, 0])) as PressCount['byKind']
  for (const { kind } of stories) byKind[kind]++
  return { stories: stories.length, media: new Set(stories.map(({ medium }) => sameMedium(medium))).size, byKind }
}

/** The newest first, and on one day by medium. */
export const inOrder = <S extends Pick<PressStory, 'date' | 'medium' | 'title'>>(stories: readonly S[]): S[] =>
  [...stories].sort(
    (a, b) => b.date.localeCompare(a.date) || byNorwegian(a.medium, b.medium) || byNorwegian(a.title, b.title),
  )

/** Two that are the same story: the same medium, day and title. */
export const storyKey = ({ medium, date, title }: Pick<PressStory, 'medium' | 'date' | 'title'>): string =>
  [sameMedium(medium), date, title.trim().toLocaleLowerCase('nb')].join('\n')

/** Those of a file that are not recorded yet, each once. */
export function newStories(
  known: readonly Pick<PressStory, 'medium' | 'date' | 'title'>[],
  rows: readonly StoryWords[],
): StoryWords[] {
  const seen = new Set(known.map(storyKey))
  return rows.filter((row) => {
    const key = storyKey(row)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
