import { DECLARATION_POINTS, DECLARATION_VERSION } from '#app/domains/art-round/jury/declaration.ts'
import { juryDeclaration } from '#app/i18n/jury-declaration.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'

/** The declaration of impartiality: read, ticked, signed, before anything is seen. */
export function Declaration({ name, error }: { name: string; error?: string }) {
  const t = useWords()
  return (
    <section className="jury-oath stack" aria-labelledby="erklaering">
      <h2 id="erklaering">{t(juryDeclaration.title)}</h2>
      <p className="lede">{t(juryDeclaration.lede)}</p>
      <ul className="needles stack">
        {DECLARATION_POINTS.map((point) => (
          <li key={point}>{t(juryDeclaration[point])}</li>
        ))}
      </ul>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="declare" />
        <CheckboxField label={t(juryDesk.declarationTick, { name })} name="declared" error={error} />
        <p className="soft small">{t(juryDeclaration.version, { version: DECLARATION_VERSION })}</p>
        <div>
          <Button>{t(juryDesk.sign)}</Button>
        </div>
      </form>
    </section>
  )
}
