import { KEPT_DAYS, type KeptThing } from '#app/domains/desk/retention.ts'
import { ownData } from '#app/i18n/own-data.ts'
import { useWords } from '#app/ui/frame/words.tsx'

/** How long a thing is kept, in words. */
export function useKept() {
  const t = useWords()
  return (thing: KeptThing) => t(ownData.days, { days: KEPT_DAYS[thing] })
}
