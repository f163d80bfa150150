import type { DueState } from '#app/domains/hosting/plan/rules.ts'
import { hostingPlan as words } from '#app/i18n/hosting-plan.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import type { Tone } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

const TEXTS = {
  done: words.stateDone,
  dropped: words.stateDropped,
  before: words.stateBefore,
  overdue: words.stateOverdue,
  near: words.stateNear,
} as const
const TONES: Partial<Record<DueState, Tone>> = { overdue: 'danger', near: 'warning', done: 'success' }

/** How something stands, where that is worth a word: what is due later says nothing. */
export function DueTag({ state, reached }: { state: DueState; reached?: boolean }) {
  const t = useWords()
  if (state === 'later' || state === 'undated') return null
  return <Tag tone={TONES[state]}>{t(reached && state === 'done' ? words.stateReached : TEXTS[state])}</Tag>
}
