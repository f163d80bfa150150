import { orchestraConcertOffice as office } from '#app/i18n/orchestra-concert-office.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'
import { AnswerFor } from './answer-for.tsx'
import { CallsForm } from './calls-form.tsx'
import { ConcertForm } from './concert-form.tsx'
import type { OfficePartProps } from './office-props.ts'
import { ProgrammeForms } from './programme-forms.tsx'

/** What the secretariat does with a concert, the next step first. */
export function OfficeConcertParts(props: OfficePartProps) {
  const t = useWords()
  const { view, reply } = props
  const { concert, counts } = view
  const audience = formOf(reply, { audience: concert.audience }, 'audience')
  const cancel = formOf(reply, {}, 'cancel')
  const playing = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      {!concert.published && (
        <form method="post" className="panel stack stack--tight">
          <input type="hidden" name="intent" value="publish" />
          <p>{t(office.publishHelp)}</p>
          <div>
            <Button>{t(office.publish)}</Button>
          </div>
        </form>
      )}
      {concert.over && (
        <section className="panel stack" aria-labelledby="publikum">
          <h2 id="publikum">{t(office.audience)}</h2>
          <form method="post" className="cluster" noValidate>
            <input type="hidden" name="intent" value="audience" />
            <NumberField label={t(office.audience)} help={t(office.audienceHelp)} {...audience.field('audience')} />
            <Button variant="secondary">{t(office.save)}</Button>
          </form>
        </section>
      )}
      <ProgrammeForms {...props} />
      <CallsForm {...props} />
      <AnswerFor {...props} />
      <ConcertForm {...props} />
      {concert.cancelledAt === null && !concert.over && (
        <Disclosure summary={t(office.cancelTitle)} open={cancel.reply !== undefined}>
          <form method="post" className="stack measure" noValidate>
            <input type="hidden" name="intent" value="cancel" />
            <p>{t(office.cancelHelp, { count: playing })}</p>
            <TextArea label={t(office.cancelText)} rows={3} {...cancel.field('text')} />
            <div>
              <Button variant="danger">{t(office.cancel)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </>
  )
}
