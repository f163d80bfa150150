import type { CandidateView, SelectionRow } from '#app/domains/art-round/selection/views.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { RadioGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

/** The decision by hand: which, with which work or place, and why. */
export function DecideForm({ view, reply }: { view: CandidateView; reply: Reply | undefined }) {
  const t = useWords()
  const { row, works, seen } = view
  const stored = { decision: row.decision, workId: view.workId, waitingPlace: row.waitingPlace }
  const form = formOf(reply, stored, 'decide')
  return (
    <section className="panel" aria-labelledby="avgjor">
      <h2 id="avgjor">{t(screens.decideTitle)}</h2>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="decide" />
        <input type="hidden" name="id" value={row.id} />
        <input type="hidden" name="seen" value={seen} />
        <RadioGroup
          label={t(screens.decision)}
          name="decision"
          defaultValue={form.value('decision')}
          error={form.error('decision')}
          choices={[
            { value: 'accepted', label: t(screens.accepted) },
            { value: 'waitlisted', label: t(screens.waitlisted) },
            { value: 'declined', label: t(screens.declined) },
            { value: 'none', label: t(screens.undecided) },
          ]}
        />
        <SelectField
          label={t(screens.whichWork)}
          help={t(screens.whichWorkHelp)}
          choices={works.map(({ id, position, title, votes }) => ({
            value: id,
            label: `${position}. ${title} (${t(screens.votes, { votes })})`,
          }))}
          {...form.field('workId')}
        />
        <NumberField
          label={t(screens.waitingPlace)}
          help={t(screens.waitingPlaceHelp)}
          {...form.field('waitingPlace')}
        />
        <TextArea label={t(screens.reason)} help={t(screens.reasonHelp)} rows={3} {...form.field('reason')} />
        <div>
          <Button>{t(screens.saveDecision)}</Button>
        </div>
      </form>
    </section>
  )
}

/** Enters the answer of an accepted artist, after the announcement. */
export function AnswerForms({ row }: { row: Pick<SelectionRow, 'id' | 'participation' | 'artistName'> }) {
  const t = useWords()
  const { participation } = row
  if (participation !== 'awaiting' && participation !== 'confirmed') return null
  return (
    <section className="panel stack" aria-labelledby="svar">
      <h2 id="svar">{t(screens.answer)}</h2>
      <p>{t(screens.answers, { participation })}</p>
      {participation === 'awaiting' && (
        <form method="post">
          <input type="hidden" name="applicationId" value={row.id} />
          <Button variant="secondary" name="intent" value="confirm">
            {t(screens.enterYes)}
          </Button>
        </form>
      )}
      <Disclosure summary={t(screens.enterNo)}>
        <form method="post" className="stack">
          <p>{t(screens.enterNoHelp, { name: row.artistName })}</p>
          <input type="hidden" name="applicationId" value={row.id} />
          <div>
            <Button variant="danger" name="intent" value="resign">
              {t(screens.enterNo)}
            </Button>
          </div>
        </form>
      </Disclosure>
    </section>
  )
}
