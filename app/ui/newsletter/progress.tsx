import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import type { DeliveryState } from '#app/domains/outreach/newsletter/newsletter.ts'
import type { OfficeIssueView } from '#app/domains/outreach/newsletter/views.ts'
import { newsletterOffice as words } from '#app/i18n/newsletter-office.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { ProgressBar } from '#app/ui/kit/progress-bar.tsx'
import { AskOnce } from '#app/ui/own-data/own-part.tsx'

const STATES: readonly DeliveryState[] = ['sent', 'posted', 'waiting', 'bounced', 'skipped']
/** Milliseconds between two looks at the figures, while letters go. */
const LOOK_AGAIN = 5000

/** How far an issue has come. Looks again by itself while letters go; without a program one asks for it. */
export function SendingProgress({ view }: { view: OfficeIssueView }) {
  const t = useWords()
  const { revalidate } = useRevalidator()
  const { progress, can, sends } = view
  const going = can.stop
  useEffect(() => {
    if (!going) return
    const timer = setInterval(revalidate, LOOK_AGAIN)
    return () => clearInterval(timer)
  }, [going, revalidate])
  if (!progress) return null
  const done = progress.sent + progress.bounced + progress.skipped + (sends ? 0 : progress.posted)
  const shown = STATES.filter((state) => progress[state] > 0 || state === 'sent')
  return (
    <section className="panel stack" aria-labelledby="slik-gar-det">
      <h2 id="slik-gar-det">{t(words.progress)}</h2>
      <ProgressBar
        label={t(words.progressBar)}
        value={done}
        most={progress.all}
        text={t(words.progressText, { done, all: progress.all })}
      />
      <Facts
        facts={shown.map((state) => ({ term: t(words.deliveryState, { state }), detail: String(progress[state]) }))}
      />
      {progress.skipped > 0 && <p className="soft small">{t(words.skippedHelp)}</p>}
      {going && (
        <>
          <p>{t(words.goAway)}</p>
          <p>
            <a href="?">{t(words.refresh)}</a>
          </p>
          <AskOnce summary={t(words.stop)} sure={<p>{t(words.stopSure)}</p>} yes={t(words.stop)} intent="stop" />
        </>
      )}
    </section>
  )
}
