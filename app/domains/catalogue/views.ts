/** What screens get of the catalogue. */
import type { Catalogue, CopiesKind, FileKind, FileState } from './catalogue.ts'
import type { Missing } from './rules.ts'

/** What holds where the paper says something else; `en` is what was written or, without, the Norwegian. */
export interface ErratumView {
  id: string
  /** Null: about the whole. */
  number: string | null
  text: { nb: string; en: string }
  /** Whether `text.en` is Norwegian, as nobody wrote an English one. */
  enIsNorwegian: boolean
  shownAt: Date
}

export interface PublicCatalogueView {
  year: number
  /** Null: not released yet; the living data stand for it. */
  release: { no: number; releasedAt: Date } | null
  catalogue: Catalogue
  /** Names in the addresses of artists who are in the release and take part no more. */
  gone: string[]
  errata: ErratumView[]
  /** The PDF in the language of the page; null: not made. */
  pdf: { bytes: number } | null
}

export interface ErrataView {
  year: number
  release: { no: number; releasedAt: Date }
  errata: ErratumView[]
}

export interface FileView {
  kind: FileKind
  state: FileState
  step: number
  steps: number
  bytes: number | null
  sha256: string | null
  madeAt: Date | null
  /** Why it failed, as one of the reasons that the screen can say. */
  failure: string | null
}

export interface ReleaseView {
  no: number
  releasedAt: Date
  /** Empty: not known. */
  by: string
  note: string
  sha256: string
  files: FileView[]
}

/** A difference that nobody has decided on. */
export interface ProposalView {
  number: string | null
  about: string
  textNb: string
  textEn: string
}

export interface CopiesView {
  id: string
  kind: CopiesKind
  channel: string
  place: string
  copies: number
  inserted: boolean
  date: string | null
  note: string
  version: number
}

/** How many went where. */
export interface CopiesSums {
  /** By kind, those that there are. */
  kinds: { kind: CopiesKind; copies: number }[]
  /** Of the catalogue, the most first. */
  channels: { channel: string; copies: number }[]
  /** The same by place; of what has none the place is empty. */
  places: { place: string; copies: number }[]
  /** Of the catalogue, what lay in newspapers: how many in all, and in which, in the order in which they were entered. */
  inserted: { copies: number; newspapers: string[] }
  /** Every other channel of the catalogue, in the same order. */
  otherChannels: string[]
}

export interface OfficeCatalogueView {
  year: number
  published: boolean
  counts: { artists: number; studios: number; placed: number; pictures: number; events: number }
  missing: Missing[]
  releases: ReleaseView[]
  /** Whether the newest release could not be read as it was released. */
  damaged: boolean
  /** Whether the newest release says what holds now. */
  upToDate: boolean
  proposals: ProposalView[]
  shown: ErratumView[]
  rejected: number
  copies: CopiesView[]
  sums: CopiesSums
  can: { release: boolean; errata: boolean; copies: boolean }
}
