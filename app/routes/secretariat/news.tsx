import { useActionData, useLoaderData } from '@remix-run/react'
import { writeNews } from '#app/domains/outreach/news/commands/write-news.server.ts'
import { newNewsInput } from '#app/domains/outreach/news/input.ts'
import { MOST_TITLE } from '#app/domains/outreach/news/news.ts'
import { officeNewsList } from '#app/domains/outreach/news/queries.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { news as texts } from '#app/i18n/news.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

export const meta = titled(texts.desk)
export const handle = { path: [{ name: 'secretariat' as const, text: secretariat.overview }] }

export const loader = page('secretariat', async ({ ctx, actor }) => ({ news: await officeNewsList(ctx, actor) }))

export const action = deed('secretariat', newNewsInput, async ({ ctx, actor, locale, value }) =>
  to(addressIn(locale, 'officeNewsItem', { id: await writeNews(ctx, actor, value) })),
)

export default function OfficeNews() {
  const { news } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{t(texts.desk)}</h1>
        <p className="lede">{t(texts.deskLede)}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <section className="panel" aria-labelledby="skriv">
        <h2 id="skriv">{t(texts.write)}</h2>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="intent" value="write" />
          <TextField label={t(texts.titleNb)} lang="nb" maxLength={MOST_TITLE} {...form.field('titleNb')} />
          <div>
            <Button>{t(texts.begin)}</Button>
          </div>
        </form>
      </section>
      <DataTable
        caption={t(texts.desk)}
        captionHidden
        rows={news}
        rowKey={({ id }) => id}
        empty={<EmptyState level={2} title={t(texts.noNewsDesk)} />}
        columns={[
          {
            key: 'title',
            label: t(texts.columnTitle),
            names: true,
            cell: ({ id, title }) => <a href={addressIn(locale, 'officeNewsItem', { id })}>{title}</a>,
          },
          {
            key: 'state',
            label: t(texts.columnState),
            cell: ({ publishedAt, createdAt }) =>
              publishedAt ? (
                t(texts.published, { when: sayInstant(publishedAt, locale) })
              ) : (
                <>
                  <Tag>{t(texts.draft)}</Tag>{' '}
                  <span className="small soft">{t(texts.begun, { when: sayInstant(createdAt, locale) })}</span>
                </>
              ),
          },
          {
            key: 'language',
            label: t(texts.columnLanguage),
            cell: ({ translated }) => t(translated ? texts.translated : texts.notTranslated),
          },
        ]}
      />
    </div>
  )
}
