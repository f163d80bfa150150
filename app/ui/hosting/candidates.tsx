import type { BoardView, CandidateView } from '#app/domains/hosting/board/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingBoard as words } from '#app/i18n/hosting-board.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, CheckboxGroup, SelectField } from '#app/ui/kit/choices.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { StageTag } from './stage-tag.tsx'
import { useHostNames } from './use-host-names.ts'

/** Candidates by year in the order of preference, with the plain forms for what the board does by hand. */
export function Candidates({ view, reply }: { view: BoardView; reply: Reply | undefined }) {
  const t = useWords()
  const { office } = view
  if (!office) return null
  const ahead = office.candidates.flatMap(({ year }) => (year >= view.thisYear ? [year] : []))
  return (
    <section className="stack" aria-labelledby="kandidater">
      <h2 id="kandidater">{t(words.candidates)}</h2>
      <p className="measure soft">{t(words.candidatesHelp)}</p>
      <Disclosure summary={t(words.addCandidate)} open={reply?.intent === 'add'}>
        <AddForm view={view} reply={reply} />
      </Disclosure>
      <ol className="plain-list board-candidates">
        {office.candidates.map(({ year, rows }) => (
          <li key={year} id={`ar-${year}`}>
            <h3>{year}</h3>
            {rows.length === 0 ? (
              <p className="soft">{t(words.noneFor)}</p>
            ) : (
              <ol className="plain-list stack stack--tight">
                {rows.map((row) => (
                  <li key={row.id} className="board-candidates__row">
                    <Candidate row={row} year={year} years={ahead} reply={reply} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Candidate({
  row,
  year,
  years,
  reply,
}: {
  row: CandidateView
  year: number
  years: readonly number[]
  reply: Reply | undefined
}) {
  const t = useWords()
  const locale = useLocale()
  const names = useHostNames()(row.names)
  const sent = reply?.intent === 'year' && reply.values.hostingId === row.id
  const form = formOf(sent ? reply : undefined, { year })
  const step = (way: 'up' | 'down', sign: string, label: string) => (
    <form method="post">
      <input type="hidden" name="intent" value="order" />
      <input type="hidden" name="hostingId" value={row.id} />
      <input type="hidden" name="way" value={way} />
      <Button variant="quiet" small aria-label={label}>
        <span aria-hidden="true">{sign}</span>
      </Button>
    </form>
  )
  return (
    <>
      <span className="cluster board-candidates__who">
        <a href={addressIn(locale, 'hostingCase', { id: row.id })}>{names}</a>
        <StageTag stage={row.stage} />
        {row.reserve && <StageTag stage="reserve" />}
      </span>
      <span className="cluster">
        {row.up && step('up', '↑', t(words.up, { names }))}
        {row.down && step('down', '↓', t(words.down, { names }))}
        {row.movable && (
          <form method="post" className="cluster cluster--foot" aria-label={t(words.moveOf, { names })}>
            <input type="hidden" name="intent" value="year" />
            <input type="hidden" name="hostingId" value={row.id} />
            <input type="hidden" name="version" value={row.version} />
            <SelectField
              label={t(words.moveToYear)}
              id={sent ? undefined : `ar-for-${row.id}`}
              name="year"
              defaultValue={form.value('year')}
              error={form.error('year') ?? form.error('municipalities')}
              choices={[...new Set([year, ...years])].map((one) => ({ value: String(one), label: String(one) }))}
            />
            <Button variant="secondary" small>
              {t(words.move)}
            </Button>
          </form>
        )}
      </span>
    </>
  )
}

function AddForm({ view, reply }: { view: BoardView; reply: Reply | undefined }) {
  const t = useWords()
  const { office, thisYear } = view
  const form = formOf(reply, { year: thisYear + 2 }, 'add')
  const members = office?.members.map(({ id, name }) => ({ value: id, label: name })) ?? []
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="intent" value="add" />
      <SelectField
        label={t(words.year)}
        {...form.field('year')}
        choices={(office?.candidates ?? [])
          .filter(({ year }) => year >= thisYear)
          .map(({ year }) => ({ value: String(year), label: String(year) }))}
      />
      <CheckboxGroup
        label={t(words.municipalities)}
        help={t(words.municipalitiesHelp)}
        name="municipalities"
        choices={members}
        defaultValues={form.values('municipalities')}
        error={form.error('municipalities')}
        inline
      />
      <SelectField label={t(words.lead)} help={t(words.leadHelp)} ask="–" choices={members} {...form.field('lead')} />
      <CheckboxField label={t(words.asReserve)} {...form.box('reserve')} />
      <div>
        <Button>{t(words.add)}</Button>
      </div>
    </form>
  )
}
