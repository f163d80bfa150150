import type { SeatRow, SetUpView } from '#app/domains/art-round/jury/set-up-views.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import { people } from '#app/i18n/people.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** Who sits in the jury and how far each has come. Never a score. */
export function Seats({ view, roundId, reply }: { view: SetUpView; roundId: string; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const form = formOf(reply, {}, 'seat')
  const stateOf = (seat: SeatRow) => {
    if (seat.sealedAt) return t(jurySetUp.sealedShort, { when: sayInstant(seat.sealedAt, locale) })
    return t(seat.begun ? jurySetUp.working : jurySetUp.notBegun)
  }
  return (
    <section className="stack" aria-labelledby="medlemmer">
      <h2 id="medlemmer">{t(jurySetUp.jurors)}</h2>
      <DataTable
        caption={t(jurySetUp.jurors)}
        captionHidden
        rows={view.seats}
        rowKey={(seat) => seat.id}
        empty={<EmptyState title={t(jurySetUp.jurorsEmpty)}>{t(jurySetUp.jurorsEmptyHelp)}</EmptyState>}
        columns={[
          {
            key: 'name',
            label: t(jurySetUp.juror),
            names: true,
            cell: (seat) => (
              <span className="cluster">
                <span>
                  {seat.name}
                  <br />
                  <span className="jury-seat__email soft small">{seat.email}</span>
                </span>
                {seat.chair && <Tag>{t(jurySetUp.chair)}</Tag>}
                {seat.standIn && <Tag>{t(juryRounds.standIn)}</Tag>}
                {seat.demo && <Tag>{t(people.demoPerson)}</Tag>}
              </span>
            ),
          },
          {
            key: 'declared',
            label: t(jurySetUp.declared),
            cell: (seat) =>
              seat.declaredAt
                ? t(jurySetUp.declaredYes, { when: sayInstant(seat.declaredAt, locale) })
                : t(jurySetUp.declaredNo),
          },
          {
            key: 'progress',
            label: t(jurySetUp.progress),
            number: true,
            cell: (seat) => {
              if (seat.standIn && seat.total === 0) return t(juryRounds.standInNothing)
              const far = t(jurySetUp.ofTotal, { done: seat.complete, total: seat.total })
              return seat.recused > 0 ? `${far}, ${t(jurySetUp.recusedCount, { count: seat.recused })}` : far
            },
          },
          { key: 'state', label: t(jurySetUp.state), cell: stateOf },
          {
            key: 'remove',
            label: t(jurySetUp.removeJuror),
            unlabelled: true,
            cell: (seat) => seat.sealedAt === null && <Unseat seat={seat} />,
          },
        ]}
      />
      {view.can.seat && (
        <form method="post" className="panel stack measure" aria-label={t(jurySetUp.addJuror)} noValidate>
          <input type="hidden" name="intent" value="seat" />
          <input type="hidden" name="roundId" value={roundId} />
          <h3>{t(jurySetUp.addJuror)}</h3>
          <TextField label={t(people.name)} autoComplete="off" {...form.field('name')} />
          <TextField label={t(people.email)} type="email" autoComplete="off" {...form.field('email')} />
          {!view.seats.some((seat) => seat.chair) && (
            <CheckboxField label={t(jurySetUp.chairTick)} {...form.box('chair')} />
          )}
          <CheckboxField label={t(juryRounds.standInTick)} help={t(juryRounds.standInHelp)} {...form.box('standIn')} />
          <div>
            <Button variant="secondary">{t(jurySetUp.add)}</Button>
          </div>
        </form>
      )}
    </section>
  )
}

function Unseat({ seat }: { seat: SeatRow }) {
  const t = useWords()
  const button = (
    <Button
      variant={seat.assessments > 0 ? 'danger' : 'quiet'}
      small
      aria-label={`${t(jurySetUp.removeJuror)}: ${seat.name}`}
    >
      {t(jurySetUp.removeJuror)}
    </Button>
  )
  const hidden = (
    <>
      <input type="hidden" name="intent" value="unseat" />
      <input type="hidden" name="seatId" value={seat.id} />
    </>
  )
  if (seat.assessments === 0) {
    return (
      <form method="post">
        {hidden}
        {button}
      </form>
    )
  }
  return (
    <Disclosure summary={t(jurySetUp.removeJuror)}>
      <form method="post" className="stack">
        {hidden}
        <CheckboxField
          label={t(jurySetUp.removeJurorWith, { count: seat.assessments })}
          name="withAssessments"
          id={`with-${seat.id}`}
        />
        {button}
      </form>
    </Disclosure>
  )
}
