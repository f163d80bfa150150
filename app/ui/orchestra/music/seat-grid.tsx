import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { isStrings } from '#app/domains/orchestra/seating/desks.ts'
import { sayWithin } from '#app/domains/orchestra/seating/say-place.ts'
import type { SeatingView, SeatView } from '#app/domains/orchestra/seating/views.ts'
import { orchestraSeating as words } from '#app/i18n/orchestra-seating.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { PlanFields } from './plan-fields.tsx'

/**
 * Sections and their seats. Without a program a seat is a link that chooses it, and then every other seat is a button
 * that changes places with it; the program makes the same of taps, keys and dragging without a new page between.
 */
export function SeatGrid({ view, hrefOf }: { view: SeatingView; hrefOf: (selected: string | null) => string }) {
  const locale = useLocale()
  return (
    <div className="seat-sections" data-seats="">
      {view.sections.map(({ section, seats }) => (
        <section key={section} className="seat-section" aria-labelledby={`gruppe-${section}`}>
          <h3 id={`gruppe-${section}`}>{groupWords(section)[locale]}</h3>
          <ul className={isStrings(section) ? 'seats seats--desks' : 'seats'}>
            {seats.map((seat) => (
              <SeatItem key={seat.key} {...{ seat, view, hrefOf }} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function SeatItem({
  seat,
  view,
  hrefOf,
}: {
  seat: SeatView
  view: SeatingView
  hrefOf: (selected: string | null) => string
}) {
  const t = useWords()
  const locale = useLocale()
  const name = seat.name || t(words.empty)
  const place = sayWithin(seat, locale)
  const isChosen = view.selected === seat.key
  const body = (
    <>
      <span className="seat__place">{place}</span>
      <span className="seat__name">{name}</span>
      <Marks seat={seat} />
    </>
  )
  const state = {
    id: `plass-${seat.key}`,
    className: 'seat',
    'data-key': seat.key,
    'data-name': name,
    'data-place': place,
    'data-empty': seat.name ? undefined : '',
    'data-locked': seat.fixed ? '' : undefined,
    'data-away': seat.away ? '' : undefined,
  }
  if (!view.can.arrange)
    return (
      <li>
        <span {...state}>{body}</span>
      </li>
    )
  return (
    <li>
      {view.selected !== null && !isChosen ? (
        <form method="post">
          <input type="hidden" name="intent" value="move" />
          <PlanFields view={view} />
          <input type="hidden" name="from" value={view.selected} />
          <input type="hidden" name="to" value={seat.key} />
          <button {...state} aria-label={t(words.placeHere, { name, place })}>
            {body}
          </button>
        </form>
      ) : (
        <a
          {...state}
          href={hrefOf(isChosen ? null : seat.key)}
          aria-label={isChosen ? t(words.cancel) : t(words.select, { name, place })}
          aria-current={isChosen ? 'true' : undefined}
        >
          {body}
        </a>
      )}
    </li>
  )
}

function Marks({ seat }: { seat: SeatView }) {
  const t = useWords()
  const marks = [
    seat.fixed && t(words.locked),
    seat.away && t(words.away),
    seat.newcomer && t(words.newcomer),
    seat.front && t(words.front),
  ].filter(Boolean)
  return marks.length > 0 ? <span className="seat__marks">{marks.join(', ')}</span> : null
}
