/** What every page's frame is told. */
export interface RootView {
  actor: { name: string; roles: string[]; demo: boolean } | null
  /** The edition that the public sees is a demonstration: its persons are invented. */
  demonstration: boolean
}
