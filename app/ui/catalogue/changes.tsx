import type { ErratumView, OfficeCatalogueView, ProposalView } from '#app/domains/catalogue/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { catalogueOffice as words } from '#app/i18n/catalogue-office.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { type FormState, formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** What has changed since the newest release, what of it the public sees, and what a person adds. */
export function Changes({ view, reply }: { view: OfficeCatalogueView; reply: Reply | undefined }) {
  const t = useWords()
  const { releases, proposals, shown, rejected, damaged } = view
  if (releases.length === 0) return null
  return (
    <section className="panel stack" aria-labelledby="endringer">
      <h2 id="endringer">{t(words.changes)}</h2>
      {proposals.length > 0 && <p className="measure">{t(words.changesHelp)}</p>}
      {proposals.length === 0 && !damaged && <p>{t(words.noChanges)}</p>}
      <div>
        {proposals.map((proposal, n) => (
          <Proposal key={(proposal.number ?? '') + proposal.about} proposal={proposal} n={n} reply={reply} />
        ))}
      </div>
      {rejected > 0 && <p className="soft">{t(words.rejected, { count: rejected })}</p>}
      <Shown year={view.year} shown={shown} />
      <OwnErratum form={formOf(reply, {}, 'write')} />
    </section>
  )
}

function useWhat() {
  const t = useWords()
  return (number: string | null) => (number === null ? t(words.whole) : t(words.numberIs, { number }))
}

function Proposal({ proposal, n, reply }: { proposal: ProposalView; n: number; reply: Reply | undefined }) {
  const t = useWords()
  const what = useWhat()
  const { number, about, textNb, textEn } = proposal
  const mine = reply?.values.about === about && reply.values.number === (number ?? '') ? reply : undefined
  const form = formOf(mine, { textNb, textEn }, 'show')
  const field = (name: 'textNb' | 'textEn') => ({ ...form.field(name), id: `${name}-${n}`, rows: 2 })
  return (
    <form method="post" className="proposal">
      <h3>{what(number)}</h3>
      <input type="hidden" name="about" value={about} />
      <input type="hidden" name="number" value={number ?? ''} />
      <div className="proposal__words">
        <TextArea label={t(words.inNorwegian)} {...field('textNb')} />
        <TextArea label={t(words.inEnglish)} optional={t(words.optional)} {...field('textEn')} />
      </div>
      <div className="cluster">
        <Button small name="intent" value="show">
          {t(words.show)}
          <span className="only-heard">{t(words.about, { what: what(number) })}</span>
        </Button>
        <Button small variant="quiet" name="intent" value="reject" formNoValidate>
          {t(words.reject)}
          <span className="only-heard">{t(words.about, { what: what(number) })}</span>
        </Button>
      </div>
    </form>
  )
}

function Shown({ year, shown }: { year: number; shown: readonly ErratumView[] }) {
  const t = useWords()
  const locale = useLocale()
  const what = useWhat()
  return (
    <div className="stack">
      <div className="cluster cluster--apart">
        <h3>{t(words.shown)}</h3>
        <a href={addressIn(locale, 'catalogueErrata', { year })}>{t(words.toErrata)}</a>
      </div>
      <DataTable
        caption={t(words.shown)}
        captionHidden
        dense
        rows={shown}
        rowKey={({ id }) => id}
        empty={<p>{t(words.noneShown)}</p>}
        columns={[
          { key: 'what', label: t(words.number), names: true, cell: ({ number }) => what(number) },
          { key: 'nb', label: t(words.inNorwegian), cell: ({ text }) => <span lang="nb">{text.nb}</span> },
          {
            key: 'en',
            label: t(words.inEnglish),
            cell: ({ text, enIsNorwegian }) => (enIsNorwegian ? '–' : <span lang="en">{text.en}</span>),
          },
          {
            key: 'deed',
            label: t(words.withdraw),
            unlabelled: true,
            cell: ({ id, number }) => (
              <form method="post">
                <input type="hidden" name="intent" value="withdraw" />
                <input type="hidden" name="id" value={id} />
                <Button small variant="quiet">
                  {t(words.withdraw)}
                  <span className="only-heard">{t(words.about, { what: what(number) })}</span>
                </Button>
              </form>
            ),
          },
        ]}
      />
    </div>
  )
}

function OwnErratum({ form }: { form: FormState }) {
  const t = useWords()
  return (
    <form method="post" className="form">
      <h3>{t(words.writeOwn)}</h3>
      <input type="hidden" name="intent" value="write" />
      <TextField
        label={t(words.number)}
        help={t(words.numberHelp)}
        optional={t(words.optional)}
        {...form.field('number')}
        width="short"
      />
      <div className="proposal__words">
        <TextArea label={t(words.inNorwegian)} {...form.field('textNb')} rows={2} />
        <TextArea label={t(words.inEnglish)} optional={t(words.optional)} {...form.field('textEn')} rows={2} />
      </div>
      <div>
        <Button variant="secondary">{t(words.show)}</Button>
      </div>
    </form>
  )
}
