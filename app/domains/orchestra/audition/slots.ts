/** The times of an audition: made of windows, booked one by one or side by side. */
import type { Slot, SlotTime } from './audition.ts'

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** When something that begins then is over. Past midnight it is midnight's last minute: nobody plays that late. */
export const endOf = (begins: string, minutes: number): string =>
  timeOf(Math.min(minutesOf(begins) + minutes, 24 * 60 - 1))

/** The beginnings within a window. The last one is over when the window ends, so nobody is kept waiting after it. */
export function timesOf(window: { from: string; to: string; slotMinutes: number; pauseMinutes: number }): string[] {
  const { slotMinutes, pauseMinutes } = window
  const [from, to] = [minutesOf(window.from), minutesOf(window.to)]
  const times: string[] = []
  for (let at = from; at + slotMinutes <= to; at += slotMinutes + pauseMinutes) times.push(timeOf(at))
  return times
}

/** Whether two times of the same room meet: then one of them cannot be. */
export function overlap(a: SlotTime, b: SlotTime, slotMinutes: number): boolean {
  return a.date === b.date && a.room === b.room && Math.abs(minutesOf(a.begins) - minutesOf(b.begins)) < slotMinutes
}

export const bySlot = (a: SlotTime, b: SlotTime): number =>
  a.date.localeCompare(b.date) || a.begins.localeCompare(b.begins) || a.room.localeCompare(b.room, 'nb')

/** The slots of each day and room in order: what lies side by side. */
function linesOf<S extends SlotTime>(slots: readonly S[]): S[][] {
  const lines = new Map<string, S[]>()
  for (const slot of [...slots].sort(bySlot)) {
    const key = `${slot.date} ${slot.room}`
    const line = lines.get(key)
    if (line) line.push(slot)
    else lines.set(key, [slot])
  }
  return [...lines.values()]
}

/**
 * Every way to play one after another in the same room: runs of so many free slots, none taken between them and no
 * longer break than the round's own. By time.
 */
export function runsOf(slots: readonly Slot[], count: number, stepMinutes: number): Slot[][] {
  const runs: Slot[][] = []
  for (const line of linesOf(slots))
    for (let start = 0; start + count <= line.length; start++) {
      const run = line.slice(start, start + count)
      const near = run.every((slot, n) => {
        const before = run[n - 1]
        return !before || minutesOf(slot.begins) - minutesOf(before.begins) <= stepMinutes
      })
      if (near && run.every(({ taken }) => !taken)) runs.push(run)
    }
  return runs.sort((a, b) => (a[0] && b[0] ? bySlot(a[0], b[0]) : 0))
}

/**
 * Whether a run lies against a taken slot, or against the end of the day where nothing is taken in its room: booked so,
 * the panel's day has no holes.
 */
export function keepsTogether(slots: readonly Slot[], run: readonly Slot[]): boolean {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return false
  const line = linesOf(slots).find((one) => one.some(({ id }) => id === first.id)) ?? []
  const [from, to] = [line.findIndex(({ id }) => id === first.id), line.findIndex(({ id }) => id === last.id)]
  if (line.every(({ taken }) => !taken)) return from === 0
  return (line[from - 1]?.taken ?? false) || (line[to + 1]?.taken ?? false)
}

/** The free slots nearest to a time, the nearest first: the same day before others. */
export function nearestFree(slots: readonly Slot[], wanted: SlotTime, count: number): Slot[] {
  const far = (slot: SlotTime) =>
    Math.abs(Date.parse(slot.date) - Date.parse(wanted.date)) / 60_000 +
    Math.abs(minutesOf(slot.begins) - minutesOf(wanted.begins))
  return slots
    .filter(({ taken }) => !taken)
    .sort((a, b) => far(a) - far(b) || bySlot(a, b))
    .slice(0, count)
}

/** A number that nobody has, so drawn that neither the order of booking nor a sibling can be told from it. */
export function drawNumber(taken: ReadonlySet<number>, draw: (below: number) => number): number {
  const [from, below] = taken.size < 60 ? [11, 100] : [101, 1000]
  const free: number[] = []
  for (let number = from; number < below; number++) if (!taken.has(number)) free.push(number)
  const drawn = free[draw(free.length)]
  if (drawn === undefined) throw new RangeError('no number is left')
  return drawn
}
