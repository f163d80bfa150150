/**
 * A panelist's sheet as a browser keeps it until it is stored. Taken up later it must not overwrite what was stored
 * meanwhile from another device, so it is kept together with what it rests on.
 */
export interface SheetDraft {
  marks: Readonly<Record<string, number>>
  note: string
}

/** What may be stored without any other hand having been there. */
export interface Ground {
  /** The stored sheet as it was shown, or as the server last confirmed it. */
  shown: SheetDraft
  /** What was sent since and may have arrived, though the reply was lost on the way. */
  sent: readonly SheetDraft[]
}

export interface KeptSheet extends Ground {
  draft: SheetDraft
}

/** As many as matter: a sheet is tapped a few times while the network is away. */
const MOST_SENT = 8

/** Under which name a sheet is kept. A seat belongs to one person in one round, so no other person finds it. */
export const nameOf = (seat: string, number: number): string => `provespill ${seat} ${number}`

/** A note as the server stores it. */
const stored = (note: string) => note.normalize('NFC').replace(/\r\n?/g, '\n').trim()

export function sameSheet(a: SheetDraft, b: SheetDraft): boolean {
  const ids = new Set([...Object.keys(a.marks), ...Object.keys(b.marks)])
  return stored(a.note) === stored(b.note) && [...ids].every((id) => a.marks[id] === b.marks[id])
}

/** The same ground after another sending; the latest is last. */
export const afterSending = ({ shown, sent }: Ground, draft: SheetDraft): Ground => ({
  shown,
  sent: [...sent.filter((one) => !sameSheet(one, draft)), draft].slice(-MOST_SENT),
})

/**
 * What is left to send of what was kept. Null: there is nothing; it has arrived; something else was stored meanwhile,
 * which counts; or it was kept in another shape.
 * @param text as the browser kept it
 * @param now the sheet as it is stored now
 */
export function takenUp(text: string | null, now: SheetDraft): KeptSheet | null {
  const kept = parsed(text)
  if (!kept || sameSheet(kept.draft, now)) return null
  const { draft, shown, sent } = kept
  return [shown, ...sent].some((one) => sameSheet(one, now)) ? { draft, shown: now, sent } : null
}

function parsed(text: string | null): KeptSheet | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    if (!isObject(kept)) return null
    const { draft, shown, sent } = kept
    return isSheet(draft) && isSheet(shown) && Array.isArray(sent) && sent.every(isSheet)
      ? { draft, shown, sent }
      : null
  } catch {
    return null
  }
}

const isObject = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it)

const isSheet = (it: unknown): it is SheetDraft =>
  isObject(it) &&
  typeof it.note === 'string' &&
  isObject(it.marks) &&
  Object.values(it.marks).every((mark) => typeof mark === 'number')
