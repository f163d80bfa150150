/**
 * Stands between the jury's pages and the network, for a juror who has taken the applications along. The network always
 * comes first; only when it is silent does the page, its program or a picture come from what is kept. Everything else
 * passes by untouched.
 */
const PAGE = /^\/(en\/)?jury\/\d{4}(?:\/\d+)?$/
const PICTURE = /^\/bilder\/([^/]+)\//
/** Milliseconds until the network counts as silent: for a page, and for a picture. */
const PAGE_PATIENCE = 4000
const PICTURE_PATIENCE = 3000
/** Whoever writes into the stores, or takes them away, has a turn of this name; the pages' programs know it too. */
const TURN = 'jury.kept'
/** Milliseconds that letting go waits for its turn: a window that sleeps is not waited for longer. */
const TURN_PATIENCE = 3000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (PAGE.test(url.pathname)) event.respondWith(page(request, url.pathname))
  } else if (url.pathname.startsWith('/assets/') || url.pathname === '/favicon.svg') event.respondWith(part(request))
  else if (PICTURE.test(url.pathname)) event.respondWith(picture(request, url.pathname))
})

/** The network's answer; what is kept when it fails, when it is silent too long, and when the server is down. */
async function first(request, patience, keep) {
  const kept = await keep()
  if (!kept) return fetch(request)
  if (self.navigator.onLine === false) return kept
  const silence = new Promise((done) => setTimeout(done, patience, null))
  const answer = await Promise.race([fetch(request).catch(() => null), silence])
  return !answer || answer.status >= 500 ? kept : answer
}

async function page(request, path) {
  const answer = await first(request, PAGE_PATIENCE, () =>
    caches.match(path.startsWith('/en/') ? '/en/jury/train' : '/jury/tog'),
  )
  // Signed out, or no juror any more: nothing stays behind for whoever comes next.
  if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) await letGo()
  return answer
}

/** Parts of the page carry their content in their names, so what is kept is right. */
const part = async (request) => (await caches.match(request)) ?? fetch(request)

const picture = (request, path) =>
  first(request, PICTURE_PATIENCE, () => caches.match(`/bilder/${PICTURE.exec(path)?.[1]}/med`))

/** Whoever is taking applications along in a window hears it and stops; then everything goes. */
async function letGo() {
  const { BroadcastChannel, navigator } = self
  const channel = BroadcastChannel && new BroadcastChannel(TURN)
  channel?.postMessage('let go')
  channel?.close()
  if (!navigator.locks) return takeAway()
  // Not AbortSignal.timeout: browsers that know locks do not all know it, and would wait for ever.
  const end = new AbortController()
  setTimeout(() => end.abort(), TURN_PATIENCE)
  return navigator.locks.request(TURN, { signal: end.signal }, takeAway).catch(takeAway)
}

async function takeAway() {
  for (const name of await caches.keys()) if (name.startsWith('jury-')) await caches.delete(name)
}
