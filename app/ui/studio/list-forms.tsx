import type { StudioFormView, StudiosView } from '#app/domains/art-round/studio/views.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

/** Lets an artist show in another's studio, or only at the exhibition. */
export function MoveForm({ view, reply }: { view: StudioFormView; reply: Reply | undefined }) {
  const t = useWords()
  const form = formOf(reply, { studioNumber: view.studio?.number }, 'move')
  return (
    <Disclosure summary={t(screens.move)} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="move" />
        <input type="hidden" name="id" value={view.participant.id} />
        <NumberField label={t(screens.moveNumber)} help={t(screens.moveHelp)} {...form.field('studioNumber')} />
        <div>
          <Button variant="secondary">{t(screens.moveDo)}</Button>
        </div>
      </form>
    </Disclosure>
  )
}

/** Sets the numbers once; to set them anew asks, and says what it may undo. */
export function NumberForm({ view }: { view: StudiosView }) {
  const t = useWords()
  const locale = useLocale()
  if (!view.can.number) return null
  if (!view.numberedAt)
    return (
      <form method="post" className="panel stack">
        <p className="measure">{t(screens.setNumbersHelp)}</p>
        <div>
          <Button name="intent" value="number">
            {t(screens.setNumbers)}
          </Button>
        </div>
      </form>
    )
  return (
    <div className="stack stack--tight">
      <p>{t(screens.numberedAt, { when: sayInstant(view.numberedAt, locale) })}</p>
      <Disclosure summary={t(screens.setAnew)}>
        <form method="post" className="stack measure">
          <p>{t(screens.setAnewHelp, { count: view.studios })}</p>
          <input type="hidden" name="anew" value="yes" />
          <div>
            <Button variant="danger" name="intent" value="number">
              {t(screens.setAnew)}
            </Button>
          </div>
        </form>
      </Disclosure>
    </div>
  )
}

/** Who is artist of the year. */
export function HonourForm({ view, reply }: { view: StudiosView; reply: Reply | undefined }) {
  const t = useWords()
  const chosen = view.rows.find(({ ofTheYear }) => ofTheYear)
  const form = formOf(reply, { participantId: chosen?.participantId }, 'honour')
  if (!view.can.honour || view.rows.length === 0) return null
  return (
    <form method="post" className="cluster cluster--end" noValidate>
      <input type="hidden" name="intent" value="honour" />
      <SelectField
        label={t(screens.ofTheYear)}
        help={t(screens.ofTheYearHelp)}
        ask={t(screens.nobodyChosen)}
        choices={view.rows.map(({ participantId, name }) => ({ value: participantId, label: name }))}
        {...form.field('participantId')}
      />
      <Button variant="secondary">{t(screens.saveHonour)}</Button>
    </form>
  )
}
