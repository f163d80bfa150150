/** The lists of names that a phone keeps, and the taps that wait there. */
import type { CalledList } from '#app/domains/orchestra/attendance/views.ts'
import { dropStore, keepText, keptText, namesKept } from '../offline/kept.ts'
import { EMPTY_BOX, isEmpty, readBox, type TapBox, tapsIn, withTap } from './tap-box.ts'

const LISTS = 'lister'

export const keepList = (list: CalledList): Promise<void> =>
  keepText(LISTS, list.sessionId, JSON.stringify(list), list.forgetAt)

/** A kept list with when it was fetched; null when it is not here, or its time is over. */
export async function keptList(sessionId: string): Promise<{ list: CalledList; keptAt: number } | null> {
  const found = await keptText(LISTS, sessionId)
  return found ? { list: JSON.parse(found.text) as CalledList, keptAt: found.keptAt } : null
}

/** Every kept list of a seminar, by time. */
export async function keptLists(seminarId: string): Promise<CalledList[]> {
  const all = await Promise.all((await namesKept(LISTS)).map(keptList))
  return all
    .flatMap((one) => (one && one.list.seminarId === seminarId ? [one.list] : []))
    .sort((a, b) => (a.date + a.begins < b.date + b.begins ? -1 : 1))
}

export const forgetLists = (): Promise<void> => dropStore(LISTS)

/** Taps are kept where a page that dies at once has still written them: each list's under its person. */
const PREFIX = 'oppmote:'
const nameOf = (personId: string, sessionId: string) => `${PREFIX}${personId}:${sessionId}`
/** What is kept where the browser keeps nothing: for as long as the page lives. */
const inMemory = new Map<string, string>()

export function boxKept(personId: string, sessionId: string): TapBox {
  const name = nameOf(personId, sessionId)
  try {
    return readBox(localStorage.getItem(name) ?? inMemory.get(name) ?? null)
  } catch {
    return readBox(inMemory.get(name) ?? null)
  }
}

export function keepBox(personId: string, sessionId: string, box: TapBox): void {
  const name = nameOf(personId, sessionId)
  try {
    if (isEmpty(box) && box.refused === null) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(box))
    inMemory.delete(name)
  } catch {
    inMemory.set(name, JSON.stringify(box))
  }
}

export const dropBox = (personId: string, sessionId: string): void => keepBox(personId, sessionId, EMPTY_BOX)

/** Keeps what was chosen in the list as a form while its program was on its way. */
export function keepChosen({ personId, sessionId }: CalledList, form: HTMLFormElement): void {
  const chosen = Object.entries(tapsIn(new FormData(form), Date.now()))
  if (chosen.length === 0) return
  const box = chosen.reduce((sofar, [childId, tap]) => withTap(sofar, childId, tap), boxKept(personId, sessionId))
  keepBox(personId, sessionId, box)
}

/** The sessions for which something waits on this phone. */
export function sessionsWaiting(personId: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(nameOf(personId, '')))
      .map((name) => name.slice(nameOf(personId, '').length))
  } catch {
    return []
  }
}
