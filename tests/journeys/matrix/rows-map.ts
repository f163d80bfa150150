import { all, open, type Row } from './rows.ts'

/** The map's data, and the search for an address. */
export const MAP_ROWS = {
  mapPoints: open,
  // For everyone who is signed in, and a program is not sent to the page for that.
  addressSearch: { reads: { ...all(200), visitor: 401 } },
} satisfies Record<string, Row>
