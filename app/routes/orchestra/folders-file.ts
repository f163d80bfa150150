import { foldersFile } from '#app/domains/orchestra/concert/folders.server.ts'
import { page } from '#app/http/page.server.ts'
import { sayNeed } from '#app/ui/orchestra/music/music-words.ts'

/** The folders of a semester as CSV. Names of children are kept by no cache. */
export const loader = page('signed-in', async ({ ctx, actor, locale, params }) => {
  const { name, type, bytes } = await foldersFile(ctx, actor, params.term ?? '', (part) => sayNeed(part, locale))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
