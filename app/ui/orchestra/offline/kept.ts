/**
 * What a phone keeps of the orchestra for places without network: the empty page and its program, the lists of names, and
 * the emergency binder under its code. It belongs to one person at a time and has an end; what is over goes at the next
 * look, here or by the worker that stands between the pages and the network.
 */
import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'

/** Everything that is kept begins so; the worker knows it too. */
export const PREFIX = 'orkester-'
const PAGES = `${PREFIX}sider`
/** Header of what is kept: the first instant at which it is to be gone, in milliseconds since 1970. */
const UNTIL = 'X-Keep-Until'

export const canKeep = (): boolean =>
  typeof window !== 'undefined' && window.isSecureContext && 'caches' in window && 'serviceWorker' in navigator

/** Keeps a text under a name of a store, until an instant. */
export async function keepText(store: string, name: string, text: string, until: number): Promise<void> {
  if (!canKeep()) return
  const headers = { 'Content-Type': 'application/json', [UNTIL]: String(until), 'X-Kept-At': String(Date.now()) }
  await (await caches.open(PREFIX + store)).put(`/orkester/.med/${name}`, new Response(text, { headers }))
}

/** What is kept under a name, with when it was kept; null when nothing is, or its time is over. */
export async function keptText(store: string, name: string): Promise<{ text: string; keptAt: number } | null> {
  if (!canKeep()) return null
  // Asked for by the name of its store, for a look must not make a store that has been taken away.
  const found = await caches.match(`/orkester/.med/${name}`, { cacheName: PREFIX + store })
  if (!found) return null
  if (Number(found.headers.get(UNTIL)) <= Date.now()) {
    await dropText(store, name)
    return null
  }
  return { text: await found.text(), keptAt: Number(found.headers.get('X-Kept-At')) }
}

export async function dropText(store: string, name: string): Promise<void> {
  if (canKeep() && (await caches.has(PREFIX + store)))
    await (await caches.open(PREFIX + store)).delete(`/orkester/.med/${name}`)
}

export async function dropStore(store: string): Promise<void> {
  if (canKeep()) await caches.delete(PREFIX + store)
}

/** Names under which something is kept. */
export async function namesKept(store: string): Promise<string[]> {
  if (!canKeep() || !(await caches.has(PREFIX + store))) return []
  const all = await (await caches.open(PREFIX + store)).keys()
  return all.map(({ url }) => new URL(url).pathname.replace('/orkester/.med/', ''))
}

/** Takes away whatever was another person's, and remembers whose the phone is now. */
export async function belongTo(personId: string): Promise<void> {
  if (!canKeep()) return
  const owner = await keptText('eier', 'person')
  if (owner && owner.text !== personId)
    for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name)
  await keepText('eier', 'person', personId, Date.now() + 400 * 24 * 3600 * 1000)
}

/** Whose the phone is; null when nothing is known. For a page that opens without network. */
export const ownerKept = async (): Promise<string | null> => (await keptText('eier', 'person'))?.text ?? null

/**
 * Keeps the empty page with everything that it is made of, and sets the worker in its place. `script` is the page's own
 * program: when the kept page does not know it, the product has changed and the page is kept anew.
 */
export async function keepPage(locale: Locale, script: string): Promise<void> {
  if (!canKeep()) return
  const address = addressIn(locale, 'orchestraOffline')
  const pages = await caches.open(PAGES)
  if (!(await pages.match(address)) || !(await pages.match(script))) {
    const answer = await fetch(address, { redirect: 'error' })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.clone().text(), 'text/html')
    const parts = new Set<string>([script])
    const linked = 'link[rel=stylesheet], link[rel=modulepreload], link[rel=preload], link[rel=icon]'
    for (const one of page.querySelectorAll(linked)) parts.add(one.getAttribute('href') ?? '')
    for (const one of page.querySelectorAll('script[src]')) parts.add(one.getAttribute('src') ?? '')
    await pages.addAll([...parts].filter((part) => part.startsWith('/')))
    await pages.put(address, answer)
  }
  const worker = addressIn(locale, 'orchestraWorker')
  await navigator.serviceWorker.register(worker, { scope: worker.slice(0, worker.lastIndexOf('/') + 1) })
}
