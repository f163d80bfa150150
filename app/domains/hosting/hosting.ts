/** Who has the joint exhibition of a year (vertskap): one municipality, or several together. */
import type { CivilDate } from '#app/kernel/when.ts'

/** The way of a hosting, in this order. */
export const STAGES = [
  'search',
  'interest',
  'inspection',
  'politics',
  'agreement',
  'planning',
  'hosting',
  'evaluation',
  'completed',
] as const
/** Ways out of it. */
export const ENDS = ['declined', 'withdrawn'] as const
export const HOSTING_STAGES = [...STAGES, ...ENDS] as const
export type HostingStage = (typeof HOSTING_STAGES)[number]

/** A municipality of a hosting; of several one leads. */
export interface HostingPart {
  municipalityId: string
  lead: boolean
}

export interface Hosting {
  id: string
  /** The edition's; the edition itself need not be there yet. */
  year: number
  stage: HostingStage
  /** Stands by, if the year's first choice falls away. */
  reserve: boolean
  position: number
  /** The opening, as long as the edition does not say it. */
  opensOn: CivilDate | null
  /** The opening that those who work with it were told of. */
  toldOpening: CivilDate | null
  /** In øre. */
  agreedOre: number | null
  note: string
  evaluation: string
  demo: boolean
  changedAt: Date
  version: number
  /** The lead first. */
  parts: readonly HostingPart[]
}

/** Whether it still goes on: not over, and not fallen away. */
export const isLive = ({ stage }: Pick<Hosting, 'stage'>): boolean =>
  stage !== 'completed' && stage !== 'declined' && stage !== 'withdrawn'

/** Whether a stage is reached or passed; one that has ended otherwise has reached none. */
export function hasReached({ stage }: Pick<Hosting, 'stage'>, least: (typeof STAGES)[number]): boolean {
  const place = (STAGES as readonly HostingStage[]).indexOf(stage)
  return place >= 0 && place >= STAGES.indexOf(least)
}
