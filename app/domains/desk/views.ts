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

export interface OwnDataView extends OwnData {
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
    going: {
      drafts: number
      works: number
      letters: number
      invitations: number
      signUps: number
      loosePictures: number
      all: number
    }
    /** Applications that were sent, which are kept with their results. */
    kept: number
    /** Groups of others that name the person, and go on doing so. */
    groups: number
  }
}
