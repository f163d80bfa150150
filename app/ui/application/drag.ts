/** Where a row lands when it is dragged along a list. Pure: the hook reads the page. */

/** A row as it lay when the drag began: its upper edge and its height, in pixels of the page. */
export interface Row {
  id: string
  top: number
  height: number
}

/** The place, 1 first, of a row whose middle has moved by `offset` pixels: it passes a row when it passes its middle. */
export function placeAfter(rows: readonly Row[], id: string, offset: number): number {
  const dragged = rows.find((row) => row.id === id)
  if (!dragged) return 0
  const middle = dragged.top + dragged.height / 2 + offset
  return 1 + rows.filter((row) => row.id !== id && row.top + row.height / 2 < middle).length
}

/** How far each other row makes way, in pixels, when the dragged one shall have a place. */
export function shiftOf(rows: readonly Row[], id: string, place: number, of: string): number {
  const from = rows.findIndex((row) => row.id === id)
  const at = rows.findIndex((row) => row.id === of)
  const dragged = rows[from]
  if (!dragged || at === -1 || of === id) return 0
  const to = place - 1
  if (from < at && at <= to) return -dragged.height
  if (to <= at && at < from) return dragged.height
  return 0
}

/** How fast the page rolls while one drags along its rim, in pixels a frame. */
export function rollAt(y: number, height: number): number {
  const RIM = 70
  if (y < RIM) return -Math.ceil((RIM - y) / 5)
  if (y > height - RIM) return Math.ceil((y - height + RIM) / 5)
  return 0
}
