import type { HostingStage } from '#app/domains/hosting/hosting.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import type { Tone } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

const tones: Partial<Record<HostingStage | 'reserve', Tone | 'accent'>> = {
  agreement: 'info',
  planning: 'info',
  hosting: 'accent',
  completed: 'success',
  declined: 'warning',
  withdrawn: 'warning',
}

/** How far a hosting has come, in a word. */
export function StageTag({ stage }: { stage: HostingStage | 'reserve' }) {
  const t = useWords()
  return <Tag tone={tones[stage]}>{t(hosting[stage])}</Tag>
}
