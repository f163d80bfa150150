import { type HostingStage, STAGES } from '#app/domains/hosting/hosting.ts'
import type { CaseFileView } from '#app/domains/hosting/pipeline/views.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingScreens as words } from '#app/i18n/hosting-screens.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Steps } from '#app/ui/kit/steps.tsx'

/** The whole way, and where on it the hosting is; one that has fallen away shows how far it came. */
export function StageWay({ view: { stage, moves } }: { view: CaseFileView }) {
  const t = useWords()
  const hasEnded = stage === 'declined' || stage === 'withdrawn'
  const reached = hasEnded ? (moves[0]?.from ?? 'search') : stage
  const place = (STAGES as readonly HostingStage[]).indexOf(reached)
  const said = { done: words.done, now: words.now, next: words.ahead }
  return (
    <Steps
      label={t(words.theWay)}
      steps={STAGES.map((one, index) => {
        const isDone = index < place || (index === place && (hasEnded || one === 'completed'))
        const state = isDone ? 'done' : index === place ? 'now' : 'next'
        return { text: t(hosting[one]), state, stateText: t(said[state]) }
      })}
    />
  )
}
