/**
 * Stands between a few pages of the orchestra and the network: the list of names and the emergency binder, for a basement
 * without coverage. The network always comes first; only when it is silent does the empty page come from what is kept,
 * and its program fills it. Everything else passes by untouched. Whatever is over, or belongs to nobody who is signed in,
 * is taken away.
 */
const PAGE =
  /^\/(en\/)?(orkester|orchestra)\/((oppmote|roll-call)\/[\w-]+|(seminarer|seminars)\/[\w-]+\/(nodperm|binder))$/
const PREFIX = 'orkester-'
/** Milliseconds until the network counts as silent. */
const PATIENCE = 4000
let turn = Promise.resolve()
/** One after another: a store that is opened while another takes it away would stand there anew. */
const inTurn = (deed) => (turn = turn.then(deed, deed))

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(() => inTurn(sweep))))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    event.waitUntil(inTurn(sweep))
    if (PAGE.test(pathname)) event.respondWith(page(request, pathname))
  } else if (pathname.startsWith('/assets/') || pathname === '/favicon.svg') event.respondWith(part(request))
})

async function page(request, path) {
  const shell = await caches.match(path.startsWith('/en/') ? '/en/orchestra/offline' : '/orkester/uten-nett')
  if (!shell) return fetch(request)
  if (self.navigator.onLine === false) return shell
  const silence = new Promise((done) => setTimeout(done, PATIENCE, null))
  const answer = await Promise.race([fetch(request).catch(() => null), silence])
  if (!answer || answer.status >= 500) return shell
  // Signed out: nothing stays behind for whoever comes next.
  if (answer.type === 'opaqueredirect' || answer.status === 401) await inTurn(letGo)
  // No part in it any more: what was kept of it goes too.
  else if (answer.status === 403 || answer.status === 404) await inTurn(() => drop(path))
  return answer
}

async function drop(path) {
  const id = path.split('/').find((part) => part.length > 30)
  for (const name of [`${PREFIX}lister`, `${PREFIX}nodperm`])
    if (id && (await caches.has(name))) await (await caches.open(name)).delete(`/orkester/.med/${id}`)
}

/** Parts of the page carry their content in their names, so what is kept is right. */
const part = async (request) => (await caches.match(request)) ?? fetch(request)

async function sweep() {
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX)) continue
    const store = await caches.open(name)
    for (const request of await store.keys()) {
      const until = (await store.match(request))?.headers.get('X-Keep-Until')
      if (until && Number(until) <= Date.now()) await store.delete(request)
    }
  }
}

async function letGo() {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name)
}
