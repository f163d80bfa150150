import type { PlanStatus } from '#app/domains/action-plan/plan.ts'
import { actionPlan as words } from '#app/i18n/action-plan.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import type { Tone } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

const tones: Partial<Record<PlanStatus, Tone>> = {
  done: 'success',
  underway: 'info',
  delayed: 'warning',
  notDone: 'danger',
}

/** How an activity stands, in a word. */
export function StatusTag({ status }: { status: PlanStatus | null }) {
  const t = useWords()
  if (status === null) return <span className="soft">{t(words.unsaid)}</span>
  return <Tag tone={tones[status]}>{t(words.statusIs, { status })}</Tag>
}
