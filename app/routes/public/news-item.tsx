import { useLoaderData } from '@remix-run/react'
import { newsView } from '#app/domains/outreach/news/queries.server.ts'
import type { NewsView } from '#app/domains/outreach/news/views.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { news as texts } from '#app/i18n/news.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { ProseBlocks } from '#app/ui/kit/prose-blocks.tsx'
import { headOf, sharedPicture } from '#app/ui/public-round/head.ts'
import { Dated, NewsList } from '#app/ui/public-round/news-list.tsx'

export const handle = { here: 'news' }
export const loader = page('anyone', ({ ctx, params, locale }) => newsView(ctx, params.slug ?? '', locale))

export const meta = headOf<NewsView>((view, locale) => ({
  title: view.title,
  description: view.lede,
  picture: view.picture,
  thing: (publicUrl) => ({
    '@type': 'NewsArticle',
    headline: view.title,
    description: view.lede,
    datePublished: view.publishedAt.toISOString(),
    inLanguage: view.lang,
    url: publicUrl + addressIn(locale, 'newsItem', { slug: view.slug }),
    publisher: { '@type': 'Organization', name: 'Vestregionen' },
    ...(view.picture ? { image: publicUrl + sharedPicture(view.picture).path } : {}),
  }),
}))

export default function NewsItemPage() {
  const view = useLoaderData<typeof loader>()
  const t = useWords()
  const locale = useLocale()
  const foreign = view.lang === locale ? undefined : view.lang
  return (
    <div className="page stack stack--parts">
      <article className="news-item">
        <header className="stack stack--tight">
          <Dated at={view.publishedAt} />
          <h1 lang={foreign}>{view.title}</h1>
          {foreign && <p className="small soft">{t(texts.inNorwegian)}</p>}
        </header>
        {view.picture && (
          <div className="news-item__art">
            <Art picture={view.picture} alt={view.picture.alt} sizes="(min-width: 60rem) 54rem, 92vw" eager />
          </div>
        )}
        <div className="prose" lang={foreign}>
          <ProseBlocks blocks={view.blocks} />
        </div>
      </article>
      {view.others.length > 0 && (
        <section aria-labelledby="flere-nyheter">
          <div className="section-head">
            <h2 id="flere-nyheter">{t(texts.moreNews)}</h2>
            <a className="way-on" href={addressIn(locale, 'news')}>
              {t(texts.allNews)}
            </a>
          </div>
          <NewsList news={view.others} level={3} />
        </section>
      )}
    </div>
  )
}
