import { MOST_BEFORE, OPENS_BEFORE } from '#app/domains/orchestra/binder/rules.ts'
import type { BinderView } from '#app/domains/orchestra/binder/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraBinder as words } from '#app/i18n/orchestra-binder.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import type { FormState } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** For who leads: the code, who may use it, and who has. */
export function Making({ view, code, form }: { view: BinderView; code: string | null; form: FormState }) {
  const t = useWords()
  const locale = useLocale()
  const isMade = view.state === 'open' || view.state === 'shut' || view.state === 'waiting'
  return (
    <section className="panel stack no-print" aria-labelledby="koden">
      <h2 id="koden">{t(words.making)}</h2>
      {code && (
        <Notice tone="success" live>
          <p>{t(words.yourCode)}</p>
          <p className="binder-code__shown">
            {code.slice(0, 3)} {code.slice(3)}
          </p>
          <p>{t(words.yourCodeHelp)}</p>
        </Notice>
      )}
      <p className="measure">{t(words.makingHelp)}</p>
      {view.state !== 'over' && (
        <form method="post" className="stack">
          <input type="hidden" name="intent" value="make" />
          <TextField
            label={t(words.before)}
            {...form.field('before')}
            defaultValue={form.value('before') || String(OPENS_BEFORE)}
            inputMode="numeric"
            maxLength={String(MOST_BEFORE).length}
          />
          <p>
            <Button variant={isMade ? 'secondary' : 'primary'}>{t(isMade ? words.makeAnew : words.make)}</Button>
          </p>
        </form>
      )}
      <h3>{t(words.onDuty)}</h3>
      {view.onDuty.length > 0 ? (
        <ul>
          {view.onDuty.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ) : (
        <p className="measure">{t(words.nobodyOnDuty)}</p>
      )}
      <p>
        <a href={addressIn(locale, 'seminar', { id: view.seminarId })}>{t(words.toSeminar)}</a>
      </p>
      <h3>{t(words.openings)}</h3>
      {view.openings.length === 0 && <p>{t(words.noOpenings)}</p>}
      <ul>
        {view.openings.map(({ name, at, offline }) => (
          <li key={`${name} ${new Date(at).getTime()}`}>
            {t(words.openedBy, { name, when: sayInstant(new Date(at), locale) })}
            {offline && ` (${t(words.openedOffline)})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
