import type { CoverageView } from '#app/domains/orchestra/coverage/views.ts'
import { orchestraCoverage as words } from '#app/i18n/orchestra-coverage.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { describedBy, FieldError, fieldId } from '#app/ui/kit/field.tsx'
import { begun } from './say-slot.ts'

/** What is rehearsed on each day, in order: a number at each piece. `form` holds what came back, for the day it is of. */
export function OrderForm({ view, form }: { view: CoverageView; form: FormState }) {
  const t = useWords()
  const locale = useLocale()
  const dates = [...new Set(view.slots.map(({ date }) => date))]
  return (
    <div className="stack">
      <p className="soft measure">{t(words.orderHelp)}</p>
      {dates.map((date) => {
        const planned = view.slots.filter((slot) => slot.date === date).flatMap((slot) => slot.planned ?? [])
        const order = [...new Set(planned)]
        const mine = form.reply && form.value('date') === date ? form : null
        return (
          <form key={date} method="post" className="stack stack--tight" aria-labelledby={`rekke-${date}`}>
            <h3 id={`rekke-${date}`}>{begun(sayDate(date, locale))}</h3>
            <input type="hidden" name="intent" value="order" />
            <input type="hidden" name="date" value={date} />
            <ul className="plain-list order-list">
              {view.pieces.map((piece) => {
                const name = `place_${piece.id}`
                const error = mine?.error(name)
                return (
                  <li key={piece.id}>
                    <span className="cluster">
                      <input
                        className="ds-input player-box"
                        name={name}
                        // The same name stands once for each day; the one that is wrong is what the summary links to.
                        id={error ? fieldId(name) : undefined}
                        inputMode="numeric"
                        maxLength={2}
                        autoComplete="off"
                        defaultValue={
                          mine ? mine.value(name) : order.includes(piece.id) ? order.indexOf(piece.id) + 1 : ''
                        }
                        aria-label={t(words.orderOf, { piece: piece.title, when: sayDate(date, locale) })}
                        {...describedBy({ name, error })}
                      />
                      <span>
                        <span className="soft">{piece.composer}:</span> {piece.title}
                      </span>
                    </span>
                    {error && <FieldError id={`${fieldId(name)}-error`}>{error}</FieldError>}
                  </li>
                )
              })}
            </ul>
            <div>
              <Button variant="secondary" small>
                {t(words.keepOrder)}
              </Button>
            </div>
          </form>
        )
      })}
    </div>
  )
}
