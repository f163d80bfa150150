import type { RefObject } from 'react'
import type { SheetView } from '#app/domains/art-round/jury/views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { plainly } from './works.tsx'

export interface SheetHeadProps {
  view: SheetView
  shown: number | null
  /** How many are complete, this one included when it is. */
  done: number
  heading: RefObject<HTMLHeadingElement>
  at: (number: number | null) => string
  desk: string
  onLeave: (href: string) => void
  onShow: (place: number | null) => void
  onHelp: () => void
}

/** Where one is, how far one has come, and the way on. One line, so that the pictures have the rest. */
export function SheetHead({ view, shown, done, heading, at, desk, onLeave, onShow, onHelp }: SheetHeadProps) {
  const t = useWords()
  const { number, progress, previous, next, nextUnfinished, sealedAt } = view
  const link = (href: string, text: string, rel?: 'prev' | 'next') => (
    <a className="jury-step" href={href} rel={rel} onClick={plainly(() => onLeave(href))}>
      {text}
    </a>
  )
  const way = (one: boolean, text: string) => {
    const current = one === (shown !== null)
    return (
      <a
        className="jury-way"
        href={at(null) + (one ? '?bilde=1' : '')}
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
        {link(desk, t(juryDesk.list))}
        <h1 ref={heading} tabIndex={-1}>
          {t(juryDesk.sheetOf, { number, total: progress.total })}
        </h1>
        <progress
          aria-label={t(juryDesk.assessed)}
          aria-valuetext={t(juryDesk.ofTotal, { done, total: progress.total })}
          value={done}
          max={Math.max(progress.total, 1)}
        />
        <span className="soft figures small">{t(juryDesk.ofTotal, { done, total: progress.total })}</span>
        {sealedAt && <Tag tone="success">{t(juryDesk.sealedTag)}</Tag>}
      </div>
      <nav className="jury-head__ways" aria-label={t(juryDesk.viewLabel)}>
        {way(false, t(juryDesk.allWorks))}
        {way(true, t(juryDesk.oneWork))}
      </nav>
      <nav className="jury-head__steps" aria-label={t(juryDesk.moveLabel)}>
        {previous && link(at(previous), `← ${t(juryDesk.previousSheet)}`, 'prev')}
        {next && link(at(next), `${t(juryDesk.nextSheet)} →`, 'next')}
        {nextUnfinished && nextUnfinished !== next && link(at(nextUnfinished), t(juryDesk.nextOpenSheet))}
      </nav>
      <Button type="button" variant="quiet" small className="jury-head__keys" onClick={onHelp}>
        {t(juryDesk.keys)}
      </Button>
    </header>
  )
}
