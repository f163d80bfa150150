import type { FrontView } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { frontPage } from '#app/i18n/front-page.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { sayDate, sayHours, sayInstant, sayPeriod, sayTime } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { posterDays } from './say-days.ts'
import { sayPlace } from './say-place.ts'

/** Whether there is something to do today: then the step stands beside it, and not at the end of the words. */
export const isNow = ({ today, phase }: FrontView): boolean => Boolean(today?.studios) || phase === 'call-open'

/** When and where, the nearest first: today if something is open, else the deadline or the open days. */
export function When({ view }: { view: FrontView }) {
  const steps = isNow(view) && (
    <dd className="when__step">
      <FrontSteps view={view} />
    </dd>
  )
  const t = useWords()
  const locale = useLocale()
  const { today, now, weekends, venue, call, phase } = view
  const where = sayPlace(venue.name, venue.place ?? venue.hosts.join(', '))
  return (
    <dl className="when">
      {today && (
        <div className="when__today">
          <dt className="when__what">{t(frontPage.openToday, { when: sayDate(today.date, locale) })}</dt>
          {today.studios && (
            <dd className="when__day">
              {now && now.open > 0 ? (
                <span className="when__now">{t(frontPage.openNow, { count: now.open })}</span>
              ) : now?.from ? (
                t(frontPage.opensLater, { count: now.later, time: sayTime(now.from, locale) })
              ) : now ? (
                t(frontPage.doneToday)
              ) : (
                t(frontPage.studiosOpen, { hours: sayHours(today.studios.opens, today.studios.closes, locale) })
              )}
            </dd>
          )}
          {now && now.open > 0 && (
            <dd className="when__also">
              {now.until && t(frontPage.openUntil, { time: sayTime(now.until, locale) })}{' '}
              {now.from && t(frontPage.moreLater, { count: now.later, time: sayTime(now.from, locale) })}
            </dd>
          )}
          {today.exhibition && (
            <dd className="when__also">
              {t(frontPage.exhibitionOpen, {
                hours: sayHours(today.exhibition.opens, today.exhibition.closes, locale),
              })}
            </dd>
          )}
          {today.studios && steps}
        </div>
      )}
      {call && (phase === 'planned' || phase === 'call-open') && (
        <div className="when__where">
          <dt className="when__what">{t(call.open ? frontPage.applyBy : frontPage.callOpens)}</dt>
          <dd className="when__day">{sayInstant(call.open ? call.deadline : call.opensAt, locale)}</dd>
          {!today?.studios && steps}
        </div>
      )}
      {weekends.map((run, index) => {
        const { days, month, weekdays } = posterDays(run, locale)
        return (
          <div key={run.from}>
            <dt className="when__what">
              {index > 0
                ? t(frontPage.andAgain)
                : phase === 'over'
                  ? t(frontPage.openStudiosThen, { year: view.year })
                  : t(frontPage.openStudios)}
            </dt>
            <dd className="when__poster">
              <span className="when__days">{days}</span> <span className="when__month">{month}</span>
            </dd>
            <dd className="when__also">
              {weekdays} <span className="when__hours">{sayHours(run.opens, run.closes, locale)}</span>
            </dd>
          </div>
        )
      })}
      {(where || venue.from) && (
        <div className="when__where">
          <dt className="when__what">{t(publicRound.exhibition)}</dt>
          <dd className="when__day">{where}</dd>
          {venue.from && <dd className="when__also">{sayPeriod(venue.from, venue.to ?? venue.from, locale)}</dd>}
        </div>
      )}
    </dl>
  )
}

/** What it is, in one sentence that fits the time of year. */
export function FrontLede({ view }: { view: FrontView }) {
  const t = useWords()
  const locale = useLocale()
  const { phase, call, counts, announceOn } = view
  if (phase === 'call-open' && call)
    return <>{t(frontPage.frontCall, { deadline: sayInstant(call.deadline, locale) })}</>
  if (phase === 'jurying')
    return (
      <>
        {t(frontPage.frontJurying)} {announceOn && t(frontPage.frontAnnounceOn, { when: sayDate(announceOn, locale) })}
      </>
    )
  if (phase === 'planned' && call) return <>{t(frontPage.frontPlanned, { opens: sayInstant(call.opensAt, locale) })}</>
  if (counts.artists === 0) return <>{t(frontPage.notYet)}</>
  return <>{t(phase === 'over' ? frontPage.frontOver : frontPage.frontOpen, counts)}</>
}

/** What one can do now: the one next step, and another for those who want something else. */
export function FrontSteps({ view }: { view: FrontView }) {
  const t = useWords()
  const locale = useLocale()
  const at = (name: 'map' | 'artists' | 'archive' | 'apply' | 'myRound' | 'programme') => addressIn(locale, name)
  const { phase, today, now, counts, call } = view
  const step = (href: string, text: { nb: string; en: string }, first = false) => (
    <LinkButton href={href} variant={first ? 'primary' : 'secondary'}>
      {t(text)}
    </LinkButton>
  )
  if (counts.artists > 0 && phase !== 'over')
    return (
      <>
        {now && now.open > 0
          ? step(`${at('map')}?apent=na`, frontPage.seeOpenNow, true)
          : today?.studios && now?.later
            ? step(`${at('map')}?dag=${today.date}`, frontPage.findToday, true)
            : step(at('map'), frontPage.findStudios, true)}
        {step(at('myRound'), frontPage.planRound)}
        {step(at('programme'), frontPage.seeProgramme)}
      </>
    )
  if (phase === 'over')
    return (
      <>
        {counts.artists > 0 && step(at('artists'), frontPage.seeArtists, true)}
        {step(at('archive'), frontPage.seeArchive)}
      </>
    )
  return (
    <>
      {call?.open ? step(at('apply'), frontPage.applyNow, true) : step(at('apply'), frontPage.aboutApplying)}
      {step(at('archive'), frontPage.seeArchive)}
    </>
  )
}
