/** A change after a release (rettelse): what was decided of one difference, or what a person wrote. */
export interface Erratum {
  id: string
  releaseId: string
  /** The number in the paper that it is about; null: about the whole. */
  number: string | null
  /** The kind of the difference and the mark of what holds, "hours:1f3a9c02"; "word" for what a person wrote. */
  about: string
  textNb: string
  /** Empty: the Norwegian text stands for it. */
  textEn: string
  foundAt: Date
  /** Seen by the public from then on; null: never shown. */
  shownAt: Date | null
  /** Taken back, or rejected if it was never shown. */
  withdrawnAt: Date | null
  byId: string | null
}
