import { STATES } from '#app/domains/orchestra/attendance/attendance.ts'
import type { CalledList } from '#app/domains/orchestra/attendance/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraAttendance as words } from '#app/i18n/orchestra-attendance.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { STATE_WORDS, sayLine, sayReply } from './list-words.ts'
import { comersOf, tallyOf } from './tap-box.ts'

interface Props {
  list: CalledList
  /** Made with the page, so that a form sent twice closes once. */
  once: string
  /** Came back from closing: the names that are not entered stand first. */
  closing: boolean
}

/** The list without script: a choice for each name, and only what was changed is taken. */
export function ListForm({ list, once, closing }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { children } = list
  const { all, here, untouched } = tallyOf(children)
  const comers = comersOf(children).length
  if (list.tappable !== 'yes')
    return (
      <div className="stack">
        <Notice>
          {list.tappable === 'early' ? t(words.opensOn, { day: sayDate(list.date, locale) }) : t(words.tooLate)}
        </Notice>
        <ul>
          {children.map((child) => (
            <li key={child.childId}>
              {child.name} · {t(groupWords(child.instrument))} · {sayReply(child, locale)}
              {child.mark && ` · ${t(STATE_WORDS[child.mark.state])}`}
            </li>
          ))}
        </ul>
      </div>
    )
  const ordered = closing ? [...untouched, ...children.filter(({ mark }) => mark)] : children
  return (
    // A browser that brings back an earlier visit's choices would bring them back to other names.
    <form method="post" className="stack roll" autoComplete="off">
      <input type="hidden" name="key" value={once} />
      <p>
        <strong>{t(words.here, { here, all })}</strong>
        {untouched.length > 0 && ` · ${t(words.untouched, { count: untouched.length })}`}
      </p>
      {closing && untouched.length > 0 && (
        <Notice tone="warning" title={t(words.stillMissing, { count: untouched.length })} />
      )}
      {comers > 0 && (
        <Button name="intent" value="comers" variant="secondary" wide>
          {t(words.comers)} ({comers})
        </Button>
      )}
      <ul className="roll__list">
        {ordered.map((child, index) => {
          const { childId, mark } = child
          const name = `marks[${index}]`
          return (
            <li key={childId} className="roll__row" data-state={mark?.state ?? ''}>
              <fieldset className="roll__radios">
                <legend>
                  <span className="roll__who">{child.name}</span>{' '}
                  <span className="roll__about">
                    {t(groupWords(child.instrument))} · {sayReply(child, locale)}
                    {sayLine(child.line, locale) && ` · ${sayLine(child.line, locale)}`}
                  </span>
                </legend>
                <input type="hidden" name={`${name}.childId`} value={childId} />
                <input type="hidden" name={`${name}.was`} value={mark?.state ?? ''} />
                <input type="hidden" name={`${name}.wasMissed`} value={mark?.missed ?? ''} />
                {STATES.map((state) => (
                  <label key={state}>
                    <input type="radio" name={`${name}.state`} value={state} defaultChecked={mark?.state === state} />{' '}
                    {t(STATE_WORDS[state])}
                  </label>
                ))}
                <label>
                  {t(words.minutes)}{' '}
                  <input
                    className="ds-input roll__missed"
                    name={`${name}.missed`}
                    inputMode="numeric"
                    size={4}
                    defaultValue={mark?.missed ?? ''}
                  />
                </label>
              </fieldset>
            </li>
          )
        })}
      </ul>
      <div className="action-bar">
        <Button name="intent" value="save">
          {t(words.save)}
        </Button>
        <Button name="intent" value="close" variant="secondary">
          {untouched.length > 0 && closing ? t(words.closeAnyway, { count: untouched.length }) : t(words.close)}
        </Button>
        <label className="choice-line">
          <input type="checkbox" name="method" value="paper" /> {t(words.paper)}
        </label>
      </div>
    </form>
  )
}
