/** What an action plan holds of a person, as «Mine data» gives it out. */
export interface OwnActivity {
  year: number
  measure: string
  activity: string
  quarters: string
  /** Whether the person answers for it, or has said how it goes. */
  relation: 'owner' | 'said'
  /** What the person said of it; null: nothing. */
  status: string | null
  note: string
  at: Date | null
}
