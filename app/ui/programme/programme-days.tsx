import { sayEventHours, sayTitle } from '#app/domains/programme/say-event.ts'
import type { ProgrammeView, PublicEvent } from '#app/domains/programme/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { programme } from '#app/i18n/programme.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { sayPlace } from '#app/ui/public-round/say-place.ts'
import { saySeats } from './say-seats.ts'

/** The programme by day: the date large to the left, what happens beside it. */
export function ProgrammeDays({ days, level = 2 }: { days: ProgrammeView['coming']; level?: 2 | 3 }) {
  const locale = useLocale()
  const Day = `h${level}` as const
  return (
    <ol className="plain-list programme">
      {days.map(({ date, events }) => {
        const [weekday = '', day = '', month = ''] = sayDate(date, locale).split(' ')
        return (
          <li key={date} className="programme__day">
            <Day className="programme__date">
              <span className="programme__weekday">{weekday} </span>
              <span className="programme__number">{day} </span>
              <span className="programme__month">{month}</span>
            </Day>
            <ul className="plain-list programme__events">
              {events.map((event) => (
                <EventLine key={event.id} event={event} level={level === 2 ? 3 : 4} />
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}

function EventLine({ event, level }: { event: PublicEvent; level: 3 | 4 }) {
  const t = useWords()
  const locale = useLocale()
  const Title = `h${level}` as const
  const { slug, kind, audience, venue, place, seats, over } = event
  const where = sayPlace(venue || null, place || null)
  const said = over ? '' : saySeats(seats, locale)
  return (
    <li className="event-line" data-cancelled={event.cancelledAt ? '' : undefined}>
      <p className="event-line__hours">{sayEventHours(event, locale)}</p>
      <div className="event-line__words">
        <p className="kicker">
          {t(programme.kind, { kind })}
          {audience !== 'everyone' && ` · ${t(audience === 'artists' ? programme.forArtists : programme.forInvited)}`}
        </p>
        <Title className="event-line__title">
          <a href={addressIn(locale, 'event', { slug })} lang={languageOf(event, locale)}>
            {sayTitle(event, locale)}
          </a>
        </Title>
        {where && <p className="soft">{where}</p>}
        {seats.state === 'cancelled' ? (
          <p>
            <Tag tone="danger">{t(programme.cancelled)}</Tag>
          </p>
        ) : (
          said && (
            <p className="event-line__seats" data-state={seats.state}>
              {said}
            </p>
          )
        )}
      </div>
    </li>
  )
}

/** An English page that shows the Norwegian title says so to those who listen. */
export const languageOf = (event: Pick<PublicEvent, 'titleNb' | 'titleEn'>, locale: string): string | undefined =>
  locale === 'en' && event.titleEn === event.titleNb ? 'nb' : undefined
