/** What others wrote or said of the round (presseomtale). */
import type { CivilDate } from '#app/kernel/when.ts'

export const PRESS_KINDS = ['newspaper', 'magazine', 'radio', 'television', 'web'] as const
export type PressKind = (typeof PRESS_KINDS)[number]

/** Characters. */
export const MOST_MEDIUM = 80
export const MOST_TITLE = 200
export const MOST_NOTE = 500
/** Rows of one file. */
export const MOST_ROWS = 2000

export interface PressStory {
  id: string
  medium: string
  kind: PressKind
  /** Empty: not known, as of most that was said on the radio. */
  title: string
  date: CivilDate
  /** Empty: not on the web. */
  url: string
  note: string
  /** On the public page; otherwise it is counted and no more. */
  shown: boolean
  version: number
}

/** What is told of a story. */
export type StoryWords = Omit<PressStory, 'id' | 'version'>

/** How much has been written of one edition. */
export interface PressCount {
  stories: number
  /** Different newspapers, magazines, stations and sites. */
  media: number
  byKind: Record<PressKind, number>
}
