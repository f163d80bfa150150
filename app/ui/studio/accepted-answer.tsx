import { ownPartAddress } from '#app/domains/art-round/studio/own-part.ts'
import type { OwnAnswer, ParticipationView } from '#app/domains/art-round/studio/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { announcing } from '#app/i18n/announcing.ts'
import { exhibitionDelivery } from '#app/i18n/exhibition-delivery.ts'
import { exhibitionShifts } from '#app/i18n/exhibition-shifts.ts'
import { studio } from '#app/i18n/studio.ts'
import type { Locale } from '#app/i18n/words.ts'
import { sayDate, sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

type Result = NonNullable<OwnAnswer['result']>

/** Of its heading: an artist may have several answers on the page. */
export const answerId = ({ applicationId }: OwnAnswer): string => `svar-${applicationId}`

/** Accepted: the work, the question, and after the answer what remains to do. */
export function AcceptedAnswer({
  answer,
  result,
  view,
}: {
  answer: OwnAnswer
  result: Result
  view: ParticipationView
}) {
  const t = useWords()
  const id = answerId(answer)
  const { participation, work } = result
  if (participation === 'resigned')
    return (
      <>
        <h2 id={id}>{t(result.lapsed ? announcing.lapsed : studio.resigned)}</h2>
        <p className="measure">{t(result.lapsed ? announcing.lapsedHelp : studio.resignedKind)}</p>
      </>
    )
  return (
    <div className="split">
      <div className="stack">
        <h2 id={id}>
          {result.participant ? t(studio.takesPart) : t(result.offered ? announcing.offeredToYou : studio.accepted)}
        </h2>
        {result.participant ? (
          <TakesPart answer={answer} result={result} participant={result.participant} view={view} />
        ) : (
          <Question answer={answer} result={result} year={view.year} />
        )}
      </div>
      {work && (
        <figure className="plate">
          {work.picture && <Art picture={work.picture} alt={work.alt} sizes="(min-width: 60rem) 22rem, 90vw" eager />}
          <figcaption>
            <span className="plate__title">{work.title}</span>
            {[work.technique, work.year].filter(Boolean).join(', ')}
            <br />
            {t(studio.acceptedWork)}
          </figcaption>
        </figure>
      )}
    </div>
  )
}

function Question({ answer, result, year }: { answer: OwnAnswer; result: Result; year: number }) {
  const t = useWords()
  const locale = useLocale()
  const date = result.answerBy && sayDate(result.answerBy, locale)
  return (
    <>
      <p className="lede">{t(studio.willYou)}</p>
      {date &&
        (answer.can.confirm ? (
          <p className="strong">
            {result.offered ? t(announcing.answerBefore, { date }) : t(studio.answerBy, { date })}
          </p>
        ) : (
          <Notice tone="warning">{t(studio.answerTooLate, { date })}</Notice>
        ))}
      <p className="measure">{t(studio.whatItMeans)}</p>
      <form method="post" className="cluster">
        <input type="hidden" name="applicationId" value={answer.applicationId} />
        {answer.can.confirm && (
          <Button name="intent" value="confirm">
            {t(studio.yes)}
          </Button>
        )}
        {answer.can.resign && (
          <LinkButton variant="quiet" href={resignAddress(locale, answer, year)}>
            {t(studio.no)}
          </LinkButton>
        )}
      </form>
    </>
  )
}

const resignAddress = (locale: Locale, answer: OwnAnswer, year: number) =>
  `${addressIn(locale, 'participation', { year })}?si-fra=${answer.applicationId}`

interface TakesPartProps {
  answer: OwnAnswer
  result: Result
  participant: NonNullable<Result['participant']>
  view: ParticipationView
}

function TakesPart({ answer, result, participant, view }: TakesPartProps) {
  const t = useWords()
  const locale = useLocale()
  const { lacks, slug } = participant
  const { participation } = result
  return (
    <>
      {result.answeredAt && <p>{t(studio.takesPartSince, { when: sayInstant(result.answeredAt, locale) })}</p>}
      {result.participation === 'delivered' && <p>{t(studio.delivered)}</p>}
      {lacks.length > 0 ? (
        <>
          <h3>{t(studio.next)}</h3>
          <ul className="needles stack stack--tight">
            {lacks.map((lack) => (
              <li key={lack}>{t(studio.lackOf, { lack })}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t(studio.nextDone)}</p>
      )}
      <p className="cluster">
        <LinkButton href={ownPartAddress(locale, 'myStudio', { year: view.year, slug })}>
          {t(studio.toStudio)}
        </LinkButton>
        <a href={ownPartAddress(locale, 'myDelivery', { year: view.year, slug })}>
          {t(participation === 'confirmed' ? exhibitionDelivery.toMine : exhibitionDelivery.toMineLater)}
        </a>
        {participation === 'confirmed' && (
          <a href={addressIn(locale, 'myShifts', { year: view.year })}>{t(exhibitionShifts.mine)}</a>
        )}
        {view.published && <a href={addressIn(locale, 'artist', { slug })}>{t(studio.seePublic)}</a>}
      </p>
      {answer.can.resign && (
        <p>
          <a href={resignAddress(locale, answer, view.year)}>{t(studio.withdrawLater)}</a>
        </p>
      )}
    </>
  )
}
