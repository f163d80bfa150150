import { LIST_WORDS } from '#app/domains/outreach/newsletter/letter.ts'
import type { MailList } from '#app/domains/outreach/newsletter/newsletter.ts'
import { useWords } from '#app/ui/frame/words.tsx'

/** Lists as they are named in a sentence: "nyhetsbrevet", "pressemeldinger". */
export function useListWords() {
  const t = useWords()
  return (lists: readonly MailList[]): string[] => lists.map((list) => t(LIST_WORDS[list]))
}
