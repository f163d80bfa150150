import type { BinderState, OpenedBinder } from '#app/domains/orchestra/binder/binder.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { untold, wasTold } from './kept-binder.ts'

const PATIENCE = 12_000

export type Asked =
  | { kind: 'opened'; opened: OpenedBinder }
  | { kind: 'wrong'; left: number }
  | { kind: 'refused'; why: string }
  | { kind: 'not-heard' }

const doorOf = (locale: Locale, seminarId: string) => addressIn(locale, 'binderCards', { id: seminarId })

const post = (locale: Locale, seminarId: string, body: unknown) =>
  fetch(doorOf(locale, seminarId), {
    method: 'POST',
    redirect: 'manual',
    cache: 'no-store',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  })

/** Gives the code to the house. Never throws. */
export async function askToOpen(locale: Locale, seminarId: string, code: string): Promise<Asked> {
  try {
    const answer = await post(locale, seminarId, { intent: 'open', code })
    if (answer.status >= 500) return { kind: 'not-heard' }
    const body = (await answer.json()) as { opened?: OpenedBinder; left?: number; sentence?: string }
    if (body.opened) return { kind: 'opened', opened: body.opened }
    if (body.left !== undefined) return { kind: 'wrong', left: body.left }
    return { kind: 'refused', why: body.sentence ?? '' }
  } catch {
    return { kind: 'not-heard' }
  }
}

/** Tells what was opened and read. What is refused will be refused again, and goes. Never throws. */
export async function tellHouse(locale: Locale, personId: string, seminarId: string): Promise<void> {
  const told = untold(personId, seminarId)
  if (told.openings.length + told.readings.length === 0) return
  try {
    const answer = await post(locale, seminarId, { intent: 'tell', ...told })
    if (answer.ok || answer.status === 404 || answer.status === 422) wasTold(personId, seminarId, told)
  } catch {
    // The next time.
  }
}

/** Where the binder stands in the house; null when nothing was heard. */
export async function askOutside(
  locale: Locale,
  seminarId: string,
): Promise<{ state: BinderState; madeAt: number | null } | null> {
  try {
    const answer = await fetch(doorOf(locale, seminarId), {
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
