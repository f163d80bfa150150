/** What is held of a participant's work in the joint exhibition, as «Mine data» gives it out. */
export interface OwnExhibit {
  insuredNok: number | null
  mounting: string
  needs: string
  packing: string
  stays: string
  times: { direction: string; date: string | null; from: string | null; way: string; by: string; note: string }[]
  receipts: {
    id: string
    direction: string
    at: Date
    party: string
    condition: string
    remark: string
    text: string
    signature: string
    /** What the work was insured for, as the receipt says. */
    valueNok: number | null
    takesBack: boolean
  }[]
  /** Pictures of the condition, taken by those at the door, by the name that each has in the archive. */
  pictures: { direction: string; takenAt: Date; remark: string; file: string }[]
}
