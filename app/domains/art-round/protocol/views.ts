/** What the secretariat's pages of protocols and contact sheets get. */
import type { Locale } from '#app/i18n/words.ts'

export interface ProtocolView {
  year: number
  call: { id: string; title: Record<Locale, string> }
  calls: { id: string; title: Record<Locale, string> }[]
  announced: boolean
  /** `waiting`: a juror has not sealed; `noJury`: there is nothing to write a protocol of. */
  state: 'ready' | 'waiting' | 'noJury'
  unsealed: number
  /** The newest first. */
  revisions: { number: number; madeAt: Date; by: string; checksum: string }[]
  /** What the log noted when the last juror sealed; null when it noted nothing, or there are several rounds. */
  noted: { at: Date; same: boolean } | null
}

export interface ContactSheetView {
  year: number
  call: { id: string; title: Record<Locale, string> }
  calls: { id: string; title: Record<Locale, string> }[]
  choice: SheetChoice
  applications: number
  works: number
  /** Files, each of so many works. */
  parts: { part: number; from: number; to: number; works: number }[]
  ranked: boolean
}

export const SHEET_NAMES = ['anonymous', 'named'] as const
export const SHEET_ORDERS = ['number', 'ranking'] as const
export const SHEET_SIZES = [6, 12] as const
export const SHEET_WORKS = ['one', 'all'] as const

export interface SheetChoice {
  names: (typeof SHEET_NAMES)[number]
  order: (typeof SHEET_ORDERS)[number]
  perPage: (typeof SHEET_SIZES)[number]
  /** One work of each application, the jury's or the artist's first, or all. */
  works: (typeof SHEET_WORKS)[number]
}
