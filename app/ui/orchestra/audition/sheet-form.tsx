import { sayCriterion, sayCriterionHelp } from '#app/domains/orchestra/audition/say-audition.ts'
import type { SheetView } from '#app/domains/orchestra/audition/views.ts'
import { orchestraPanel as words } from '#app/i18n/orchestra-panel.ts'
import { sayClock } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SaveStatus } from '#app/ui/kit/save-status.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useSheetSave } from './use-sheet-save.ts'

/**
 * The marks as large buttons. Each saves the whole sheet at once: by the page's program where it runs, else as the form
 * that it is.
 */
export function SheetForm({ view, path }: { view: SheetView; path: string }) {
  const t = useWords()
  const locale = useLocale()
  const { round, criteria, seat, number, savedAt: stored } = view
  const { draft, state, savedAt, mark, write } = useSheetSave({
    ...{ path, seat, number },
    stored: { marks: view.marks, note: view.note },
  })
  const marks = Array.from({ length: round.topMark }, (_, index) => index + 1)
  const at = savedAt ?? stored
  const said = {
    ...{ saving: t(words.saving), waiting: t(words.waiting), refused: t(words.refused) },
    saved: at ? t(words.savedAt, { when: sayClock(at, locale) }) : '',
    still: at ? t(words.savedAt, { when: sayClock(at, locale) }) : '',
  }
  return (
    <form method="post" className="stack stack--loose" noValidate>
      <input type="hidden" name="intent" value="save" />
      <p className="small soft">{t(words.scale, { top: round.topMark })}</p>
      {criteria.map((criterion) => {
        const { id } = criterion
        const name = sayCriterion(criterion, locale)
        const given = draft.marks[id]
        return (
          <fieldset key={id} className="mark-line" id={`mal-${id}`}>
            <legend>
              <strong>{name}</strong>
              <span className="small soft"> {sayCriterionHelp(criterion, locale)}</span>
            </legend>
            {given !== undefined && <input type="hidden" name={`mark-${id}`} value={given} />}
            <div className="mark-line__marks">
              {marks.map((value) => (
                <button
                  key={value}
                  type="submit"
                  className="tap mark"
                  name="set"
                  value={`${id}:${value}`}
                  aria-pressed={given === value}
                  aria-label={t(words.mark, { mark: value, of: name })}
                  onClick={(event) => {
                    event.preventDefault()
                    mark(id, value)
                  }}
                >
                  {value}
                </button>
              ))}
            </div>
          </fieldset>
        )
      })}
      <TextArea
        label={t(words.note)}
        help={t(words.noteHelp)}
        name="note"
        rows={3}
        value={draft.note}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <div className="action-bar">
        <Button>{t(words.save)}</Button>
        <SaveStatus state={state === 'refused' ? 'failed' : state === 'still' ? 'saved' : state} text={said[state]} />
      </div>
    </form>
  )
}
