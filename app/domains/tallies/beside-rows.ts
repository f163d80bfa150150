import type { Beside } from '#app/kernel/fault.ts'
import type { RowFault } from './file-rows.ts'

/** Faults that one answer tells of; a file with more is wrong as a whole. */
const MOST_FAULTS = 200

/** What is wrong with rows, beside `rows.<n>.<column>`, in the order of the rows. */
export const besideRows = (faults: readonly RowFault[]): Beside[] =>
  [...faults]
    .sort((a, b) => a.row - b.row)
    .slice(0, MOST_FAULTS)
    .map(({ row, column, key, facts }) => ({ field: `rows.${row}.${column}`, key, ...(facts ? { facts } : {}) }))
