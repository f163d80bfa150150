import { Prisma } from './generated/sqlite/client.ts'

/** What the two adapters tell of a unique violation: SQLite the columns, PostgreSQL the name of the index. */
interface UniqueCause {
  table?: string
  constraint?: { fields?: string[]; index?: string }
}

/**
 * The columns that had to be unique and were not, in the order of the schema, the same for both engines;
 * null when the error is about something else. PostgreSQL does not name the columns of a primary key: empty there.
 */
export function uniqueFields(error: unknown): string[] | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return null
  const { cause } = (error.meta?.driverAdapterError ?? {}) as { cause?: UniqueCause }
  const { fields, index } = cause?.constraint ?? {}
  if (fields) return fields
  // Prisma calls an index <Table>_<column>_<column>_key; none of our columns has an underscore.
  const columns = index?.replace(/_(key|pkey)$/, '').split('_') ?? []
  return columns[0] === cause?.table ? columns.slice(1) : columns
}

/** Whether an error says that just these columns, in any order, are taken already. */
export function isUniqueViolation(error: unknown, ...fields: string[]): boolean {
  const found = uniqueFields(error)
  return found !== null && found.length === fields.length && fields.every((field) => found.includes(field))
}
