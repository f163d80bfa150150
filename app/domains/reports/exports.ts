/** What of an edition can be taken out as a file. */
export const EXPORT_KINDS = [
  'applications',
  'scores',
  'visits',
  'sales',
  'municipalities',
  'accepted',
  'ranking',
  'ranking-by-juror',
  'sealed-scores',
  'talk-changes',
  'duels',
  'recusals',
  'catalogue',
  'exhibition-list',
  'action-plan',
] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]
export const isExportKind = (text: string): text is ExportKind => EXPORT_KINDS.some((kind) => kind === text)

export const EXPORT_FORMATS = ['csv', 'json', 'xlsx'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
export const isExportFormat = (text: string): text is ExportFormat => EXPORT_FORMATS.some((format) => format === text)

/** A file that is taken out. */
export interface Export {
  bytes: Buffer
  /** Media type. */
  type: string
  /** "soknader-2013.csv": what a browser keeps it as. */
  name: string
  rows: number
}
