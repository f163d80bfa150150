import { publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { publicConcerts } from '#app/domains/orchestra/concert/queries.server.ts'
import { newsAddresses } from '#app/domains/outreach/news/queries.server.ts'
import { listPublicEvents } from '#app/domains/programme/queries.server.ts'
import { mapped, siteMap } from '#app/domains/studio-map/open-data.server.ts'
import { openData } from '#app/http/open-data.server.ts'
import { page } from '#app/http/page.server.ts'
import { civilDateOf } from '#app/kernel/when.ts'

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)

/** The pages worth finding (sitemaps.org 0.9), each in both languages, with a link between them and the day it changed. */
export const loader = page('anyone', async ({ ctx, request }) => {
  const edition = await publicEdition(ctx.db)
  const [round, events, news, concerts] = await Promise.all([
    siteMap(ctx),
    edition ? listPublicEvents(ctx, edition.id) : [],
    newsAddresses(ctx.db, ctx.now),
    publicConcerts(ctx.db, civilDateOf(ctx.now)),
  ])
  const pages = [
    ...round,
    ...events.map(({ slug }) => mapped(ctx, 'event', { slug })),
    ...concerts.map(({ slug, changedAt }) => mapped(ctx, 'concert', { slug }, changedAt)),
    ...news.map(({ slug, publishedAt }) => mapped(ctx, 'newsItem', { slug }, publishedAt)),
  ]
  const urls = pages.flatMap(({ nb, en, changedAt }) => {
    const links = [
      ['nb', nb],
      ['en', en],
      ['x-default', nb],
    ]
      .map(([lang, href = '']) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(href)}"/>`)
      .join('')
    const changed = changedAt ? `<lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod>` : ''
    return [nb, en].map((href) => `<url><loc>${escaped(href)}</loc>${changed}${links}</url>`)
  })
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
  return openData(request, `${head}\n${urls.join('\n')}\n</urlset>\n`, 'application/xml')
})
