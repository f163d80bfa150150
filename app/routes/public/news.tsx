import { useLoaderData } from '@remix-run/react'
import { latestNews } from '#app/domains/outreach/news/queries.server.ts'
import { page } from '#app/http/page.server.ts'
import { frame } from '#app/i18n/frame.ts'
import { news as texts } from '#app/i18n/news.ts'
import { say } from '#app/i18n/words.ts'
import { publicAddresses } from '#app/ui/frame/places.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { NewsList } from '#app/ui/public-round/news-list.tsx'

export const handle = { here: 'news' }
export const loader = page('anyone', async ({ ctx, locale }) => ({ news: await latestNews(ctx, locale) }))

export const meta = headOf<{ news: Awaited<ReturnType<typeof latestNews>> }>(({ news }, locale) => ({
  title: say(locale, texts.news),
  description: say(locale, texts.newsAbout),
  picture: news.find(({ picture }) => picture)?.picture,
}))

export default function News() {
  const { news } = useLoaderData<typeof loader>()
  const t = useWords()
  const { feed, newsletter } = publicAddresses(useLocale(), '', false)
  return (
    <div className="page stack stack--parts">
      <header className="title-row">
        <h1>{t(texts.news)}</h1>
        <p className="cluster">
          <a className="way-on" href={newsletter}>
            {t(frame.newsletter)}
          </a>
          <a className="way-on" href={feed}>
            {t(texts.feed)}
          </a>
        </p>
      </header>
      {news.length === 0 ? (
        <EmptyState level={2} title={t(texts.noNews)}>
          <p>{t(texts.noNewsWhy)}</p>
        </EmptyState>
      ) : (
        <NewsList news={news} level={2} eager />
      )}
    </div>
  )
}
