import type { Instrument } from '../instruments.ts'

/** Recruiting with a partner: a school, a school of music, a band. */
export interface OutreachProject {
  id: string
  municipalityId: string
  partner: string
  titleNb: string
  /** Empty: the Norwegian title. */
  titleEn: string
  textNb: string
  textEn: string
  instruments: Instrument[]
  daysAWeek: number | null
  /** Children who take part; null: not known. */
  pupils: number | null
  fromYear: number
  /** The last year; null: it goes on. */
  toYear: number | null
  /** Whom the secretariat asks; never shown to the public. */
  contact: string
  publishedAt: Date | null
  version: number
  changedAt: Date
}
