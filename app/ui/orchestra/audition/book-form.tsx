import { sayHour } from '#app/domains/orchestra/audition/say-audition.ts'
import type { BookableChild, BookingView } from '#app/domains/orchestra/audition/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraAudition as words } from '#app/i18n/orchestra-audition.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, SelectField } from '#app/ui/kit/choices.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { FieldError } from '#app/ui/kit/field.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** So many children of a family are switched between by a tap. */
const FEW = 6

/** Those who have no time yet: what they play, and a time for each, one after the other where they are several. */
export function BookForm({ view, reply }: { view: BookingView; reply: Reply | undefined }) {
  const t = useWords()
  const { round, unbooked, chosen, choices, singles } = view
  const form = formOf(reply, {}, 'book')
  const children = unbooked.filter(({ childId }) => chosen.includes(childId))
  const others = unbooked.length > 1
  return (
    <section className="stack" aria-labelledby="velg-tid">
      <h2 id="velg-tid">{t(words.bookTitle)}</h2>
      {others && unbooked.length <= FEW && <ChildSwitch unbooked={unbooked} chosen={chosen} />}
      {unbooked.length > FEW && <ChildChoice unbooked={unbooked} chosen={chosen} />}
      {children.length > 0 && (
        <form method="post" className="stack" noValidate>
          <input type="hidden" name="intent" value="book" />
          {children.map((child) => (
            <ChildWish key={child.childId} child={child} accompanist={round.accompanist} form={form} />
          ))}
          {choices.length === 0 ? (
            <EmptyState title={t(singles.length === 0 ? words.noFree : words.together)} level={3}>
              <p>{t(singles.length === 0 ? words.noFreeMore : words.noRun)}</p>
            </EmptyState>
          ) : (
            <>
              <TimeChoices view={view} booking={children} chosen={form.value('slots')} error={form.error('slots')} />
              <div className="action-bar">
                <Button wide>{t(words.book)}</Button>
              </div>
            </>
          )}
        </form>
      )}
    </section>
  )
}

function ChildSwitch({ unbooked, chosen }: Pick<BookingView, 'unbooked' | 'chosen'>) {
  const t = useWords()
  return (
    <nav className="switch cluster" aria-label={t(words.who)}>
      <a href="?" aria-current={chosen.length > 1 ? 'true' : undefined}>
        {t(words.allTogether)}
      </a>
      {unbooked.map(({ childId, name }) => (
        <a
          key={childId}
          href={`?barn=${childId}`}
          aria-current={chosen.length === 1 && chosen[0] === childId ? 'true' : undefined}
        >
          {t(words.oneAtATime, { name })}
        </a>
      ))}
    </nav>
  )
}

/** For the secretariat, which books for whoever asks: everybody who may play, by name. */
function ChildChoice({ unbooked, chosen }: Pick<BookingView, 'unbooked' | 'chosen'>) {
  const t = useWords()
  const locale = useLocale()
  const byName = [...unbooked].sort((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <form className="toolbar">
      <SelectField
        label={t(words.whichChild)}
        name="barn"
        id="field-barn"
        ask={t(words.askChild)}
        defaultValue={chosen.length === 1 ? chosen[0] : ''}
        choices={byName.map(({ childId, name, instrument }) => ({
          ...{ value: childId, label: `${name}, ${t(groupWords(instrument))}` },
        }))}
      />
      <Button variant="secondary">{t(words.showTimes)}</Button>
    </form>
  )
}

function ChildWish({
  child: { childId, name, instrument },
  accompanist,
  form,
}: {
  child: BookableChild
  accompanist: boolean
  form: ReturnType<typeof formOf>
}) {
  const t = useWords()
  return (
    <div className="panel stack stack--tight">
      <input type="hidden" name="children" value={childId} />
      <h3>
        {name}
        <span className="soft">, {t(groupWords(instrument))}</span>
      </h3>
      <TextField
        label={t(words.piecesOf, { name })}
        help={t(words.piecesHelp)}
        autoComplete="off"
        {...form.field(`pieces-${childId}`)}
      />
      {accompanist && (
        <CheckboxField label={t(words.wantsAccompanistOf, { name })} {...form.box(`withAccompanist-${childId}`)} />
      )}
    </div>
  )
}

/** Every way to book, by day, as large buttons to tap. */
function TimeChoices({
  view: { round, choices },
  booking: children,
  chosen,
  error,
}: {
  view: BookingView
  booking: readonly BookableChild[]
  /** The times that were chosen in a form that came back. */
  chosen: string
  error: string | undefined
}) {
  const t = useWords()
  const locale = useLocale()
  const days = [...new Set(choices.map(({ slots }) => slots[0]?.date ?? ''))]
  const several = children.length > 1
  return (
    <fieldset className="field times" aria-describedby="field-slots-help">
      <legend className="field__label">{t(several ? words.together : words.times)}</legend>
      <p className="field__help" id="field-slots-help">
        {several ? `${t(words.togetherHelp)} ` : ''}
        {t(words.timesHelp)}
      </p>
      {error && <FieldError id="field-slots-error">{error}</FieldError>}
      {days.map((day, place) => (
        <div key={day} className="stack stack--tight">
          <h3 className="times__day">{sayDate(day, locale)}</h3>
          <ul className="times__list">
            {choices
              .filter(({ slots }) => slots[0]?.date === day)
              .map(({ slots, ids, together }, index) => {
                const id = place === 0 && index === 0 ? 'field-slots' : `tid-${ids}`
                return (
                  <li key={ids}>
                    <input
                      type="radio"
                      name="slots"
                      value={ids}
                      id={id}
                      className="times__box"
                      defaultChecked={ids === chosen}
                    />
                    <label htmlFor={id} className="times__time">
                      {slots.map((slot, n) => (
                        <span key={slot.begins}>
                          {several && <strong>{children[n]?.name} </strong>}
                          {sayHour(slot, round.slotMinutes, locale)}
                        </span>
                      ))}
                      {together && <span className="small soft">{t(words.fitsWell)}</span>}
                    </label>
                  </li>
                )
              })}
          </ul>
        </div>
      ))}
    </fieldset>
  )
}
