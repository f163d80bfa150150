import type { SeminarCard } from '#app/domains/desk/orchestra-home.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraHome as words } from '#app/i18n/orchestra-home.ts'
import { seminarPlaceWords } from '#app/i18n/seminar-places.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DaysAhead } from './days-ahead.tsx'

/** The next seminar that one works at: who has answered, and the way to its pages. */
export function NextSeminar({ seminar }: { seminar: SeminarCard }) {
  const t = useWords()
  const locale = useLocale()
  const { id, title, days, venue, partner, answered, expected, places, ahead, lists } = seminar
  const seesReplies = places.includes('seminarReplies')
  return (
    <section className="panel stack" aria-labelledby="neste">
      <div>
        <p className="kicker">{t(words.nextSeminar)}</p>
        <h2 id="neste">
          {places.includes('seminar') ? <a href={addressIn(locale, 'seminar', { id })}>{title}</a> : title}
        </h2>
        <p>
          {days}
          <span className="line soft">{venue}</span>
          {partner && <span className="line soft">{t(words.partner, { partner })}</span>}
        </p>
      </div>
      {seesReplies && (
        <div className="answered">
          <p className="answered__words">
            <strong>{t(words.answered, { answered, expected })}</strong>
          </p>
          <meter className="answered__bar" min={0} max={Math.max(expected, 1)} value={answered}>
            {t(words.answered, { answered, expected })}
          </meter>
        </div>
      )}
      {ahead && <DaysAhead seminarId={id} days={ahead} />}
      {lists && (
        <nav aria-labelledby="oppmote">
          <h3 id="oppmote">{lists.today ? t(words.listsToday) : t(words.lists, { day: lists.day })}</h3>
          <ul className="plain-list">
            {lists.ways.map((way) => (
              <li key={way.id}>
                <a className="place-link" href={way.href}>
                  {way.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ul className="plain-list cluster">
        {places
          .filter((place) => place !== 'seminar')
          .map((place) => (
            <li key={place}>
              <a className="place-link" href={addressIn(locale, place, { id })}>
                {t(seminarPlaceWords[place])}
              </a>
            </li>
          ))}
      </ul>
    </section>
  )
}
