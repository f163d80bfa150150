/** The parts of a seminar's days in which everybody plays, who is there then, and what is rehearsed when. */
import type { LocalTime } from '#app/kernel/when.ts'
import type { Answer } from '../reply/reply.ts'

export interface Slot {
  /** The date and a number. */
  id: string
  dayId: string
  date: string
  begins: LocalTime
  ends: LocalTime
  /** A rehearsal of the plan; else the half of a day. */
  half: 'morning' | 'afternoon' | null
  /** What the plan says is played, in order; null: it does not say. */
  pieceIds: readonly string[] | null
  /** The rehearsal of the plan; null: half a day. */
  sessionId: string | null
  /** The ensembles that play then; empty: all of the seminar's. */
  ensembles: readonly string[]
}

export interface SlotDay {
  id: string
  date: string
  begins: LocalTime
  ends: LocalTime
  sessions: readonly {
    id: string
    kind: string
    begins: LocalTime
    ends: LocalTime
    pieces: readonly string[]
    ensembles: readonly string[]
  }[]
}

const NOON = '12:00'

/** Rehearsals and concerts for everybody; on a day that has none yet, the halves before and after lunch. */
export function slotsOf(day: SlotDay): Slot[] {
  const { id: dayId, date } = day
  const together = day.sessions
    .filter(({ kind }) => kind === 'tutti' || kind === 'concert')
    .toSorted((a, b) => (a.begins < b.begins ? -1 : 1))
  if (together.length > 0)
    return together.map(({ id, begins, ends, pieces, ensembles }, place) => ({
      ...{ id: `${date}.${place + 1}`, dayId, date, begins, ends, half: null },
      ...{ pieceIds: pieces.length > 0 ? pieces : null, sessionId: id, ensembles },
    }))
  const meal = day.sessions.find(({ kind }) => kind === 'meal')?.begins
  const middle = meal && meal > day.begins && meal < day.ends ? meal : NOON
  const open = { dayId, date, pieceIds: null, sessionId: null, ensembles: [] }
  if (middle <= day.begins || middle >= day.ends)
    return [{ ...open, id: `${date}.1`, begins: day.begins, ends: day.ends, half: null }]
  return [
    { ...open, id: `${date}.1`, begins: day.begins, ends: middle, half: 'morning' },
    { ...open, id: `${date}.2`, begins: middle, ends: day.ends, half: 'afternoon' },
  ]
}

/** there: all of the time; maybe: a part of it, or nobody has said; away: not at all. */
export type Presence = 'there' | 'maybe' | 'away'

/**
 * Whether someone is there in a part of a day. Who comes late without saying when is there after noon, and who leaves
 * early without saying when is there before it.
 */
export function presenceAt(
  reply: { answer: Answer; at: LocalTime | null } | undefined,
  { begins, ends }: Pick<Slot, 'begins' | 'ends'>,
): Presence {
  if (!reply) return 'maybe'
  const { answer, at } = reply
  if (answer === 'comes') return 'there'
  if (answer === 'absent') return 'away'
  const time = at ?? NOON
  if (answer === 'late') return time <= begins ? 'there' : time >= ends ? 'away' : 'maybe'
  return time >= ends ? 'there' : time <= begins ? 'away' : 'maybe'
}

/** A piece of the order of rehearsal that was decided for a seminar. */
export interface OrderLine {
  pieceId: string
  date: string
  position: number
}

/** Which ensembles play a piece; one that is not in it is for all of them. */
export type PlayedBy = ReadonlyMap<string, readonly string[]>

/**
 * What is rehearsed in each part: by the order that was decided for the date, spread over those of its parts in which
 * somebody is there who plays the piece; else by the plan of the rehearsals. Null for a part of which nothing is said.
 */
export function plannedIn(
  slots: readonly Slot[],
  order: readonly OrderLine[],
  playedBy: PlayedBy = new Map(),
): Map<string, readonly string[] | null> {
  const planned = new Map<string, readonly string[] | null>()
  for (const date of new Set(slots.map((slot) => slot.date))) {
    const ofDay = slots.filter((slot) => slot.date === date)
    const lines = order.filter((line) => line.date === date).toSorted((a, b) => a.position - b.position)
    if (lines.length === 0) for (const { id, pieceIds } of ofDay) planned.set(id, pieceIds)
    else {
      const shared = spread(ofDay, lines, playedBy)
      for (const { id } of ofDay)
        planned.set(
          id,
          lines.filter((line) => shared.get(line) === id).map(({ pieceId }) => pieceId),
        )
    }
  }
  return planned
}

/** The part of the day that each piece falls to. Pieces that fit the same parts share them evenly, in their order. */
function spread(ofDay: readonly Slot[], lines: readonly OrderLine[], playedBy: PlayedBy): Map<OrderLine, string> {
  const alike = new Map<string, { fits: readonly Slot[]; lines: OrderLine[] }>()
  for (const line of lines) {
    const players = playedBy.get(line.pieceId)
    const fitting = ofDay.filter(
      ({ ensembles }) => !players || ensembles.length === 0 || ensembles.some((id) => players.includes(id)),
    )
    // Where nobody who plays it is called, the order stands all the same: it is shown, and the meter tells what is missing.
    const fits = fitting.length > 0 ? fitting : ofDay
    const key = fits.map(({ id }) => id).join()
    const group = alike.get(key) ?? { fits, lines: [] }
    group.lines.push(line)
    alike.set(key, group)
  }
  const found = new Map<OrderLine, string>()
  for (const { fits, lines: own } of alike.values())
    own.forEach((line, index) => {
      const slot = fits[Math.floor((index * fits.length) / own.length)]
      if (slot) found.set(line, slot.id)
    })
  return found
}

/** The order of a whole seminar as it stands, to be written down before it is changed. */
export function orderOf(slots: readonly Slot[], planned: ReadonlyMap<string, readonly string[] | null>): OrderLine[] {
  return [...new Set(slots.map((slot) => slot.date))].flatMap((date) => {
    const pieceIds = slots.filter((slot) => slot.date === date).flatMap(({ id }) => planned.get(id) ?? [])
    return [...new Set(pieceIds)].map((pieceId, place) => ({ pieceId, date, position: place + 1 }))
  })
}

/** Lets two pieces change places. The same order when one of them is not in it. */
export function exchanged(
  order: readonly OrderLine[],
  a: Pick<OrderLine, 'pieceId' | 'date'>,
  b: Pick<OrderLine, 'pieceId' | 'date'>,
): OrderLine[] {
  const at = (wanted: typeof a) => order.find((line) => line.pieceId === wanted.pieceId && line.date === wanted.date)
  const [first, second] = [at(a), at(b)]
  if (!first || !second) return [...order]
  return order.map((line) =>
    line === first
      ? { ...line, pieceId: second.pieceId }
      : line === second
        ? { ...line, pieceId: first.pieceId }
        : line,
  )
}
