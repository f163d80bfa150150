import type { ReactNode } from 'react'
import type { Round, RoundPlace } from '#app/domains/rounds/my-round.ts'
import type { LeftOut as One, Plan } from '#app/domains/rounds/plan.ts'
import { unseen, withoutStudio } from '#app/domains/rounds/round-address.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { myRound } from '#app/i18n/my-round.ts'
import { sayDate, sayHours, sayTime } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { deedAddress, namesOf } from './round-links.ts'

interface Props {
  plan: Plan
  round: Round
  mayChange: boolean
}

/** What was chosen and is not in the plan, each with the reason. */
export function OutsideThePlan({ plan, round, mayChange }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { missed, leftOut, seen, unknown, day } = plan
  const remove = (place: RoundPlace) => mayChange && <Deed round={withoutStudio(round, place.number)} place={place} />
  return (
    <>
      {missed.length > 0 && (
        <Part title={t(myRound.missedTitle)}>
          {missed.map(({ place, hours, arrives }) => (
            <Row key={place.number} place={place} deed={remove(place)}>
              {t(myRound.missed, { closes: sayTime(hours.closes, locale), arrives: sayTime(arrives, locale) })}
            </Row>
          ))}
        </Part>
      )}
      {leftOut.length > 0 && (
        <Part title={t(myRound.leftOutTitle, { day: sayDate(day, locale) })}>
          {leftOut.map((one) => (
            <Row key={one.place.number} place={one.place} deed={remove(one.place)}>
              <Why one={one} />
            </Row>
          ))}
        </Part>
      )}
      {seen.length > 0 && (
        <Part title={t(myRound.seenTitle)}>
          {seen.map((place) => (
            <Row
              key={place.number}
              place={place}
              deed={mayChange && <Deed round={unseen(round, place.number)} place={place} text={myRound.unsee} />}
            />
          ))}
        </Part>
      )}
      {unknown.length > 0 && <p className="soft">{t(myRound.unknown, { numbers: unknown.join(', ') })}</p>}
    </>
  )
}

function Why({ one: { why, days } }: { one: One }) {
  const t = useWords()
  const locale = useLocale()
  if (why === 'not-on-map') return <>{t(myRound.notOnMap)}</>
  if (why === 'closed-that-day') return <>{t(myRound.closedThatDay)}</>
  if (days.length === 0) return <>{t(myRound.neverOpen)}</>
  const said = days.map(({ date, opens, closes }) => `${sayDate(date, locale)} ${sayHours(opens, closes, locale)}`)
  return <>{t(myRound.openOn, { days: new Intl.ListFormat(locale).format(said) })}</>
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack stack--tight">
      <h2 className="round-part">{title}</h2>
      <ul className="plain-list round-aside">{children}</ul>
    </section>
  )
}

function Row({ place, deed, children }: { place: RoundPlace; deed?: ReactNode; children?: ReactNode }) {
  const t = useWords()
  const locale = useLocale()
  const slug = place.artists[0]?.slug
  const names = namesOf(place, locale)
  return (
    <li>
      <StudioNumber number={place.number} prefix={t(myRound.studio)} size="medium" />
      <div>
        <p className="strong">{slug ? <a href={addressIn(locale, 'artist', { slug })}>{names}</a> : names}</p>
        {children && <p>{children}</p>}
        {deed && <p className="no-print">{deed}</p>}
      </div>
    </li>
  )
}

function Deed({
  round,
  place,
  text = myRound.remove,
}: {
  round: Round
  place: RoundPlace
  text?: { nb: string; en: string }
}) {
  const t = useWords()
  const locale = useLocale()
  return (
    <a className="round-deed" href={deedAddress(locale, round)} rel="nofollow">
      {t(text)}
      <span className="only-heard"> {t(myRound.ofStudio, { number: place.number })}</span>
    </a>
  )
}
