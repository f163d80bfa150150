import type { Going } from '#app/i18n/own-data-forgetting.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { KindLine, PlannedLine } from './keeping.ts'
import type { OwnCounts, OwnData } from './own-data.ts'

/** One thing that waits for a person. Texts are ready in the language of the page. */
export interface DeskTask {
  text: string
  detail: string
  href: string
  /** It can be done now, and somebody waits for it. */
  waits: boolean
}

export interface DeskView {
  name: string
  demo: boolean
  tasks: DeskTask[]
}

/** What is kept of a person who is deleted, and the first day on which it is gone. */
export interface BoundByLaw {
  what: 'receipt' | 'invoice'
  until: CivilDate
}

export interface OwnDataView extends OwnData {
  /** Is a guardian or a musician of the youth orchestra, whose data have a file of their own. */
  family: boolean
  counts: OwnCounts
  /** Never sent, and may be deleted. */
  drafts: { id: string; year: number; works: number; savedAt: Date }[]
  /** Pictures that hang nowhere. */
  loosePictures: number
  /** Sessions that live besides this one. */
  otherSessions: number
  forget: {
    /** What stands in the way, in words; null when nothing does. */
    why: string | null
    going: Going
    /** Applications that were sent, which are kept with their results. */
    kept: number
    /** What the law keeps a while longer. */
    bound: BoundByLaw[]
    /** Action plans or marketing plans name the person, and go on doing so. */
    named: boolean
    /** Groups of others that name the person, and go on doing so. */
    groups: number
  }
}

/** What is deleted when. */
export interface KeepingView {
  /** The demonstration: shown, never deleted. */
  rehearses: boolean
  lines: PlannedLine[]
  kinds: KindLine[]
}
