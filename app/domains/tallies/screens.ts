/** Rows put the way that screens show them; nothing here reads a database or a clock. */
import type { CivilDate } from '#app/kernel/when.ts'
import { standing, whyNotCorrect } from './rules.ts'
import { sumVisits } from './sums.ts'
import type { VisitEntry } from './tally.ts'
import type { Cell, EntryView, TallyDay } from './views.ts'

interface Hours {
  date: CivilDate
  opens: string
  closes: string
}

/** The names of those who wrote entries down, by person. */
export type Names = ReadonlyMap<string, string>

/** Who reads the entries, and which of them the reader corrects. */
export interface Reader {
  personId: string
  corrects: 'all' | 'own'
}

/** The days of one place, each with what was entered. Entries on other days (from a file) have no day here. */
export function tallyDays(
  hours: readonly Hours[],
  entries: readonly VisitEntry[],
  names: Names,
  reader: Reader,
  today: CivilDate,
): TallyDay[] {
  return hours.map(({ date, opens, closes }) => {
    const own = entries.filter((entry) => entry.date === date)
    const sum = sumVisits(own, [])
    return {
      date,
      opens,
      closes,
      state: date > today ? ('ahead' as const) : date === today ? ('today' as const) : ('over' as const),
      visits: sum.visits,
      byKind: sum.byKind,
      entries: entryViews(own, names, reader),
    }
  })
}

function entryViews(entries: readonly VisitEntry[], names: Names, reader: Reader): EntryView[] {
  const stand = new Set(standing(entries).map(({ id }) => id))
  return entries
    .filter(({ correctsId }) => correctsId === null)
    .map((entry) => ({ entry, mine: entry.enteredById === reader.personId }))
    .map(({ entry, mine }) => ({
      id: entry.id,
      visits: entry.visits,
      kind: entry.kind,
      method: entry.method,
      enteredAt: entry.enteredAt.toISOString(),
      by: names.get(entry.enteredById ?? '') ?? '',
      mine,
      takenBack: !stand.has(entry.id),
      can: { correct: (mine || reader.corrects === 'all') && whyNotCorrect(entry, entries) === null },
    }))
    .reverse()
}

/** The day that was asked for; else today, else the latest that has begun, else the first. */
export function chosenDay(days: readonly Pick<TallyDay, 'date' | 'state'>[], wanted: string | null): CivilDate | null {
  const asked = days.find(({ date }) => date === wanted)
  const latest = days.filter(({ state }) => state !== 'ahead').at(-1)
  return (asked ?? latest ?? days[0])?.date ?? null
}

/** What a table says of one place on one date. */
export function cellOf(
  entries: readonly VisitEntry[],
  openOn: ReadonlySet<CivilDate>,
  date: CivilDate,
  today: CivilDate,
): Cell {
  const { visits } = sumVisits(
    entries.filter((entry) => entry.date === date),
    [],
  )
  if (visits !== null) return { kind: 'sum', visits }
  if (!openOn.has(date)) return { kind: 'closed' }
  return date > today ? { kind: 'ahead' } : { kind: 'missing' }
}
