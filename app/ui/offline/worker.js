/**
 * Stands between the public pages and the network, for visitors on the road. The network comes first; only when it is
 * silent does a page come from what was kept, and then it says so, with the time. Nothing of anyone is kept: no page of
 * someone signed in, no form, no tile of a map. What a visitor has chosen lies elsewhere and is never touched.
 *
 * `given` stands before this text when it is served:
 * - build: names what was built; a new build gets a new store, and the old one goes when the new one is whole and nobody
 *   looks at the old one's pages.
 * - pages: what may be kept, as the text of a regular expression for its path.
 * - take: by language, what is taken along after one visit: pages, and the data that their programs ask for.
 * - data: the paths of all such data.
 * - missing: by language, the page for what is not at hand.
 * - off: the switch. A browser that gets it forgets everything and lets go.
 */
/* global given */
const STORE = 'krv-runden-'
const NAME = STORE + given.build
const PAGE = new RegExp(given.pages)
const PART = /^\/(assets\/|favicon)/
const PICTURE = /^\/bilder\/([^/]+)\/(\d+)\.\w+$/
/** Milliseconds until the network counts as silent. */
const PATIENCE = 4000
/** What was taken along is asked for again after this long, in milliseconds. */
const FRESH_FOR = 30 * 60_000
/** Small pictures of the list, in bytes and in number: about one photo from a phone. */
const MOST_PICTURES = 160
const MOST_PICTURE_BYTES = 2_500_000
/** Pages kept because they were visited; the oldest go first. */
const MOST_VISITED = 60

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(given.off ? letGo() : settle()))
self.addEventListener('message', (event) => {
  if (!given.off && given.take[event.data?.keep]) event.waitUntil(takeAlong(event.data.keep))
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (given.off || request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (PAGE.test(pathname)) event.respondWith(page(event, pathname))
  } else if (given.data.includes(pathname)) event.respondWith(data(request, pathname))
  else if (PART.test(pathname)) event.respondWith(part(request))
  else if (PICTURE.test(pathname)) event.respondWith(picture(request, pathname))
})

const languageOf = (path) => (/^\/en(\/|$)/.test(path) ? 'en' : 'nb')
const openStore = () => caches.open(NAME)
/** Our own store first; what an older one still has serves the pages that were open when it was replaced. */
const kept = async (path) => (await (await openStore()).match(path)) ?? caches.match(path)
/** A whole answer that may be shown to anyone. */
const isForAll = (answer) => answer.status === 200 && !/no-store/.test(answer.headers.get('Cache-Control') ?? '')

/** Takes over pages that are open, without touching them: only their next steps are ours. */
async function settle() {
  await self.clients.claim()
  await sweep()
}

/** Old stores go when no page is open, or only the one that is being left; before ours is whole they serve in its place. */
async function sweep() {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.length > 1 || !(await (await openStore()).match(NAME))) return
  for (const name of await caches.keys()) if (name.startsWith(STORE) && name !== NAME) await caches.delete(name)
}

async function letGo() {
  for (const name of await caches.keys()) if (name.startsWith(STORE)) await caches.delete(name)
  await self.registration.unregister()
}

/** The answer of the network; null when it fails, is silent for too long, or the server is down. */
async function fromNetwork(request, patience) {
  const silence = new Promise((done) => setTimeout(done, patience, null))
  const answer = await Promise.race([fetch(request).catch(() => null), silence])
  return !answer || answer.status >= 500 ? null : answer
}

async function page(event, path) {
  const copy = await kept(path)
  const answer = await fromNetwork(event.request, copy ? PATIENCE : 60_000)
  if (answer) {
    if (isForAll(answer) && !new URL(event.request.url).search) event.waitUntil(keepVisited(path, answer.clone()))
    event.waitUntil(sweep())
    return answer
  }
  if (copy) return asItWas(copy)
  const missing = await kept(given.missing[languageOf(path)])
  return missing ? asItWas(missing) : Response.error()
}

/** A kept page says when it was made: the words are in it, and only brought forth. */
async function asItWas(copy) {
  const made = new Date(copy.headers.get('X-Kept-At') ?? copy.headers.get('Date') ?? Date.now())
  const html = await copy.text()
  const said = sayWhen(made, /<html[^>]* lang="en"/.test(html) ? 'en' : 'nb')
  const headers = new Headers(copy.headers)
  headers.delete('Content-Length')
  headers.delete('Content-Encoding')
  return new Response(
    html.replace(
      /(<p[^>]*data-kept-note=""[^>]*?) hidden=""([^>]*>[^<]*)<time><\/time>/,
      (_, from, to) => `${from} role="status"${to}<time>${said}</time>`,
    ),
    { status: 200, headers },
  )
}

/** "kl. 14.05"; of another day "14. september kl. 14.05". */
function sayWhen(made, language) {
  const say = (options) =>
    new Intl.DateTimeFormat(language === 'nb' ? 'nb-NO' : 'en-GB', { timeZone: 'Europe/Oslo', ...options }).format(made)
  const time = say({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const clock = language === 'nb' ? `kl. ${time.replace(':', '.')}` : `at ${time}`
  const day = (date) => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Oslo' }).format(date)
  return day(made) === day(new Date()) ? clock : `${say({ day: 'numeric', month: 'long' })} ${clock}`
}

async function data(request, path) {
  const answer = await fromNetwork(request, PATIENCE)
  if (!answer) return (await kept(path)) ?? Response.error()
  if (isForAll(answer)) await put(path, answer.clone())
  return answer
}

/** Parts carry their content in their names, so what is kept is right. */
const part = async (request) => (await caches.match(request)) ?? fetch(request)

/** A picture that is kept in one size serves for all sizes when there is nothing else. */
async function picture(request, path) {
  const same = await kept(path)
  if (same) return same
  const small = await kept(`/bilder/${PICTURE.exec(path)?.[1]}`)
  const answer = await fromNetwork(request, small ? PATIENCE : 60_000)
  return answer ?? small ?? Response.error()
}

/** Keeps an answer with the time at which it was made. */
async function put(path, answer) {
  const headers = new Headers(answer.headers)
  headers.set('X-Kept-At', new Date().toISOString())
  headers.delete('Content-Encoding')
  headers.delete('Content-Length')
  // The whole of it first: a network that ends in the middle takes nothing away.
  const body = await answer.blob()
  const store = await openStore()
  await store.delete(path)
  await store.put(path, new Response(body, { status: 200, headers }))
}

async function keepVisited(path, answer) {
  await put(path, answer)
  const store = await openStore()
  const visited = (await store.keys())
    .map(({ url }) => new URL(url).pathname)
    .filter((one) => PAGE.test(one) && !Object.values(given.take).some(({ pages }) => pages.includes(one)))
  for (const old of visited.slice(0, Math.max(0, visited.length - MOST_VISITED))) await store.delete(old)
}

/** Everything that the round needs on the road: pages and data, the parts that they name, small pictures of the list. */
async function takeAlong(language) {
  const store = await openStore()
  const { pages, data: sources } = given.take[language]
  const last = await store.match(`${NAME}/${language}`)
  if (last && Date.now() - Number(await last.text()) < FRESH_FOR) return
  const parts = new Set()
  const pictures = new Map()
  for (const path of [...pages, ...sources]) {
    // As a stranger: a page that names someone is never asked for here.
    const answer = await fetch(path, { credentials: 'omit', cache: 'no-cache' })
    if (!isForAll(answer) || answer.redirected) continue
    const text = await answer.clone().text()
    await put(path, answer)
    for (const [found] of text.matchAll(/\/assets\/[\w.~-]+|\/favicon\.svg/g)) parts.add(found)
    for (const [, key, format] of text.matchAll(/\/bilder\/([\w-]+)\/320\.(avif|webp|jpg)/g))
      if (!pictures.has(key) || format === 'avif') pictures.set(key, `/bilder/${key}/320.${format}`)
  }
  for (const path of parts) await keepPart(store, path, parts)
  await keepPictures(store, pictures)
  await store.put(`${NAME}/${language}`, new Response(String(Date.now())))
  await store.put(NAME, new Response(''))
  await sweep()
}

/** A part, and what a style sheet or a program names in turn. */
async function keepPart(store, path, parts) {
  if (await store.match(path)) return
  const older = await caches.match(path)
  const answer = older ?? (await fetch(path, { credentials: 'omit' }))
  if (answer.status !== 200) return
  await store.put(path, answer.clone())
  if (!/\.(js|css)$/.test(path)) return
  const base = path.slice(0, path.lastIndexOf('/') + 1)
  for (const [, name] of (await answer.text()).matchAll(/(?:from|import)\s*\(?["']\.\/([\w.~-]+)["']/g))
    if (!parts.has(base + name)) await keepPart(store, base + name, parts.add(base + name))
}

async function keepPictures(store, pictures) {
  if (self.navigator.connection?.saveData) return
  let bytes = 0
  let number = 0
  for (const [key, path] of pictures) {
    if (number++ >= MOST_PICTURES || bytes > MOST_PICTURE_BYTES) return
    const name = `/bilder/${key}`
    if (await store.match(name)) continue
    const answer = (await caches.match(name)) ?? (await fetch(path, { credentials: 'omit' }).catch(() => null))
    if (answer?.status !== 200) continue
    const picture = await answer.blob()
    bytes += picture.size
    await store.put(name, new Response(picture, { headers: { 'Content-Type': picture.type } }))
  }
}
