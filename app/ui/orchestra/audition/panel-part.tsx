import { orchestraAuditionOffice as office } from '#app/i18n/orchestra-audition-office.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import type { OfficePartProps } from './office-props.ts'

function SeatButton({ personId, part, label, text }: { personId: string; part: string; label: string; text: string }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value="seat" />
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="part" value={part} />
      <Button variant="quiet" small aria-label={label}>
        {text}
      </Button>
    </form>
  )
}

/** Who judges, who chairs them, and who may be asked. */
export function PanelPart({ parts: { panel, askable, can }, reply }: OfficePartProps) {
  const t = useWords()
  const form = formOf(reply, {}, 'seat')
  return (
    <section className="stack" aria-labelledby="panel">
      <h2 id="panel">{t(office.panel)}</h2>
      <p className="measure small soft">{t(office.panelHelp)}</p>
      {panel.length === 0 && <p>{t(office.noPanel)}</p>}
      <ul className="plain-list stack stack--tight">
        {panel.map(({ personId, name, chair }) => (
          <li key={personId} className="cluster">
            <strong>{name}</strong>
            {chair && <span>{t(office.chair)}</span>}
            {can.change && !chair && (
              <SeatButton
                personId={personId}
                part="chair"
                label={t(office.makeChair, { name })}
                text={t(office.lead)}
              />
            )}
            {can.change && (
              <SeatButton personId={personId} part="none" label={t(office.unseat, { name })} text={t(office.drop)} />
            )}
          </li>
        ))}
      </ul>
      {can.change && askable.length > 0 && (
        <form method="post" className="toolbar" noValidate>
          <input type="hidden" name="intent" value="seat" />
          <input type="hidden" name="part" value={panel.length === 0 ? 'chair' : 'member'} />
          <SelectField
            label={t(office.person)}
            ask={t(office.choosePerson)}
            choices={askable.map(({ personId, name }) => ({ value: personId, label: name }))}
            {...form.field('personId')}
          />
          <Button variant="secondary">{t(office.seat)}</Button>
        </form>
      )}
    </section>
  )
}
