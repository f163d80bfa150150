import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { editNews } from '#app/domains/outreach/news/commands/edit-news.server.ts'
import { publishNews } from '#app/domains/outreach/news/commands/publish-news.server.ts'
import { removeNews } from '#app/domains/outreach/news/commands/remove-news.server.ts'
import { takeDownNewsPicture } from '#app/domains/outreach/news/commands/take-down-news-picture.server.ts'
import { withdrawNews } from '#app/domains/outreach/news/commands/withdraw-news.server.ts'
import { newsInput } from '#app/domains/outreach/news/input.ts'
import { officeNewsView } from '#app/domains/outreach/news/queries.server.ts'
import type { OfficeNewsView } from '#app/domains/outreach/news/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { news as texts } from '#app/i18n/news.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { NewsDeeds } from '#app/ui/news/news-deeds.tsx'
import { NewsForm, NewsPreview } from '#app/ui/news/news-form.tsx'

export const meta = titledBy((view: OfficeNewsView) => view.titleNb)
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'officeNews' as const, text: texts.desk },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params }) => officeNewsView(ctx, actor, params.id ?? ''))

export const action = deed('secretariat', newsInput, async ({ ctx, actor, params, url, locale, value }) => {
  const id = params.id ?? ''
  switch (value.intent) {
    case 'save': {
      const { intent: _, version, ...words } = value
      await editNews(ctx, actor, id, version, words)
      return to(`${url.pathname}?lagret=ja`)
    }
    case 'publish':
      await publishNews(ctx, actor, id, value.version)
      break
    case 'withdraw':
      await withdrawNews(ctx, actor, id, value.version)
      break
    case 'take-down-picture':
      await takeDownNewsPicture(ctx, actor, id, value.version)
      break
    case 'remove':
      await removeNews(ctx, actor, id, value.version)
      return to(addressIn(locale, 'officeNews'))
  }
  return to(url.pathname)
})

export default function OfficeNewsItem() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  return (
    <div className="stack stack--loose">
      <h1>{view.titleNb}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && search.get('lagret') && <Notice tone="success">{t(texts.saved)}</Notice>}
      <div className="split">
        <NewsForm view={view} reply={reply} />
        <NewsDeeds view={view} />
      </div>
      <NewsPreview view={view} />
    </div>
  )
}
