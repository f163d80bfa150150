import type { LibraryUse } from '#app/domains/art-round/application/library-uses.ts'
import type { PlacedWork } from '#app/domains/art-round/application/library-views.ts'
import { sayCm } from '#app/domains/art-round/portfolio/say-fields.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

const SIZES = '(min-width: 60rem) 18rem, (min-width: 40rem) 45vw, 90vw'

/** The first picture of a work, whole and uncropped on a mount; a plain word where there is none. */
export function WorkPlate({ work }: { work: PlacedWork }) {
  const t = useWords()
  const [first] = work.shown
  return (
    <div className="kept__plate">
      {first ? (
        <Art picture={first} alt={first.alt || t(portfolio.pictureOf, { title: work.title })} sizes={SIZES} />
      ) : (
        <p className="soft small">{t(portfolio.noPicture)}</p>
      )}
    </div>
  )
}

/** "2012, olje på lerret, 80 × 60 cm": what is known of a work besides its title. */
export function workLine(work: PlacedWork): string {
  const sides = [work.heightMm, work.widthMm, work.depthMm].filter((side) => side !== null)
  const size = work.heightMm !== null && work.widthMm !== null ? `${sides.map(sayCm).join(' × ')} cm` : ''
  return [work.year, work.technique, size, work.editionNo].filter(Boolean).join(', ')
}

/** Where a work has been, the exhibition first in what the eye meets. */
export function Uses({ uses }: { uses: readonly LibraryUse[] }) {
  const t = useWords()
  if (uses.length === 0) return null
  const said = {
    sent: portfolio.useSent,
    draft: portfolio.useDraft,
    withdrawn: portfolio.useWithdrawn,
  }
  return (
    <ul className="kept__uses plain-list cluster">
      {uses.map((use) => (
        <li key={use.callId}>
          <Tag tone={use.shown ? 'accent' : undefined}>
            {use.shown ? t(portfolio.useShown, { year: use.year }) : t(said[use.state], { year: use.year })}
          </Tag>
        </li>
      ))}
    </ul>
  )
}
