import type { CandidateView } from '#app/domains/hosting/venue/views.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

type Inspected = Pick<CandidateView, 'inspectOn' | 'findings'>

/** When a venue is seen, or was, and what was found. */
export function Inspection({ inspectOn, findings, today }: Inspected & { today: string }) {
  const t = useWords()
  const locale = useLocale()
  if (inspectOn === null) return <span className="soft">{t(words.noInspection)}</span>
  const day = sayFullDate(inspectOn, locale)
  if (findings) return t(words.inspectDone, { day })
  return inspectOn < today ? <strong>{t(words.inspectLate, { day })}</strong> : t(words.inspectPlanned, { day })
}
