/** One thing that waits for a person. Texts are ready in the language of the page. */
export interface DeskTask {
  text: string
  detail: string
  href: string
  /** It can be done now, and somebody waits for it. */
  waits: boolean
}

export interface DeskView {
  name: string
  demo: boolean
  tasks: DeskTask[]
}
