/** What a form gets back when it was not accepted: everything typed, and a sentence beside each field. */
export interface Reply {
  /** Which of several forms on the page it is about. */
  intent: string | null
  /** What was typed, by the name of the field; nested names as "works[0].title". */
  values: Record<string, string | string[]>
  errors: Record<string, string[]>
  /** What is about the form as a whole. */
  formErrors: string[]
}
