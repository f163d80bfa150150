import type { PressCount, PressStory } from './press.ts'

export type ShownStory = Pick<PressStory, 'medium' | 'kind' | 'title' | 'date' | 'url'>

export interface PressYear {
  year: number
  count: PressCount
  /** The newest first; those that are counted only are not among them. */
  stories: ShownStory[]
}

/** The public's page of what was written. */
export interface PressView {
  /** The newest first; years with nothing recorded are left out. */
  years: PressYear[]
  /** In all the years that are recorded here. */
  total: number
}

export interface OfficePressView {
  year: number
  stories: PressStory[]
  count: PressCount
  /** The one that is being changed. */
  editing: PressStory | null
}
