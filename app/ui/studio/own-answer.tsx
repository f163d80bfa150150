import type { OwnAnswer as Answer, ParticipationView } from '#app/domains/art-round/studio/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { studio } from '#app/i18n/studio.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { AcceptedAnswer } from './accepted-answer.tsx'

interface Props {
  answer: Answer
  view: ParticipationView
}

/** What became of one application, in the words that the artist may have of it now. */
export function OwnAnswer({ answer, view }: Props) {
  const t = useWords()
  const { number } = answer
  return (
    <section className="stack" aria-labelledby={`svar-${number ?? 0}`}>
      {number !== null && <p className="kicker">{t(studio.numbered, { number })}</p>}
      <Words answer={answer} view={view} />
    </section>
  )
}

function Words({ answer, view }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { state, result } = answer
  const id = `svar-${answer.number ?? 0}`
  switch (state) {
    case 'accepted':
      return result && <AcceptedAnswer answer={answer} result={result} view={view} />
    case 'waitlisted':
      return (
        <>
          <h2 id={id}>{t(studio.waitlisted)}</h2>
          <p className="lede">{t(studio.waitlistedPlace, { place: result?.waitingPlace ?? 0 })}</p>
        </>
      )
    case 'declined':
      return (
        <>
          <h2 id={id}>{t(studio.declined)}</h2>
          <p className="measure">{t(studio.declinedKind)}</p>
          <p className="measure">{t(studio.fileRight)}</p>
        </>
      )
    case 'notConsidered':
      return (
        <>
          <h2 id={id}>{t(studio.notConsidered)}</h2>
          {result?.reason && <p className="measure">{result.reason}</p>}
          <p className="measure">{t(studio.fileRight)}</p>
        </>
      )
    case 'withdrawn':
      return <h2 id={id}>{t(studio.withdrawn)}</h2>
    case 'draft':
    case 'reopened':
      return (
        <>
          <h2 id={id}>{t(studio.draft)}</h2>
          <p>{t(studio.draftHelp)}</p>
          <p>
            <LinkButton href={addressIn(locale, 'application', { callId: answer.callId })}>
              {t(studio.toApplication)}
            </LinkButton>
          </p>
        </>
      )
    case 'received':
      return (
        <>
          <h2 id={id}>{t(studio.received)}</h2>
          <p className="measure">
            {t(studio.receivedHelp)}{' '}
            {view.announceOn && t(studio.plannedFor, { date: sayFullDate(view.announceOn, locale) })}
          </p>
        </>
      )
  }
}
