import { Fragment, type ReactNode } from 'react'

export interface Column<Row> {
  key: string
  /** The header, and the label beside the value when a row is a card on a phone. */
  label: string
  cell: (row: Row, index: number) => ReactNode
  align?: 'start' | 'end' | 'centre'
  /** Figures: to the right, and under each other. */
  number?: boolean
  /** The column that names the row: a header to those who listen, the title of the card on a phone. One a table. */
  names?: boolean
  /** The same list sorted by this column, the other way if it is already. */
  sortHref?: string
  sorted?: 'ascending' | 'descending'
  /** No label on a phone: buttons and links that speak for themselves. */
  unlabelled?: boolean
  /** As CSS writes it; only where the content does not settle it. */
  width?: string
}

export interface DataTableProps<Row> {
  /** What the table shows; heard by all, seen unless `captionHidden`. */
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What stands here when there is no row: say what to do first. */
  empty: ReactNode
  /** Tighter rows: where people compare. */
  dense?: boolean
  /** How a row stands out. It must be told in words in a cell as well. */
  mark?: (row: Row, index: number) => 'now' | 'near' | 'out' | undefined
  /** A line right across, after a row: where the capacity ends, where a new day begins. */
  ruleAfter?: (row: Row, index: number) => ReactNode
  /** The sums, under their columns by key; the first cell of the row takes `sumLabel`. */
  sums?: Readonly<Record<string, ReactNode>>
  sumLabel?: string
}

// A table whose rows are laid out as cards loses its meaning to some screen readers; the roles give it back.
const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  column: { role: 'columnheader' },
  name: { role: 'rowheader' },
} as const

const side = <Row,>(column: Column<Row>) => column.align ?? (column.number ? 'end' : undefined)

/** Rows to compare. The header stays as one scrolls; on a phone each row becomes a card with its labels. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, empty, dense, mark, ruleAfter, sums, sumLabel } = props
  if (rows.length === 0) return <>{empty}</>
  return (
    <table className="table" data-dense={dense ? '' : undefined} {...ROLE.table}>
      <caption className={captionHidden ? 'only-heard' : 'table__caption'}>{caption}</caption>
      <thead {...ROLE.group}>
        <tr {...ROLE.row}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              data-align={side(column)}
              aria-sort={column.sorted}
              style={column.width ? { width: column.width } : undefined}
              {...ROLE.column}
            >
              {column.sortHref ? (
                <a className="table__sort" href={column.sortHref}>
                  {column.label}
                </a>
              ) : (
                column.label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.group}>
        {rows.map((row, index) => {
          const rule = ruleAfter?.(row, index)
          return (
            <Fragment key={rowKey(row)}>
              <tr data-mark={mark?.(row, index)} {...ROLE.row}>
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} index={index} />
                ))}
              </tr>
              {rule && (
                <tr className="table__rule" {...ROLE.row}>
                  <td colSpan={columns.length} {...ROLE.cell}>
                    {rule}
                  </td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
      {sums && (
        <tfoot {...ROLE.group}>
          <tr {...ROLE.row}>
            {columns.map((column, index) => {
              const heads = index === 0 && sumLabel
              return heads ? (
                <th key={column.key} scope="row" {...ROLE.name}>
                  {sumLabel}
                </th>
              ) : (
                <td key={column.key} data-align={side(column)} data-label={column.label} {...ROLE.cell}>
                  {sums[column.key]}
                </td>
              )
            })}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function Cell<Row>({ column, row, index }: { column: Column<Row>; row: Row; index: number }) {
  const content = column.cell(row, index)
  if (column.names) {
    return (
      <th scope="row" data-align={side(column)} {...ROLE.name}>
        {content}
      </th>
    )
  }
  return (
    <td data-align={side(column)} data-label={column.unlabelled ? undefined : column.label} {...ROLE.cell}>
      <span>{content}</span>
    </td>
  )
}
