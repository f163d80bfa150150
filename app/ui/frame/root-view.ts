/** What every page's frame is told. */
export interface RootView {
  actor: { name: string; roles: string[]; demo: boolean } | null
  /** The edition that the public sees is a demonstration: its persons are invented. */
  demonstration: boolean
  /** Where the product stands on the net, without a slash at the end: for addresses that leave it. */
  publicUrl: string
}
