import type { KeepingView } from '#app/domains/orchestra/account/views.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraKeeping as words } from '#app/i18n/orchestra-keeping.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { osloDate, sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'

interface HoldsProps {
  holds: NonNullable<KeepingView['holds']>
  holdable: NonNullable<KeepingView['holdable']>
  reply: Reply | undefined
}

/** What may not be deleted yet, why, and until somebody lifts it. */
export function Holds({ holds, holdable, reply }: HoldsProps) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="panel stack" aria-labelledby="arkiv">
      <h2 id="arkiv">{t(words.holds)}</h2>
      <p className="measure">{t(words.holdsHelp)}</p>
      {holds.length === 0 ? (
        <p className="soft">{t(words.noHolds)}</p>
      ) : (
        <ul className="plain-list stack">
          {holds.map(({ id, name, by, from, reason }) => (
            <li key={id} className="cluster cluster--apart">
              <div>
                <p>{t(words.holdLine, { name, by, from: sayFullDate(osloDate(from), locale) })}</p>
                <p className="small soft">{reason}</p>
              </div>
              <form method="post">
                <input type="hidden" name="intent" value="lift" />
                <input type="hidden" name="holdId" value={id} />
                <Button variant="quiet" small aria-label={`${t(words.lift)}: ${name}`}>
                  {t(words.lift)}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {holdable
        .filter(({ subjects }) => subjects.length > 0)
        .map(({ kind, subjects }) => {
          const mine = reply?.intent === 'hold' && reply.values.kind === kind ? reply : undefined
          const form = formOf(mine, {}, 'hold')
          return (
            <Disclosure key={kind} summary={t(words.hold, { kind })} open={mine !== undefined}>
              <form method="post" className="form" noValidate>
                <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
                <input type="hidden" name="intent" value="hold" />
                <input type="hidden" name="kind" value={kind} />
                <SelectField
                  label={t(words.which)}
                  ask={t(words.choose)}
                  choices={subjects.map(({ id, name }) => ({ value: id, label: name }))}
                  {...form.field('subjectId')}
                  id={`field-subjectId-${kind}`}
                />
                <TextArea label={t(words.reason)} rows={3} {...form.field('reason')} id={`field-reason-${kind}`} />
                <div>
                  <Button>{t(words.holdDo)}</Button>
                </div>
              </form>
            </Disclosure>
          )
        })}
    </section>
  )
}
