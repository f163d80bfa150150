import { sayCall } from '#app/domains/orchestra/concert/say-concert.ts'
import { FAMILIES, groupWords, SECTIONS } from '#app/domains/orchestra/instruments.ts'
import { orchestraConcertOffice as office } from '#app/i18n/orchestra-concert-office.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { DateField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'
import type { OfficePartProps } from './office-props.ts'

/** Call times, for everybody or for some groups. */
export function CallsForm({ view: { calls, concert }, reply }: OfficePartProps) {
  const t = useWords()
  const locale = useLocale()
  const form = formOf(reply, { date: concert.date }, 'call')
  return (
    <Disclosure summary={t(office.calls)} open={form.reply !== undefined}>
      <div className="stack">
        {calls.map((call) => (
          <form key={call.id} method="post" className="cluster">
            <input type="hidden" name="intent" value="call" />
            <input type="hidden" name="change" value="drop" />
            <input type="hidden" name="callId" value={call.id} />
            <Button variant="quiet" small>
              {t(office.dropCall, { what: `${call.time} ${sayCall(call, locale)}` })}
            </Button>
          </form>
        ))}
        <form method="post" className="stack measure" noValidate>
          <input type="hidden" name="intent" value="call" />
          <input type="hidden" name="change" value="add" />
          <div className="cluster">
            <DateField label={t(office.date)} id="call-date" {...form.field('date')} />
            <TimeField label={t(office.time)} {...form.field('time')} />
          </div>
          <TextField label={t(office.what)} autoComplete="off" {...form.field('whatNb')} />
          <TextField label={t(office.whatEn)} autoComplete="off" {...form.field('whatEn')} />
          <CheckboxGroup
            label={t(office.groups)}
            help={t(office.everybody)}
            name="groups"
            inline
            defaultValues={form.values('groups')}
            choices={[...FAMILIES, ...SECTIONS].map((group) => ({ value: group, label: t(groupWords(group)) }))}
          />
          <div>
            <Button variant="secondary">{t(office.addCall)}</Button>
          </div>
        </form>
      </div>
    </Disclosure>
  )
}
