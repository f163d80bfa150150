import { isDiscipline } from '#app/domains/art-round/application/application.ts'
import { type Group, groupOfWord } from '#app/domains/art-round/selection/balance.ts'
import { application } from '#app/i18n/application.ts'
import { selectionBench as texts } from '#app/i18n/selection-bench.ts'
import type { Say } from '#app/ui/frame/words.tsx'

/** A group of applications in words. `names` are those of the municipalities, by id. */
export function groupName(t: Say, { dimension, key }: Group, names: Readonly<Record<string, string>>): string {
  if (key === '') return t(texts.group, { word: '' })
  if (dimension === 'municipality') return names[key] ?? key
  if (dimension === 'discipline') return isDiscipline(key) ? t(application.discipline, { discipline: key }) : key
  return t(texts.group, { word: `${dimension}:${key}` as never })
}

/** The same of a word as an address has it, with the name where it is a municipality's. */
export function groupSaid(t: Say, word: string, name: string | null): string {
  const group = groupOfWord(word)
  return group ? groupName(t, group, name === null ? {} : { [group.key]: name }) : ''
}
