import { siteMap } from '#app/domains/studio-map/open-data.server.ts'
import { openData } from '#app/http/open-data.server.ts'
import { page } from '#app/http/page.server.ts'

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)

/** The pages worth finding (sitemaps.org 0.9), each in both languages and with a link between them. */
export const loader = page('anyone', async ({ ctx, request }) => {
  const urls = (await siteMap(ctx)).flatMap(({ nb, en }) => {
    const links = [
      ['nb', nb],
      ['en', en],
    ]
      .map(([lang, href = '']) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(href)}"/>`)
      .join('')
    return [nb, en].map((href) => `<url><loc>${escaped(href)}</loc>${links}</url>`)
  })
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
  return openData(request, `${head}\n${urls.join('\n')}\n</urlset>\n`, 'application/xml')
})
