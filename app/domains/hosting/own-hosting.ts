/** What hostings hold of a person beside tasks and groups, as «Mine data» gives it out. */
export interface OwnOffer {
  municipality: string
  year: number
  untilYear: number | null
  together: string
  venueIdea: string
  text: string
  contactName: string
  contactEmail: string
  state: string
  answer: string
  offeredAt: Date
  answeredAt: Date | null
}

export interface OwnDocument {
  /** Of the hosting. */
  year: number
  kind: string
  name: string
  addedAt: Date
}
