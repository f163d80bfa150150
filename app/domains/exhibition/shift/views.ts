import type { TallyDay } from '#app/domains/tallies/views.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { CountingHours, NewShift, Share } from './rules.ts'
import type { Shift, Turn } from './shift.ts'

export interface PlannedShift extends Shift {
  turns: Pick<Turn, 'id' | 'name' | 'personId' | 'came'>[]
  /** Of artists who have resigned: not counted, and named until they are taken off. */
  fallen: Pick<Turn, 'id' | 'name'>[]
  /** It is on this day or before. */
  begun: boolean
}

export interface ShiftsView {
  year: number
  venue: string
  days: { date: CivilDate; shifts: PlannedShift[] }[]
  /** What an exhibition of these dates usually needs and that is not there. */
  proposed: NewShift[]
  share: Share
  /** Artists who have none, by name. */
  without: string[]
  /** Names to choose from when one is written in. */
  names: string[]
}

export interface OfferedShift extends Pick<Shift, 'id' | 'kind' | 'date' | 'begins' | 'ends' | 'note' | 'needs'> {
  left: number
  names: string[]
  /** The own turn; null: one has it not. */
  mine: { turnId: string; canLeave: boolean } | null
  can: { take: boolean }
}

/** Counting on the day of an own shift. */
export interface DoorView extends CountingHours {
  /** The day as it stands; null: the hours have not begun. */
  day: TallyDay | null
  personId: string
  /** Makes the once-keys of the forms of this page. */
  once: string
}

export interface MyShiftsView {
  year: number
  venue: string
  days: { date: CivilDate; shifts: OfferedShift[] }[]
  own: number
  share: Share
  /** Null: there is nothing to count now. */
  door: DoorView | null
}
