import type { PlacedWork } from '#app/domains/art-round/application/library-views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Uses, WorkPlate, workLine } from './work-card.tsx'

/** Works side by side, each with its picture uncropped and where it has been. */
export function LibraryList({ works }: { works: readonly PlacedWork[] }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <ul className="kept plain-list">
      {works.map((work) => (
        <li key={work.id} className="kept__work">
          <WorkPlate work={work} />
          <h3 className="kept__title">
            <a href={addressIn(locale, 'myWork', { id: work.id })}>{work.title || t(portfolio.untitled)}</a>
          </h3>
          {workLine(work) && <p className="small soft">{workLine(work)}</p>}
          <Uses uses={work.uses} />
        </li>
      ))}
    </ul>
  )
}
