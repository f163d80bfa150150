import { buildName } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { takenAlong } from '#app/ui/offline/taken-along.ts'
import source from '#app/ui/offline/worker.js?raw'

/**
 * The small program between the public pages and the network. It holds nothing of anyone, so everyone may read it; the
 * jury's pages have one of their own, whose scope is narrower and wins there.
 */
export const loader = page('anyone', ({ ctx }) => {
  const { production, offlinePages } = ctx.settings
  const given = { build: buildName(production), off: !offlinePages, ...takenAlong }
  return new Response(`const given = ${JSON.stringify(given)}\n${source}`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
})
