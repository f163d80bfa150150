import type { OfficeEventView, OfficeSignUp } from '#app/domains/programme/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { programmeOffice as words } from '#app/i18n/programme-office.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** Everyone on the list, those who wait in their order. */
export function SignUpList({ view }: { view: OfficeEventView }) {
  const t = useWords()
  const locale = useLocale()
  const { event, year, signUps, counts } = view
  if (event.signedUp !== null && signUps.length === 0)
    return <p className="measure">{t(words.signUpsKept, { seats: event.signedUp })}</p>
  const asks = event.questionNb !== ''
  return (
    <div className="stack">
      {signUps.length > 0 && (
        <p className="cluster">
          <span className="strong">{t(words.partiesAndSeats, counts.confirmed)}</span>
          {counts.waiting.parties > 0 && (
            <span>
              {t(words.waiting)}: {t(words.partiesAndSeats, counts.waiting)}
            </span>
          )}
          <span className="no-print">
            {t(words.asFile)}:{' '}
            {(['csv', 'xlsx'] as const).map((format, n) => (
              <span key={format}>
                {n > 0 && ', '}
                <a href={addressIn(locale, 'eventSignUps', { year, slug: event.slug, format })}>
                  {format.toUpperCase()}
                </a>
              </span>
            ))}
          </span>
        </p>
      )}
      <DataTable<OfficeSignUp>
        caption={t(words.signUps)}
        captionHidden
        dense
        rows={signUps}
        rowKey={({ id }) => id}
        mark={({ state }) => (state === 'cancelled' ? 'out' : state === 'waiting' ? 'near' : undefined)}
        empty={<EmptyState title={t(words.noSignUps)} level={3} />}
        columns={[
          { key: 'name', label: t(words.name), names: true, cell: ({ name }) => name },
          { key: 'email', label: t(words.email), cell: ({ email }) => <a href={`mailto:${email}`}>{email}</a> },
          { key: 'seats', label: t(words.seats), number: true, cell: ({ seats }) => seats },
          { key: 'state', label: t(words.state), cell: ({ state, place }) => t(words.stateIs, { state, place }) },
          ...(asks ? [{ key: 'answer', label: t(words.answer), cell: ({ answer }: OfficeSignUp) => answer }] : []),
          { key: 'at', label: t(words.signedUpAt), cell: ({ signedUpAt }) => sayInstant(signedUpAt, locale) },
          { key: 'came', label: t(words.came), number: true, cell: ({ came }) => came ?? '–' },
        ]}
      />
    </div>
  )
}

/** A letter in the secretariat's own words; the button says how many it goes to. */
export function WriteForm({ view, reply }: { view: OfficeEventView; reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, {}, 'write')
  const count = view.receivers
  if (count === 0) return null
  return (
    <Disclosure summary={t(words.write)} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="write" />
        <input type="hidden" name="count" value={count} />
        <p className="measure">{t(words.writeHelp, { count })}</p>
        <TextField label={t(words.subject)} {...form.field('subject')} />
        <TextArea label={t(words.text)} rows={8} {...form.field('text')} />
        <div>
          <Button>{t(words.writeDo, { count })}</Button>
        </div>
      </form>
    </Disclosure>
  )
}

/** Calls the event off, after saying what happens then and to how many. */
export function CancelForm({ view, reply }: { view: OfficeEventView; reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, {}, 'cancel')
  if (view.event.cancelledAt || view.over) return null
  return (
    <Disclosure summary={t(words.cancelEvent)} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="cancel" />
        <p className="measure">{t(words.cancelHelp, { count: view.receivers })}</p>
        {view.receivers > 0 && (
          <TextArea label={t(words.cancelText)} rows={4} id="cancel-text" {...form.field('text')} />
        )}
        <div>
          <Button variant="danger">{t(words.cancelDo)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}

/** How many came, where they were counted otherwise than by the list. */
export function AttendanceForm({ view, reply }: { view: OfficeEventView; reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, { attended: view.event.attended }, 'attendance')
  return (
    <form method="post" className="panel stack" noValidate>
      <input type="hidden" name="intent" value="attendance" />
      <NumberField label={t(words.attendance)} help={t(words.attendanceHelp)} {...form.field('attended')} />
      <div>
        <Button variant="secondary">{t(words.saveAttendance)}</Button>
      </div>
    </form>
  )
}
