import { useState } from 'react'
import type { AttendanceState } from '#app/domains/orchestra/attendance/attendance.ts'
import type { CalledList, OtherList } from '#app/domains/orchestra/attendance/views.ts'
import { orchestraAttendance as words } from '#app/i18n/orchestra-attendance.ts'
import { osloDate, sayClock, sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { SaveStatus } from '#app/ui/kit/save-status.tsx'
import { Closing } from './closing.tsx'
import { KeptNote } from './kept-note.tsx'
import { ListHead } from './list-head.tsx'
import { ListRow } from './list-row.tsx'
import { OtherLists } from './other-lists.tsx'
import { PaperKeys } from './paper-keys.tsx'
import { beginsSo, comersOf, tallyOf } from './tap-box.ts'
import { useRollCall } from './use-roll-call.ts'

interface Props {
  list: CalledList
  others: readonly OtherList[]
  /** When the list was fetched, where it comes from the phone. */
  keptAt: number | null
}

/** From this many names on a search stands above them. */
const LONG = 12

/** The list as a thumb keeps it. */
export function RollCallProgram({ list: first, others, keptAt }: Props) {
  const t = useWords()
  const locale = useLocale()
  const roll = useRollCall(first, locale)
  const [sought, setSought] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const [view, setView] = useState<'taps' | 'closing' | 'paper'>('taps')
  const { list, children, box } = roll
  const { all, here, untouched } = tallyOf(children)
  const shown = children.filter(({ name }) => beginsSo(name, sought))
  const comers = comersOf(children)
  // What was fetched on an earlier day may be kept from its own day on.
  const early = list.tappable === 'early' && osloDate(new Date()) < list.date
  const shut = early || list.tappable === 'late'
  const mark = (childId: string) => (state: AttendanceState, missed?: number) => roll.mark(childId, state, missed)

  const status = () => {
    if (roll.reach === 'signed-out') return t(words.signedOut)
    if (roll.waiting > 0 || box.close)
      return roll.reach === 'not-heard' ? t(words.waiting, { count: roll.waiting }) : t(words.sending)
    return roll.everSent ? t(words.saved) : ''
  }
  const closed = () => {
    if (box.close) return t(words.closedHere)
    if (!list.closed) return ''
    const at = new Date(list.closed.at)
    const day = osloDate(at) === osloDate(new Date()) ? '' : `${sayDate(osloDate(at), locale)} `
    return t(words.closedBy, { when: `${day}${sayClock(at, locale)}`, by: list.closed.by })
  }

  if (all === 0)
    return (
      <div className="stack">
        <ListHead list={list} />
        <p>{t(words.nobody)}</p>
      </div>
    )
  return (
    <div className="roll stack">
      <ListHead list={list} />
      {keptAt !== null && roll.reach !== 'well' && (
        <Notice>
          <p>{t(words.asOf, { when: sayClock(new Date(keptAt), locale) })}</p>
        </Notice>
      )}
      {early && <Notice>{t(words.opensOn, { day: sayDate(list.date, locale) })}</Notice>}
      {list.tappable === 'late' && <Notice tone="warning">{t(words.tooLate)}</Notice>}
      {closed() && <Notice tone="success">{closed()}</Notice>}
      {box.refused !== null && (
        <Notice tone="danger" live>
          <p>{t(words.refused, { why: box.refused })}</p>
          <Button type="button" variant="secondary" small onClick={roll.discard}>
            {t(words.discard)}
          </Button>
        </Notice>
      )}
      {view === 'closing' && (
        <Closing
          untouched={untouched}
          onMark={(childId, state) => roll.mark(childId, state)}
          onBack={() => setView('taps')}
          onClose={() => {
            roll.close()
            setView('taps')
          }}
        />
      )}
      {view === 'paper' && (
        <PaperKeys
          names={shown}
          onMark={(childId, state) => roll.mark(childId, state, undefined, 'paper')}
          onDone={() => setView('taps')}
        />
      )}
      {view === 'taps' && (
        <>
          {!shut && comers.length > 0 && (
            <Button
              type="button"
              variant="secondary"
              wide
              onClick={() =>
                roll.markAll(
                  comers.map(({ childId }) => childId),
                  'present',
                )
              }
            >
              {t(words.comers)} ({comers.length})
            </Button>
          )}
          {all >= LONG && (
            <p className="field roll__search">
              <label className="field__label" htmlFor="finn">
                {t(words.search)}
              </label>
              <input
                className="ds-input"
                id="finn"
                type="search"
                autoComplete="off"
                value={sought}
                onChange={(event) => setSought(event.currentTarget.value)}
              />
            </p>
          )}
          {shown.length === 0 && <p>{t(words.noSuchName, { text: sought })}</p>}
          <ul className="roll__list">
            {shown.map((child) => (
              <ListRow
                key={child.childId}
                child={child}
                length={list.length}
                open={open === child.childId}
                disabled={shut}
                onMark={mark(child.childId)}
                onOpen={(wide) => setOpen(wide ? child.childId : null)}
              />
            ))}
          </ul>
        </>
      )}
      <div className="action-bar roll__bar">
        <p className="roll__tally" role="status">
          <strong>{t(words.hereShort, { here, all })}</strong>
          <span className="small soft">
            {untouched.length > 0 ? t(words.untouched, { count: untouched.length }) : t(words.allEntered)}
          </span>
        </p>
        {!shut && view !== 'closing' && (
          <Button type="button" onClick={() => setView('closing')}>
            {t(words.close)}
          </Button>
        )}
        <SaveStatus state={roll.waiting > 0 || box.close ? 'waiting' : 'saved'} text={status()} />
      </div>
      {!shut && view === 'taps' && (
        <p className="no-print">
          <Button type="button" variant="quiet" small onClick={() => setView('paper')}>
            {t(words.paper)}
          </Button>
        </p>
      )}
      <KeptNote list={list} others={others} />
      <OtherLists others={others} />
    </div>
  )
}
