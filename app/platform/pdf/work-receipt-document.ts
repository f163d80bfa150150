/** What templates/work-receipt.typ sets: a receipt for a work of art, as it was signed. Texts are shown as they stand. */
export interface WorkReceiptDocument {
  lang: 'nb' | 'en'
  /** The first line of what was signed. */
  title: string
  lines: string[]
  /** A drawing of the signature as SVG that holds paths of numbers alone; empty: not signed. */
  signature: string
  /** What the drawing is to who does not see it. */
  signatureAlt: string
  /** Below the signature. */
  name: string
  /** Why it does not hold any more; empty: it holds. */
  takenBack: string
  /** Pictures of the condition, below what was signed; none: nothing stands there. */
  pictures: { heading: string; shown: ReceiptPicture[] }
  /** At the foot of every page, before "Side 1 av 1". */
  footer: string
}

export interface ReceiptPicture {
  /** The name of the file among those that are handed over; null: the file is gone. */
  picture: string | null
  /** What the picture is to who does not see it, or that it is gone. */
  alt: string
  /** What it shows, in the words of who took it; may be empty. */
  remark: string
  /** When it was taken. */
  taken: string
}
