import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'

/** The declaration of impartiality: read, ticked, signed, before anything is seen. */
export function Declaration({ name, error }: { name: string; error?: string }) {
  const t = useWords()
  return (
    <section className="jury-oath stack" aria-labelledby="erklaering">
      <h2 id="erklaering">{t(juryDesk.declaration)}</h2>
      <p className="lede">{t(juryDesk.declarationLede)}</p>
      <ul className="needles stack">
        <li>{t(juryDesk.declarationLaw)}</li>
        <li>{t(juryDesk.declarationStep)}</li>
        <li>{t(juryDesk.declarationSecret)}</li>
        <li>{t(juryDesk.declarationApplied)}</li>
      </ul>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="intent" value="declare" />
        <CheckboxField label={t(juryDesk.declarationTick, { name })} name="declared" error={error} />
        <div>
          <Button>{t(juryDesk.sign)}</Button>
        </div>
      </form>
    </section>
  )
}
