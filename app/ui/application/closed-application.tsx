import type { ShownApplication } from '#app/domains/art-round/application/rules.ts'
import { applying } from '#app/i18n/applying.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** Stands where the form would be when it cannot be changed: why, and the way to what was sent. */
export function ClosedApplication({
  sentence,
  shown,
  review,
}: {
  sentence: string
  shown: ShownApplication
  review: string
}) {
  const t = useWords()
  const locale = useLocale()
  const { submittedAt, number } = shown
  const received = submittedAt && number !== null
  return (
    <div className="stack">
      <Notice
        tone={received ? 'success' : 'warning'}
        title={received ? t(applying.receipt, { when: sayInstant(submittedAt, locale), number }) : sentence}
      >
        {received && <p>{sentence}</p>}
      </Notice>
      <div>
        <LinkButton href={review}>{t(applying.see)}</LinkButton>
      </div>
    </div>
  )
}
