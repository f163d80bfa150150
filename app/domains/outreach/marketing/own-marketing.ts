/** A line of the marketing plan that names a person, as «Mine data» gives it out. */
export interface OwnMarketing {
  year: number
  channel: string
  what: string
  owner: string
}
