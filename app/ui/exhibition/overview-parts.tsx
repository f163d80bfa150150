import { SHOWN } from '#app/domains/exhibition/overview/overview.ts'
import type { ExhibitionWorkView } from '#app/domains/exhibition/overview/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionWork as words } from '#app/i18n/exhibition-work.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

type View = ExhibitionWorkView

/** Where the works are, in figures; each leads to the works that it counts. */
export function WorkCounts({ counts, here }: { counts: View['counts']; here: string }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="tiles">
      <StatTile
        figure={t(words.delivered, { count: counts.delivered, all: counts.all })}
        counts={t(words.countsDelivered)}
        href={`${here}?vis=awaited`}
      />
      <StatTile figure={counts.inHouse} counts={t(words.countsInHouse)} href={`${here}?vis=in-house`} />
      <StatTile figure={counts.hung} counts={t(words.countsHung)} href={`${here}?vis=not-hung`} />
      <StatTile
        figure={counts.sold}
        counts={t(words.countsSold)}
        href={`${here}?vis=sold`}
        basis={counts.sold > 0 ? sayKroner(counts.soldOre, locale) : undefined}
      />
      <StatTile figure={counts.returned} counts={t(words.countsReturned)} href={`${here}?vis=returned`} />
      <StatTile figure={counts.left} counts={t(words.countsLeft)} href={`${here}?vis=left`} />
    </div>
  )
}

/** How far it is to the next day that counts. */
export function NextDayLine({ next }: { next: View['next'] }) {
  const t = useWords()
  const locale = useLocale()
  return next && <p>{t(words.nextDay, { ...next, date: sayDate(next.on, locale) })}</p>
}

/** What a coordinator is to see to, the most pressing first, each with the way there. */
export function ChaseList({ chases, year }: { chases: View['chases']; year: number }) {
  const t = useWords()
  const locale = useLocale()
  const works = addressIn(locale, 'exhibitionWork', { year })
  const plan = addressIn(locale, 'deliveryPlan', { year })
  const ways = {
    ...{ 'no-slots': plan, silent: plan, late: `${works}?vis=awaited`, 'no-value': `${works}?vis=no-value` },
    ...{ damaged: `${works}?vis=damaged`, 'not-hung': addressIn(locale, 'hangingPlan', { year }) },
    ...{ unwatched: addressIn(locale, 'exhibitionShifts', { year }) },
    ...{ unfetched: `${works}?vis=in-house`, 'sold-waits': `${works}?vis=sold` },
  }
  if (chases.length === 0) return <p className="soft">{t(words.nothingToChase)}</p>
  return (
    <ul className="needles stack stack--tight">
      {chases.map(({ chase, count }) => (
        <li key={chase}>
          <a href={ways[chase]}>{t(words.chase, { chase, count })}</a>
        </li>
      ))}
    </ul>
  )
}

export function Chases({ chases, next, year }: Pick<View, 'chases' | 'next' | 'year'>) {
  const t = useWords()
  return (
    <section className="stack stack--tight" aria-labelledby="folg-opp">
      <h2 id="folg-opp">{t(words.next)}</h2>
      <NextDayLine next={next} />
      <ChaseList chases={chases} year={year} />
    </section>
  )
}

/** Those who are expected at the door now, large enough for a thumb. */
export function AtTheDoor({ door, year }: { door: NonNullable<View['door']>; year: number }) {
  const t = useWords()
  const locale = useLocale()
  const { direction, begins, ends, rows } = door
  return (
    <section className="stack stack--tight" aria-labelledby="ved-dora">
      <h2 id="ved-dora">{t(words.atTheDoor, { direction, hours: sayHours(begins, ends, locale) })}</h2>
      <ul className="plain-list door-cards">
        {rows.map(({ participantId, catalogueNo, name, title, picture, alt }) => (
          <li key={participantId} className="door-card">
            {picture && <Art picture={picture} alt={alt} sizes="6rem" />}
            <div>
              <a className="door-card__name" href={addressIn(locale, 'exhibitionItem', { year, id: participantId })}>
                {catalogueNo && `${catalogueNo} · `}
                {name}
              </a>
              <p className="small soft">{title}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Search and filter; both are in the address. */
export function WorkSearch({ view, here }: { view: Pick<View, 'shown' | 'typed'>; here: string }) {
  const t = useWords()
  const { shown, typed } = view
  const search = typed ? `&sok=${encodeURIComponent(typed)}` : ''
  return (
    <div className="stack stack--tight no-print">
      <form className="toolbar" method="get" action={here} role="search">
        {shown !== 'all' && <input type="hidden" name="vis" value={shown} />}
        <TextField
          type="search"
          name="sok"
          label={t(words.find)}
          help={t(words.findHelp)}
          defaultValue={typed}
          autoComplete="off"
        />
        <Button variant="secondary">{t(words.search)}</Button>
      </form>
      <nav aria-label={t(words.show)}>
        <ul className="plain-list cluster switch">
          {SHOWN.map((one) => (
            <li key={one}>
              <a
                href={
                  one === 'all'
                    ? here + (typed ? `?sok=${encodeURIComponent(typed)}` : '')
                    : `${here}?vis=${one}${search}`
                }
                aria-current={one === shown ? 'page' : undefined}
              >
                {t(words.shown, { shown: one })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
