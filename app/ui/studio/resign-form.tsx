import type { OwnAnswer } from '#app/domains/art-round/studio/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { studio } from '#app/i18n/studio.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'

/** Asks once, and says what will happen. */
export function ResignForm({ answer, year }: { answer: OwnAnswer; year: number }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <form method="post" className="panel stack measure" action={addressIn(locale, 'participation', { year })}>
      <h2>{t(studio.resignTitle)}</h2>
      <input type="hidden" name="applicationId" value={answer.applicationId} />
      <p>{t(studio.resignSays)}</p>
      {answer.result?.participant && <p>{t(studio.resignPublic)}</p>}
      <div className="cluster">
        <Button variant="danger" name="intent" value="resign">
          {t(studio.resignNow)}
        </Button>
        <LinkButton variant="quiet" href={addressIn(locale, 'participation', { year })}>
          {t(studio.keep)}
        </LinkButton>
      </div>
    </form>
  )
}
