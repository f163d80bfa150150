import { feedText } from '#app/domains/outreach/news/feed.server.ts'
import { openData } from '#app/http/open-data.server.ts'
import { page } from '#app/http/page.server.ts'

export const loader = page('anyone', async ({ ctx, locale, request }) =>
  openData(request, await feedText(ctx, locale), 'application/atom+xml'),
)
