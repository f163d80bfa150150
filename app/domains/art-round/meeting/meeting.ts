/** The jury's meeting over one call: the chair leads, and the others' screens follow. */

export interface MeetingItem {
  applicationId: string
  position: number
  /** When the talk of it ended. */
  doneAt: Date | null
  /** What the jury wants in the protocol. */
  note: string
}

export interface Meeting {
  id: string
  callId: string
  state: 'open' | 'closed'
  /** The application that is talked about now; null before the first, in a break, and at the end. */
  currentId: string | null
  /** The chair has let the names be seen. */
  namesShown: boolean
  /** Counts every change; screens that follow ask from it. */
  version: number
  startedAt: Date
  endedAt: Date | null
  /** In the order of the talk. */
  items: readonly MeetingItem[]
}

export const STEPS = ['next', 'previous', 'break', 'resume', 'jump'] as const
export type Step = (typeof STEPS)[number]
