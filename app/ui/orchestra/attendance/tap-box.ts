/** What was tapped on a phone and is not delivered yet: values in, values out. */
import type { AttendanceState, Method } from '#app/domains/orchestra/attendance/attendance.ts'
import { isHere, isPartly, STATES } from '#app/domains/orchestra/attendance/attendance.ts'
import type { CalledChild, CalledList } from '#app/domains/orchestra/attendance/views.ts'

export interface KeptTap {
  state: AttendanceState
  missed: number | null
  /** By the phone's clock, in milliseconds since 1970. */
  at: number
}

export interface TapBox {
  taps: Readonly<Record<string, KeptTap>>
  method: Method
  /** The list was closed here. The key makes a repeat the same closing. */
  close: { key: string; at: number } | null
  /** Why the house does not take it, in a sentence: kept until somebody has read it. */
  refused: string | null
}

export const EMPTY_BOX: TapBox = { taps: {}, method: 'tap', close: null, refused: null }

export const isEmpty = (box: TapBox): boolean => Object.keys(box.taps).length === 0 && box.close === null
/** Names that wait. */
export const waitingIn = (box: TapBox): number => Object.keys(box.taps).length

/** What was kept, as far as it can be read; a phone's store can hold anything. */
export function readBox(text: string | null): TapBox {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    if (typeof kept !== 'object' || kept === null) return EMPTY_BOX
    const { taps, method, close, refused } = kept as Record<string, unknown>
    return {
      taps: Object.fromEntries(
        Object.entries(typeof taps === 'object' && taps !== null ? taps : {}).filter(
          (entry): entry is [string, KeptTap] => isTap(entry[1]),
        ),
      ),
      method: method === 'paper' ? 'paper' : 'tap',
      close: isClose(close) ? close : null,
      refused: typeof refused === 'string' ? refused : null,
    }
  } catch {
    return EMPTY_BOX
  }
}

function isTap(value: unknown): value is KeptTap {
  if (typeof value !== 'object' || value === null) return false
  const { state, missed, at } = value as Record<string, unknown>
  const isState = (STATES as readonly unknown[]).includes(state)
  return isState && (missed === null || Number.isInteger(missed)) && Number.isFinite(at)
}

const isClose = (value: unknown): value is { key: string; at: number } =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { key?: unknown }).key === 'string' &&
  Number.isFinite((value as { at?: unknown }).at)

export const withTap = (box: TapBox, childId: string, tap: KeptTap): TapBox => ({
  ...box,
  refused: null,
  taps: { ...box.taps, [childId]: tap },
})

export const withClose = (box: TapBox, close: { key: string; at: number }): TapBox => ({ ...box, close, refused: null })

/** What was chosen in the list as a form, where it differs from what the house knows: taps like any other. */
export function tapsIn(form: FormData, at: number): Record<string, KeptTap> {
  const taps: Record<string, KeptTap> = {}
  for (let index = 0; form.has(`marks[${index}].childId`); index++) {
    const said = (name: string) => String(form.get(`marks[${index}].${name}`) ?? '')
    const state = STATES.find((one) => one === said('state'))
    if (!state) continue
    const minutes = (text: string) => (isPartly(state) && /^\d{1,3}$/.test(text) ? Number(text) : null)
    const missed = minutes(said('missed'))
    if (state !== said('was') || missed !== minutes(said('wasMissed'))) taps[said('childId')] = { state, missed, at }
  }
  return taps
}

/** What still waits once `sent` has been taken: a name that was tapped again meanwhile stays. */
export function afterDelivery(box: TapBox, sent: TapBox): TapBox {
  const taps = Object.fromEntries(Object.entries(box.taps).filter(([id, tap]) => sent.taps[id]?.at !== tap.at))
  const close = box.close && box.close.key === sent.close?.key ? null : box.close
  return { ...box, taps, close, method: Object.keys(taps).length > 0 ? box.method : 'tap', refused: null }
}

/** The names as this phone shows them: what was tapped here stands until the house knows something newer. */
export const shownChildren = (list: CalledList, box: TapBox): CalledChild[] =>
  list.children.map((child) => {
    const tap = box.taps[child.childId]
    return tap && (!child.mark || tap.at >= child.mark.at) ? { ...child, mark: tap } : child
  })

export interface Tally {
  all: number
  here: number
  untouched: CalledChild[]
}

export function tallyOf(children: readonly CalledChild[]): Tally {
  const here = children.filter(({ mark }) => mark && isHere(mark.state)).length
  return { all: children.length, here, untouched: children.filter(({ mark }) => !mark) }
}

/** Whose family said that the child comes, sooner or later, and who is not entered yet. */
export const comersOf = (children: readonly CalledChild[]): CalledChild[] =>
  children.filter(({ mark, reply }) => !mark && reply?.answer === 'comes')

/** Minutes missed that are proposed: what has passed of the session, or what is left, in fives; ten where it tells nothing. */
export function missedAt(
  state: AttendanceState,
  now: { date: string; time: string },
  session: Pick<CalledList, 'date' | 'begins' | 'ends' | 'length'>,
): number | null {
  if (!isPartly(state)) return null
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  const [at, begins, ends] = [minute(now.time), minute(session.begins), minute(session.ends)]
  const gone = state === 'late' ? at - begins : ends - at
  if (now.date !== session.date || gone <= 0 || gone >= session.length) return Math.min(10, session.length)
  return Math.min(session.length, Math.max(5, Math.round(gone / 5) * 5))
}

/** Whether one of the words of a name begins so, whatever the case and the accents. */
export function beginsSo(name: string, text: string): boolean {
  const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const sought = plain(text.trim())
  if (sought === '') return true
  const whole = plain(name)
  return whole.startsWith(sought) || whole.split(/[\s-]+/).some((word) => word.startsWith(sought))
}
