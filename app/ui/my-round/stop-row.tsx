import type { Round } from '#app/domains/rounds/my-round.ts'
import type { PlannedStop } from '#app/domains/rounds/plan.ts'
import { moved, seenAt, withoutStudio } from '#app/domains/rounds/round-address.ts'
import type { RoundView } from '#app/domains/rounds/round-view.ts'
import { appleWay, enturWay, googleWay, type Point } from '#app/domains/rounds/travel.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { myRound } from '#app/i18n/my-round.ts'
import { sayHours, sayTime } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { deedAddress, namesOf, sayKilometres } from './round-links.ts'

interface Props {
  view: RoundView
  stop: PlannedStop
  /** Where it stands in the plan, from 0. */
  index: number
  /** Where one comes from. */
  from: (Point & { label: string }) | null
  order: readonly number[]
  /** Someone else's round is only read. */
  mayChange: boolean
}

/** Fewer minutes than this between leaving and closing leave no time to lose. */
const LITTLE_TIME = 30

/** A stop of the plan: when, which number, who and where, and the way there. */
export function StopRow({ view, stop, index, from, order, mayChange }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { place, arrives, waits, hours } = stop
  const { number } = place
  return (
    <li className="round-stop" data-next={index === 0 || undefined}>
      <LegLine stop={stop} mode={view.round.mode} />
      <div className="round-stop__body">
        <p className="round-stop__time">
          <span className="small">{t(myRound.arrive)} </span>
          <span className="round-stop__clock">{sayTime(arrives, locale)}</span>
        </p>
        <StudioNumber number={number} prefix={t(myRound.studio)} size="large" />
        <div className="round-stop__words">
          <h2 className="round-stop__names">
            {place.artists.map(({ slug, name }, n) => (
              <span key={slug}>
                {n > 0 && ', '}
                <a href={addressIn(locale, 'artist', { slug })}>{name}</a>
              </span>
            ))}
          </h2>
          <p>
            {place.meetingPoint
              ? `${t(myRound.meetingPoint)}: ${place.address}`
              : [place.name, place.address].filter(Boolean).join(', ')}
          </p>
          <p className="round-stop__hours">
            <Closing stop={stop} />
          </p>
          {waits > 0 && (
            <p className="soft">{t(myRound.waits, { opens: sayTime(hours.opens, locale), minutes: waits })}</p>
          )}
          {stop.away && <p className="soft">{t(myRound.awayNow)}</p>}
          <div className="round-stop__acts no-print">
            <Ways stop={stop} from={from} mode={view.round.mode} next={index === 0} />
            {mayChange && <Deeds round={view.round} stop={stop} order={order} view={view} />}
          </div>
        </div>
      </div>
    </li>
  )
}

/** When it closes; louder where there is little time left. */
function Closing({ stop: { hours, spare, stays }, ...rest }: { stop: PlannedStop }) {
  const t = useWords()
  const locale = useLocale()
  const time = sayTime(hours.closes.replace(/^0/, ''), locale)
  const short = stays < 30 && spare === 0
  if (spare >= LITTLE_TIME)
    return <span {...rest}>{hours.opens === '00:00' ? t(myRound.closes, { time }) : sayOpen(hours, locale)}</span>
  return (
    <strong className="round-stop__soon">
      {t(myRound.closesSoon, { time, minutes: spare })} {short && t(myRound.shortStay, { minutes: stays })}
    </strong>
  )
}

const sayOpen = ({ opens, closes }: PlannedStop['hours'], locale: 'nb' | 'en'): string =>
  `${locale === 'nb' ? 'Åpent' : 'Open'} ${sayHours(opens, closes, locale)}`

/** How long the way here takes. */
function LegLine({ stop: { leg }, mode }: { stop: PlannedStop; mode: Round['mode'] }) {
  const t = useWords()
  const locale = useLocale()
  if (!leg) return null
  if (leg.minutes === 0) return <p className="round-leg">{t(myRound.nextDoor)}</p>
  const minutes = t(myRound.minutes, { minutes: leg.minutes })
  return (
    <p className="round-leg">{t(myRound.leg, { minutes, kilometres: sayKilometres(leg.kilometres, locale), mode })}</p>
  )
}

/** The maps that know the roads, from where the visitor stands; of public transport the journey from the stop before. */
function Ways({
  stop: { place },
  from,
  mode,
  next,
}: Pick<Props, 'stop' | 'from'> & { mode: Round['mode']; next: boolean }) {
  const t = useWords()
  const locale = useLocale()
  const { lat, lng, number } = place
  if (lat === null || lng === null) return null
  const to = { lat, lng, label: `${number} ${namesOf(place, locale)}` }
  const ways = [
    ...(mode === 'transit' && from ? [{ text: myRound.entur, href: enturWay(from, to) }] : []),
    { text: myRound.google, href: googleWay(to, mode) },
    { text: myRound.apple, href: appleWay(to, mode) },
  ]
  return (
    <p className="round-ways">
      {ways.map(({ text, href }, index) => {
        const words = (
          <>
            {t(text)}
            <span className="only-heard"> {t(myRound.wayTo, { number })}</span>
          </>
        )
        return next && index === 0 ? (
          <LinkButton key={href} href={href} rel="noreferrer">
            {words}
          </LinkButton>
        ) : (
          <a key={href} href={href} rel="noreferrer">
            {words}
          </a>
        )
      })}
    </p>
  )
}

/** What one does with a stop: plain links to the round as it is then. */
function Deeds({
  round,
  stop,
  order,
  view,
}: {
  round: Round
  stop: PlannedStop
  order: readonly number[]
  view: RoundView
}) {
  const t = useWords()
  const locale = useLocale()
  const { number } = stop.place
  const place = order.indexOf(number)
  const deed = (text: { nb: string; en: string }, to: Round) => (
    <a href={deedAddress(locale, to)} rel="nofollow">
      {t(text)}
      <span className="only-heard"> {t(myRound.ofStudio, { number })}</span>
    </a>
  )
  const now = view.plan?.day === view.now.date ? view.now.time : stop.leaves
  return (
    <div className="round-stop__deeds">
      {deed(myRound.beenHere, seenAt(round, number, now))}
      <details className="round-more">
        <summary>
          {t(myRound.change)}
          <span className="only-heard"> {t(myRound.ofStudio, { number })}</span>
        </summary>
        <p>
          {place > 0 && deed(myRound.up, moved(round, order, number, -1))}
          {place < order.length - 1 && deed(myRound.down, moved(round, order, number, 1))}
          {deed(myRound.remove, withoutStudio(round, number))}
        </p>
      </details>
    </div>
  )
}
