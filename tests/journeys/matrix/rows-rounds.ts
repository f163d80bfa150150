import { all, open, type Row } from './rows.ts'

/** A visitor's round is everybody's: nothing of it is on the server. Files are made of a round that is in the address. */
export const ROUNDS_ROWS = {
  myRound: open,
  myRoundPlaces: open,
  myRoundCalendar: { reads: all(404) },
  myRoundTrack: { reads: all(404) },
  offline: open,
} satisfies Record<string, Row>
