import source from '#app/ui/orchestra/offline/worker.js?raw'

/**
 * The small program between the orchestra's pages and the network. It stands in its own scope, so the browser lets it
 * have no other pages; it holds nothing of anyone, so everyone may read it.
 */
export const loader = () =>
  new Response(source, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
