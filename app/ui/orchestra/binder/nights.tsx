import type { BinderView } from '#app/domains/orchestra/binder/views.ts'
import { orchestraBinder as words } from '#app/i18n/orchestra-binder.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** The list for the exit: who lies here, and who keeps watch. */
export function Nights({ nights }: { nights: BinderView['nights'] }) {
  const t = useWords()
  const locale = useLocale()
  if (nights.length === 0) return null
  return (
    <section className="stack" aria-labelledby="natt">
      <h2 id="natt">{t(words.nights)}</h2>
      <p className="measure no-print">{t(words.nightsHelp)}</p>
      {nights.map(({ date, guards, names, unsure }) => (
        <div key={date} className="stack stack--tight binder-night">
          <h3>{t(words.nightOf, { day: sayDate(date, locale) })}</h3>
          {guards.length < 2 && (
            <Notice tone="warning">{t(guards.length === 0 ? words.noGuards : words.oneGuard)}</Notice>
          )}
          {guards.length > 0 && (
            <p>
              <strong>{t(words.nightGuards)}:</strong> {guards.join(', ')}
            </p>
          )}
          <p className="strong">{t(words.sleepers, { count: names.length })}</p>
          <ol className="binder-night__names">
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
          {unsure.length > 0 && (
            <>
              <p className="strong">
                {t(words.unsure)}: {unsure.length}
              </p>
              <ul className="binder-night__names">
                {unsure.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </section>
  )
}
