import type { PanelView } from '#app/domains/orchestra/audition/views.ts'
import { orchestraPanel as words } from '#app/i18n/orchestra-panel.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'

/** Who judges and how far each is; closing the sheets. */
export function PanelFoot({ view: { panel, round, seat, can } }: { view: PanelView }) {
  const t = useWords()
  return (
    <>
      <section className="stack stack--tight" aria-labelledby="hvem-vurderer">
        <h2 id="hvem-vurderer">{t(words.members)}</h2>
        <ul className="plain-list stack stack--tight">
          {panel.map(({ name, chair, given, of, severity }) => (
            <li key={name} className="cluster">
              <strong>{name}</strong>
              {chair && <span className="small">{t(words.chair)}</span>}
              <span className="small soft">
                {severity === null ? t(words.given, { given, of }) : t(words.severity, { by: severity })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {round.sealedAt === null && (seat?.chair || can.seal) && (
        <section className="panel stack" aria-labelledby="lukk">
          <h2 id="lukk">{t(words.sealTitle)}</h2>
          <p className="measure">{can.seal ? t(words.sealHelp) : t(words.sealNotYet, { least: round.minScores })}</p>
          {can.seal && (
            <form method="post">
              <input type="hidden" name="intent" value="seal" />
              <Button variant="danger">{t(words.seal)}</Button>
            </form>
          )}
        </section>
      )}
    </>
  )
}
