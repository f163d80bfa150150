import type { OwnAnswer as Answer, ParticipationView } from '#app/domains/art-round/studio/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { studio } from '#app/i18n/studio.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { AcceptedAnswer, answerId } from './accepted-answer.tsx'

interface Props {
  answer: Answer
  view: ParticipationView
}

/** What became of one application, in the words that the artist may have of it now. */
export function OwnAnswer({ answer, view }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { number, call } = answer
  const title = view.answers.length > 1 && (locale === 'nb' ? call.titleNb : call.titleEn || call.titleNb)
  const kicker = [title, number !== null && t(studio.numbered, { number })].filter(Boolean).join(' · ')
  return (
    <section className="stack" aria-labelledby={answerId(answer)}>
      {kicker && <p className="kicker">{kicker}</p>}
      <Words answer={answer} view={view} />
    </section>
  )
}

function Words({ answer, view }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { state, result } = answer
  const id = answerId(answer)
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
            <LinkButton href={addressIn(locale, 'application', { callId: answer.call.id })}>
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
            {answer.call.announceOn && t(studio.plannedFor, { date: sayFullDate(answer.call.announceOn, locale) })}
          </p>
        </>
      )
  }
}
