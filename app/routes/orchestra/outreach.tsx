import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { putProject } from '#app/domains/orchestra/recruiting/commands/put-project.server.ts'
import { addProjectInput } from '#app/domains/orchestra/recruiting/input.ts'
import { outreachView } from '#app/domains/orchestra/recruiting/queries.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraOutreach as words } from '#app/i18n/orchestra-outreach.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { OutreachFields } from '#app/ui/orchestra/home/outreach-fields.tsx'
import { toOrchestra } from '#app/ui/orchestra/semester/path.ts'

export const meta = titled(words.title)
export const handle = { path: toOrchestra }

export const loader = page('signed-in', ({ ctx, actor }) => outreachView(ctx, actor))

export const action = deed('signed-in', addProjectInput, async ({ ctx, actor, locale, value }) => {
  const { intent: _intent, ...fields } = value
  await putProject(ctx, actor, null, null, fields)
  return to(withQuery(addressIn(locale, 'outreach'), '', { gjort: 'lagt-til' }))
})

const DONE = { 'lagt-til': words.added, slettet: words.removed }

/** Projects with partners, and a new one. */
export default function Outreach() {
  const t = useWords()
  const locale = useLocale()
  const { projects, municipalities, year } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const form = formOf(reply, { fromYear: year }, 'add')
  const [search] = useSearchParams()
  const done = DONE[search.get('gjort') as keyof typeof DONE] as (typeof DONE)[keyof typeof DONE] | undefined
  const names = new Map(municipalities.map(({ id, name }) => [id, name]))
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{t(words.title)}</h1>
        <p className="measure">{t(words.lede)}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      {!reply && done && <Notice tone="success" title={t(done)} live />}
      <DataTable
        caption={t(words.title)}
        captionHidden
        rows={projects}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t(words.none)} level={2}>
            {t(words.noneHelp)}
          </EmptyState>
        }
        columns={[
          {
            key: 'title',
            label: t(words.titleNb),
            names: true,
            cell: ({ id, titleNb, titleEn }) => (
              <a href={addressIn(locale, 'outreachProject', { id })}>{(locale === 'en' && titleEn) || titleNb}</a>
            ),
          },
          { key: 'partner', label: t(words.partner), cell: ({ partner }) => partner },
          {
            key: 'place',
            label: t(words.municipality),
            cell: ({ municipalityId }) => names.get(municipalityId) ?? municipalityId,
          },
          {
            key: 'years',
            label: t(words.years),
            cell: ({ fromYear, toYear }) =>
              toYear === null
                ? t(words.since, { year: fromYear })
                : fromYear === toYear
                  ? fromYear
                  : `${fromYear}–${toYear}`,
          },
          { key: 'pupils', label: t(words.pupils), number: true, cell: ({ pupils }) => pupils ?? '–' },
          {
            key: 'shown',
            label: t(words.onPage),
            cell: ({ publishedAt }) => (
              <Tag tone={publishedAt ? 'success' : undefined}>{t(publishedAt ? words.shown : words.hidden)}</Tag>
            ),
          },
        ]}
      />
      <Disclosure summary={t(words.add)} open={projects.length === 0 || reply !== undefined}>
        <form method="post" className="stack measure" noValidate>
          <input type="hidden" name="intent" value="add" />
          <OutreachFields form={form} municipalities={municipalities} />
          <div>
            <Button>{t(words.addIt)}</Button>
          </div>
        </form>
      </Disclosure>
    </div>
  )
}
