/** The binder that a phone keeps, closed under its code; and what was read there, until the house knows it. */
import type { OpenedBinder } from '#app/domains/orchestra/binder/binder.ts'
import { MOST_MISSES } from '#app/domains/orchestra/binder/rules.ts'
import { dropText, keepText, keptText } from '../offline/kept.ts'
import { openUnder, type Sealed, sealUnder } from './vault.ts'

const STORE = 'nodperm'

interface Kept {
  sealed: Sealed
  personId: string
  seminar: { nb: string; en: string }
  madeAt: number
  closesAt: number
  /** Wrong codes in a row. */
  misses: number
}

const read = async (seminarId: string): Promise<Kept | null> => {
  const found = await keptText(STORE, seminarId)
  return found ? (JSON.parse(found.text) as Kept) : null
}
const write = (seminarId: string, kept: Kept) => keepText(STORE, seminarId, JSON.stringify(kept), kept.closesAt)

/** What is said of a kept binder without opening it. */
export interface KeptOutside {
  seminar: { nb: string; en: string }
  closesAt: number
  personId: string
}

export async function keptOutside(seminarId: string): Promise<KeptOutside | null> {
  const kept = await read(seminarId)
  return kept && { seminar: kept.seminar, closesAt: kept.closesAt, personId: kept.personId }
}

/** Keeps the cards under the code that they were opened with. */
export async function keepBinder(opened: OpenedBinder, code: string): Promise<void> {
  const { seminarId, personId, seminar, madeAt, closesAt } = opened
  const sealed = await sealUnder(code, JSON.stringify(opened))
  await write(seminarId, { sealed, personId, seminar, madeAt, closesAt, misses: 0 })
}

export type OpenedHere = { opened: OpenedBinder } | { left: number } | 'nothing'

/** Opens what is kept. A wrong code is counted before it is tried; after five in a row the cards are gone. */
export async function openKept(seminarId: string, code: string): Promise<OpenedHere> {
  const kept = await read(seminarId)
  if (!kept) return 'nothing'
  const misses = kept.misses + 1
  await write(seminarId, { ...kept, misses })
  const text = await openUnder(code, kept.sealed)
  if (text !== null) {
    await write(seminarId, { ...kept, misses: 0 })
    return { opened: JSON.parse(text) as OpenedBinder }
  }
  if (misses >= MOST_MISSES) await forgetBinder(seminarId)
  return { left: MOST_MISSES - misses }
}

export const forgetBinder = (seminarId: string): Promise<void> => dropText(STORE, seminarId)

/** What is kept under another code than the one in force is worthless, and goes. */
export async function forgetOther(seminarId: string, madeAt: number | null): Promise<void> {
  const kept = await read(seminarId)
  if (kept && kept.madeAt !== madeAt) await forgetBinder(seminarId)
}

/** What is to be told: which cards were read and when, and openings without network. Nothing of what stood in them. */
export interface Untold {
  openings: { id: string; at: number }[]
  readings: { id: string; childId: string; at: number }[]
}

const NONE: Untold = { openings: [], readings: [] }
const nameOf = (personId: string, seminarId: string) => `nodperm:${personId}:${seminarId}`
const inMemory = new Map<string, string>()

export function untold(personId: string, seminarId: string): Untold {
  const name = nameOf(personId, seminarId)
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? inMemory.get(name) ?? 'null')
    const { openings, readings } = (kept ?? NONE) as Partial<Untold>
    return { openings: Array.isArray(openings) ? openings : [], readings: Array.isArray(readings) ? readings : [] }
  } catch {
    return NONE
  }
}

function keepUntold(personId: string, seminarId: string, now: Untold): void {
  const name = nameOf(personId, seminarId)
  try {
    if (now.openings.length + now.readings.length === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(now))
  } catch {
    inMemory.set(name, JSON.stringify(now))
  }
}

export function noteReading(personId: string, seminarId: string, childId: string): void {
  const now = untold(personId, seminarId)
  const reading = { id: crypto.randomUUID(), childId, at: Date.now() }
  keepUntold(personId, seminarId, { ...now, readings: [...now.readings, reading] })
}

export function noteOpening(personId: string, seminarId: string): void {
  const now = untold(personId, seminarId)
  keepUntold(personId, seminarId, { ...now, openings: [...now.openings, { id: crypto.randomUUID(), at: Date.now() }] })
}

/** What was told goes; what came since stays. */
export function wasTold(personId: string, seminarId: string, told: Untold): void {
  const now = untold(personId, seminarId)
  const ids = new Set([...told.openings, ...told.readings].map(({ id }) => id))
  keepUntold(personId, seminarId, {
    openings: now.openings.filter(({ id }) => !ids.has(id)),
    readings: now.readings.filter(({ id }) => !ids.has(id)),
  })
}
