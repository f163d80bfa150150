import type { RefObject } from 'react'
import { countsOf, nextBookmarked, nextUnfinished } from '#app/domains/art-round/jury/standing.ts'
import type { SheetView } from '#app/domains/art-round/jury/views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { WALL_WORDS, WALLS, type Wall } from './walls.ts'
import { plainly } from './works.tsx'

export interface SheetHeadProps {
  view: SheetView
  shown: number | null
  wall: Wall
  heading: RefObject<HTMLHeadingElement>
  at: (number: number, picture?: number) => string
  desk: string
  /** To another place, or with null to the list. */
  onLeave: (number: number | null) => void
  onShow: (place: number | null) => void
  onWall: (wall: Wall) => void
  onFull: () => void
  onHelp: () => void
}

/** Where one is, how far one has come, and the way on. One line, so that the pictures have the rest. */
export function SheetHead(props: SheetHeadProps) {
  const { view, shown, wall, heading, at, desk, onLeave, onShow, onWall, onFull, onHelp } = props
  const t = useWords()
  const { number, standing, sealedAt } = view
  const { total, complete } = countsOf(standing)
  const next = number < total ? number + 1 : null
  const unfinished = nextUnfinished(standing, number)
  const bookmarked = nextBookmarked(standing, number)
  const link = (place: number | null, text: string, rel?: 'prev' | 'next') => (
    <a
      className="jury-step"
      href={place === null ? desk : at(place)}
      rel={rel}
      onClick={place === null ? undefined : plainly(() => onLeave(place))}
    >
      {text}
    </a>
  )
  const way = (one: boolean, text: string) => {
    const current = one === (shown !== null)
    return (
      <a
        className="jury-way"
        href={one ? at(number, 1) : at(number)}
        aria-current={current ? 'true' : undefined}
        onClick={plainly(() => onShow(one ? (shown ?? 1) : null))}
      >
        {text}
      </a>
    )
  }
  return (
    <header className="jury-head">
      <div className="jury-head__where">
        {link(null, t(juryDesk.list))}
        <h1 ref={heading} tabIndex={-1}>
          {t(juryDesk.sheetOf, { number, total })}
        </h1>
        <progress
          aria-label={t(juryDesk.assessed)}
          aria-valuetext={t(juryDesk.ofTotal, { done: complete, total })}
          value={complete}
          max={Math.max(total, 1)}
        />
        <span className="soft figures small">{t(juryDesk.ofTotal, { done: complete, total })}</span>
        {sealedAt && <Tag tone="success">{t(juryDesk.sealedTag)}</Tag>}
        {view.kind === 'warmup' && <Tag>{t(jurySheet.warmUp)}</Tag>}
        {view.sheet.who && (
          <span className="jury-who">
            <span className="only-heard">{t(jurySheet.whoApplies)}: </span>
            {[view.sheet.who.name, view.sheet.who.municipality].filter(Boolean).join(', ')}
          </span>
        )}
      </div>
      <nav className="jury-head__ways" aria-label={t(juryDesk.viewLabel)}>
        {way(false, t(juryDesk.allWorks))}
        {way(true, t(juryDesk.oneWork))}
        <button type="button" className="jury-way needs-script" onClick={onFull}>
          {t(jurySheet.fullScreen)}
        </button>
      </nav>
      <fieldset className="jury-walls needs-script">
        <legend className="only-heard">{t(jurySheet.wallLabel)}</legend>
        {WALLS.map((one) => (
          <button key={one} type="button" data-wall={one} aria-pressed={one === wall} onClick={() => onWall(one)}>
            <span className="only-heard">{t(WALL_WORDS[one])}</span>
          </button>
        ))}
      </fieldset>
      <nav className="jury-head__steps" aria-label={t(juryDesk.moveLabel)}>
        {number > 1 && link(number - 1, `← ${t(juryDesk.previousSheet)}`, 'prev')}
        {next && link(next, `${t(juryDesk.nextSheet)} →`, 'next')}
        {unfinished && unfinished !== next && link(unfinished, t(juryDesk.nextOpenSheet))}
        {bookmarked && link(bookmarked, t(jurySheet.nextComeBack))}
      </nav>
      <Button
        type="button"
        variant="quiet"
        small
        className="jury-head__keys needs-script"
        title={t(juryDesk.keys)}
        onClick={onHelp}
      >
        <span aria-hidden="true">?</span>
        <span className="only-heard">{t(juryDesk.keys)}</span>
      </Button>
    </header>
  )
}
