export const ANSWERS = ['comes', 'late', 'early', 'absent'] as const
/** `late`: comes after the beginning. `early`: leaves before the end. */
export type Answer = (typeof ANSWERS)[number]

export const REASONS = ['ill', 'school', 'travel', 'family', 'other'] as const
export type Reason = (typeof REASONS)[number]

/** By the guardian's own link, signed in, or entered by the leader or the secretariat for someone who rang. */
export type Through = 'link' | 'site' | 'office'

/** What was said of one child on one day. */
export interface DayReply {
  dayId: string
  childId: string
  answer: Answer
  /** Local time of coming (late) or leaving (early); null: not said. */
  at: string | null
}

/** The same with what only some may read. */
export interface FullReply extends DayReply {
  reason: Reason | ''
  words: string
  byId: string
  through: Through
  saidAt: Date
}

/** What is said now. */
export interface Said {
  answer: Answer
  at: string | null
  reason: Reason | ''
  words: string
}

/** Coach and leader are to learn of a reply, or have learned. */
export interface Notice {
  id: string
  dayId: string
  childId: string
  answer: Answer
  urgent: boolean
  createdAt: Date
  toldAt: Date | null
}
