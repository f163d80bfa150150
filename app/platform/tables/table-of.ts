import type { ColumnSpec, RowOf } from './read-csv.ts'
import type { TableColumn, TableValue } from './write-table.server.ts'

/** A cell of a row that was read, as it is written again; amounts are read as øre and written as kroner. */
const written = (name: string, value: unknown): TableValue => {
  if (typeof value === 'number') return name.endsWith('_nok') ? value / 100 : value
  if (typeof value === 'string' || typeof value === 'boolean') return value
  return null
}

/**
 * The columns of a file that is written, from those of the file that is read: what is written with them is read as the
 * same rows. A column whose name ends with `_nok` holds an amount.
 */
export const tableOf = <const C extends readonly ColumnSpec[]>(columns: C): TableColumn<RowOf<C>>[] =>
  columns.map(({ name }) => ({
    key: name,
    header: name,
    value: (row) => written(name, (row as Record<string, unknown>)[name]),
  }))
