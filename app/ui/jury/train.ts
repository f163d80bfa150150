/**
 * What a juror takes along: the page, its program, the sheets and one size of every picture, in the browser's own store
 * of responses. It belongs to one seat at a time; the worker of the jury's pages answers from it without network.
 */
import type { JuryFrame, SheetPart, StoredAnswers } from '#app/domains/art-round/jury/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { LOCALES, type Locale } from '#app/i18n/words.ts'
import { type PictureStage, pictureAddress, sizesOf } from '#app/kernel/picture-address.ts'
import { revivedBundle } from './told.ts'
import { afterStopping, inTurn, untilLetGo } from './turns.ts'
import { fetchSheets } from './wire.ts'

/** Everything of the jury's that is kept begins so. */
const PREFIX = 'jury-'
const PAGES = `${PREFIX}pages`
const sheetsOf = (seat: string) => `${PREFIX}sheets-${seat}`
const picturesOf = (seat: string) => `${PREFIX}pictures-${seat}`

/** Addresses that only the store knows. */
const INDEX = '/jury/.medbrakt/innhold'
const sheetAt = (number: number) => `/jury/.medbrakt/ark/${number}`
const pictureAt = (key: string) => `/bilder/${encodeURIComponent(key)}/med`

/** Sheets in one answer of the server. */
const AT_ONCE = 25
/** Pictures that are fetched side by side. */
const SIDE_BY_SIDE = 4
/** A picture is taken no wider than this, in pixels: enough for a screen on a train. */
const WIDEST = 1280
/** Bytes of a kept picture for each of its pixels, about: to say a size before it is fetched. */
const BYTES_PER_PIXEL = 0.16
/** What is taken along is not looked at longer than this: 21 days, in milliseconds. */
const LONGEST = 21 * 24 * 3600 * 1000

export interface Taken {
  seat: string
  year: number
  order: string
  sheets: number
  bytes: number
  /** Pictures that did not come along. */
  missing: number
  /** Milliseconds since 1970. */
  takenAt: number
  frame: JuryFrame
}

export const canTake = (): boolean =>
  typeof window !== 'undefined' && window.isSecureContext && 'caches' in window && 'serviceWorker' in navigator

const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } })

/** Asked for by the name of its store, for a look must not make a store that has been taken away. */
const lookedUp = (store: string, address: string) => caches.match(address, { cacheName: store })

/** What is kept for this seat; null when nothing is, or it is too old to be shown. */
export async function takenBy(seat: string): Promise<Taken | null> {
  if (!canTake()) return null
  const found = await lookedUp(sheetsOf(seat), INDEX)
  const taken = found ? ((await found.json()) as Taken) : null
  if (!taken || Date.now() - taken.takenAt > LONGEST) return null
  const { frame } = revivedBundle({ frame: taken.frame as never, sheets: [] })
  return { ...taken, frame }
}

/** The seat that something is kept for; null when nothing is. For a page that opens without network. */
export async function seatKept(): Promise<string | null> {
  if (!canTake()) return null
  const name = (await caches.keys()).find((one) => one.startsWith(sheetsOf('')))
  return name ? name.slice(sheetsOf('').length) : null
}

/** One kept sheet, with its frame; null when it was not taken along. */
export async function keptSheet(seat: string, number: number): Promise<{ frame: JuryFrame; part: SheetPart } | null> {
  const taken = await takenBy(seat)
  const found = taken && (await lookedUp(sheetsOf(seat), sheetAt(number)))
  if (!found) return null
  const { frame, sheets } = revivedBundle({ frame: taken.frame as never, sheets: [await found.json()] })
  const [part] = sheets
  return part ? { frame, part } : null
}

/** The first picture of every kept sheet, for a list. */
export async function keptSheets(seat: string): Promise<SheetPart[]> {
  const taken = await takenBy(seat)
  if (!taken) return []
  const all = await Promise.all(Array.from({ length: taken.sheets }, (_, index) => keptSheet(seat, index + 1)))
  return all.flatMap((one) => (one ? [one.part] : []))
}

/** A kept sheet gets what the server has confirmed, so that it shows it without network too. */
export async function keepStored(seat: string, number: number, sheet: string, stored: StoredAnswers): Promise<void> {
  if (!canTake()) return
  await inTurn(async () => {
    const kept = await keptSheet(seat, number)
    if (!kept || kept.part.sheet.key !== sheet || kept.part.answers.version > stored.version) return
    await (await caches.open(sheetsOf(seat))).put(sheetAt(number), json({ ...kept.part, answers: stored }))
  })
}

/** Takes everything away that is kept of anyone. What is not delivered is not kept here, and stays. */
export async function letGo(): Promise<void> {
  if (!canTake()) return
  await afterStopping(takeAway)
}

async function takeAway(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name)
  for (const one of await navigator.serviceWorker.getRegistrations()) {
    // One that was set in its place a moment ago is not at work yet.
    const worker = one.active ?? one.waiting ?? one.installing
    if (LOCALES.some((locale) => worker?.scriptURL.endsWith(addressIn(locale, 'juryWorker')))) await one.unregister()
  }
}

/** Lets go of what belongs to another seat than this one. */
export async function letGoOfOthers(seat: string): Promise<void> {
  const kept = await seatKept()
  if (kept !== null && kept !== seat) await letGo()
}

interface PictureToTake {
  key: string
  width: number
  height: number
  stage: PictureStage
}

export interface Plan {
  frame: JuryFrame
  sheets: SheetPart[]
  pictures: PictureToTake[]
  /** About. */
  bytes: number
  /** What the browser has room for, in bytes; null when it does not say. */
  room: number | null
}

const sizeToTake = (picture: PictureToTake) =>
  sizesOf(picture).findLast(({ step }) => step <= WIDEST) ?? { step: 320 as const, width: picture.width }

/** Reads all sheets, and works out how large the pictures are. Null when the server is out of reach. */
export async function planFor(
  locale: Locale,
  round: { year: number; wished: string | null },
  onRead: (sheets: number) => void,
): Promise<Plan | null> {
  const sheets: SheetPart[] = []
  let frame: JuryFrame | null = null
  for (let from = 1; frame === null || from <= frame.standing.marks.length; from += AT_ONCE) {
    const fetched = await fetchSheets(locale, round, from, AT_ONCE)
    if (fetched.kind !== 'here') return null
    frame = fetched.bundle.frame
    sheets.push(...fetched.bundle.sheets)
    onRead(sheets.length)
  }
  const pictures = [
    ...new Map(
      sheets.flatMap(({ sheet }) => sheet.works.flatMap((work) => work.pictures)).map((one) => [one.key, one]),
    ).values(),
  ]
  const bytes = pictures.reduce((sum, picture) => {
    const { width } = sizeToTake(picture)
    return sum + width * ((width * picture.height) / picture.width) * BYTES_PER_PIXEL
  }, 0)
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {}
  return { frame, sheets, pictures, bytes, room: quota === undefined ? null : quota - (usage ?? 0) }
}

async function fetchWhole(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { redirect: 'error', signal })
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return response
}

/**
 * Keeps the empty page in both languages, and everything that it is made of. The parts come first and the pages that name
 * them after, and what is old goes last: what is kept opens at every moment, also when the network ends in the middle.
 */
async function keepPages(signal: AbortSignal): Promise<void> {
  const pages = new Map<string, Response>()
  const parts = new Set<string>()
  for (const locale of LOCALES) {
    const address = addressIn(locale, 'juryTrain')
    const response = await fetchWhole(address, signal)
    const page = new DOMParser().parseFromString(await response.clone().text(), 'text/html')
    for (const one of page.querySelectorAll(
      'link[rel=stylesheet], link[rel=modulepreload], link[rel=preload], link[rel=icon]',
    ))
      parts.add(one.getAttribute('href') ?? '')
    for (const one of page.querySelectorAll('script[src]')) parts.add(one.getAttribute('src') ?? '')
    pages.set(address, response)
  }
  signal.throwIfAborted()
  const store = await caches.open(PAGES)
  for (const part of parts) if (part.startsWith('/')) await store.put(part, await fetchWhole(part, signal))
  for (const [address, response] of pages) await store.put(address, response)
  for (const request of await store.keys()) {
    const path = new URL(request.url).pathname
    if (!parts.has(path) && !pages.has(path)) await store.delete(request)
  }
}

/** The page is kept anew when the product has changed since: an old page with a new one's parts would not open. */
export async function freshenPages(script: string): Promise<void> {
  if (!canTake() || !(await caches.has(PAGES)) || (await lookedUp(PAGES, script))) return
  await untilLetGo(async (signal) => {
    if ((await caches.has(PAGES)) && !(await lookedUp(PAGES, script))) await keepPages(signal)
  })
}

export interface Progress {
  done: number
  total: number
  bytes: number
}

/**
 * Fetches what the plan holds. What is there already is not fetched again; a picture that does not come is counted and
 * passed over. Throws when the page itself cannot be had, and when the juror stops it.
 */
export const take = (plan: Plan, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<Taken> =>
  untilLetGo((stop) => takeNow(plan, onProgress, stop), signal)

async function takeNow(plan: Plan, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<Taken> {
  const { frame, sheets, pictures } = plan
  const { seat, year, order } = frame
  const kept = await seatKept()
  if (kept !== null && kept !== seat) await takeAway()
  await keepPages(signal)
  const store = await caches.open(picturesOf(seat))
  const had = new Map((await store.keys()).map((request) => [new URL(request.url).pathname, request]))
  let [done, bytes, missing] = [0, 0, 0]
  const queue = [...pictures]
  const worker = async () => {
    for (let picture = queue.pop(); picture; picture = queue.pop()) {
      signal.throwIfAborted()
      const at = pictureAt(picture.key)
      const known = had.has(at) ? await store.match(at) : undefined
      const size = known ? Number(known.headers.get('Content-Length')) : await fetchPicture(store, picture, signal)
      if (size === null) missing++
      bytes += size ?? 0
      onProgress({ done: ++done, total: pictures.length, bytes })
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker))
  const wanted = new Set(pictures.map(({ key }) => pictureAt(key)))
  for (const [path, request] of had) if (!wanted.has(path)) await store.delete(request)
  signal.throwIfAborted()
  await caches.delete(sheetsOf(seat))
  const own = await caches.open(sheetsOf(seat))
  for (const part of sheets) await own.put(sheetAt(part.number), json(part))
  const taken: Taken = { seat, year, order, sheets: sheets.length, bytes, missing, takenAt: Date.now(), frame }
  await own.put(INDEX, json(taken))
  for (const locale of LOCALES) {
    const script = addressIn(locale, 'juryWorker')
    await navigator.serviceWorker.register(script, { scope: script.slice(0, script.lastIndexOf('/') + 1) })
  }
  await navigator.storage?.persist?.().catch(() => false)
  return taken
}

/** Gives the bytes of the picture; null when it did not come. */
async function fetchPicture(store: Cache, picture: PictureToTake, signal: AbortSignal): Promise<number | null> {
  const format = picture.stage === 'full' ? 'webp' : 'jpg'
  try {
    const response = await fetch(pictureAddress(picture.key, sizeToTake(picture).step, format), { signal })
    if (!response.ok) return null
    const body = await response.blob()
    const headers = { 'Content-Type': body.type, 'Content-Length': String(body.size) }
    await store.put(pictureAt(picture.key), new Response(body, { headers }))
    return body.size
  } catch (error) {
    if (signal.aborted) throw error
    return null
  }
}
