/**
 * Rows on their way from the database as one text: thousands of rows cost more on the way than what is in them. The
 * statement packs them with string_agg, a field ends with FIELD, a row with ROW; both engines understand it.
 */
import { Prisma } from './generated/sqlite/client.ts'

/** Control characters that separate: nothing that a person types may be split by them, see `asText`. */
const FIELD = '\u001f'
const ROW = '\u001e'

/** Columns of a row as they are to be packed; null is packed as empty. */
export const packing = (fields: readonly Prisma.Sql[]): Prisma.Sql =>
  Prisma.sql`string_agg(${Prisma.join(fields, ` || '${FIELD}' || `)}, '${Prisma.raw(ROW)}')`

/** A column that has no separator in it: an id, a number, a word of an enum. The name is written by the product. */
export const asWord = (column: string): Prisma.Sql => Prisma.raw(`COALESCE(CAST(${column} AS TEXT), '')`)

/** A column with what people write, which loses the separators should they be in it. */
export const asText = (column: string): Prisma.Sql =>
  Prisma.raw(`REPLACE(REPLACE(COALESCE(${column}, ''), '${FIELD}', ''), '${ROW}', '')`)

/** Yes, no or unknown: 1, 0 or empty. */
export const asFlag = (column: string): Prisma.Sql =>
  Prisma.raw(`CASE WHEN ${column} IS NULL THEN '' WHEN ${column} THEN '1' ELSE '0' END`)

/** The rows of such a text, field by field; none for null. */
export const unpacked = (packed: string | null | undefined): string[][] =>
  packed ? packed.split(ROW).map((row) => row.split(FIELD)) : []

export const flagOf = (field: string | undefined): boolean | null => (field ? field === '1' : null)
