import type { ExhibitionNow } from '#app/domains/exhibition/overview/views.ts'
import { exhibitionWork as words } from '#app/i18n/exhibition-work.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ExhibitionNav } from './exhibition-nav.tsx'
import { ChaseList, NextDayLine } from './overview-parts.tsx'

/** The exhibitions that are worked on: what is to be chased, and the way to their pages. */
export function ExhibitionsNow({ now }: { now: readonly ExhibitionNow[] }) {
  const t = useWords()
  return now.map(({ year, venue, next, chases }) => (
    <section key={year} className="panel stack stack--tight" aria-labelledby={`utstilling-${year}`}>
      <h2 id={`utstilling-${year}`}>{t(words.now, { year })}</h2>
      {venue && <p className="soft">{venue}</p>}
      <NextDayLine next={next} />
      <ChaseList chases={chases} year={year} />
      <ExhibitionNav year={year} here={null} />
    </section>
  ))
}
