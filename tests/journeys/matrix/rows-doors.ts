import { all, EVERYBODY, intents, only, open, type Row } from './rows.ts'

/** The doors: what a QR code opens, the visitor's pass, the link from the morning's mail, and the posters. */
export const DOORS_ROWS = {
  studioDoor: { ...open, deeds: { may: EVERYBODY, forms: () => intents('stamp') } },
  pass: { ...open, deeds: { may: EVERYBODY, forms: () => intents('drop') } },
  // A key that this house has not signed opens nothing, whoever comes with it.
  studioToday: {
    reads: all(404),
    parts: () => ({ key: 'MTN8olmeK9bc846U0zg6SgGiA6YKXncWsAfdOe4ZQHgBogOmCiVx1rXIWcOAfJtqICYRISAmESI' }),
    deeds: { may: [], forms: () => [{ wish: 'closed' }] },
  },
  // The numbers are not set in this round, and a poster must not carry one that may change.
  myPoster: { reads: { ...only([], 404), artist: 409, secretariat: 409 } },
  editionPosters: { reads: { ...only([]), secretariat: 409 } },
} satisfies Record<string, Row>
