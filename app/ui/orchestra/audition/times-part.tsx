import { sayAt } from '#app/domains/orchestra/audition/say-audition.ts'
import { orchestraAuditionOffice as office } from '#app/i18n/orchestra-audition-office.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { DateField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'
import type { OfficePartProps } from './office-props.ts'

/** The times by day and room, and windows that make more. */
export function TimesPart({ parts: { slots, can }, reply }: OfficePartProps) {
  const t = useWords()
  const locale = useLocale()
  const form = formOf(reply, {}, 'times')
  const lines = [...new Set(slots.map(({ date, room }) => `${date}|${room}`))]
  return (
    <section className="stack" aria-labelledby="tider">
      <h2 id="tider">{t(office.times)}</h2>
      {slots.length === 0 ? (
        <EmptyState title={t(office.noTimes)} level={3}>
          <p>{t(office.noTimesMore)}</p>
        </EmptyState>
      ) : (
        <p>{t(office.free, { free: slots.filter(({ taken }) => !taken).length, all: slots.length })}</p>
      )}
      {lines.map((line) => {
        const [date = '', room = ''] = line.split('|')
        return (
          <div key={line} className="stack stack--tight">
            <h3>{[sayDate(date, locale), room].filter(Boolean).join(', ')}</h3>
            <ul className="slot-list">
              {slots
                .filter((slot) => slot.date === date && slot.room === room)
                .map(({ id, begins, taken }) => (
                  <li key={id} data-taken={taken ? '' : undefined}>
                    <span>{sayAt(begins, locale)}</span>
                    {taken && <span className="small">{t(office.taken)}</span>}
                    {!taken && can.change && (
                      <form method="post">
                        <input type="hidden" name="intent" value="drop-time" />
                        <input type="hidden" name="slotId" value={id} />
                        <Button variant="quiet" small aria-label={t(office.dropTime, { time: sayAt(begins, locale) })}>
                          {t(office.drop)}
                        </Button>
                      </form>
                    )}
                  </li>
                ))}
            </ul>
          </div>
        )
      })}
      {can.change && (
        <form method="post" className="toolbar" noValidate>
          <input type="hidden" name="intent" value="times" />
          <DateField label={t(office.date)} {...form.field('date')} />
          <TimeField label={t(office.from)} {...form.field('from')} />
          <TimeField label={t(office.to)} {...form.field('to')} />
          <TextField label={t(office.room)} autoComplete="off" {...form.field('room')} />
          <Button variant="secondary">{t(office.addTimes)}</Button>
        </form>
      )}
    </section>
  )
}
