import { withQuery } from '#app/kernel/page.ts'

/** The plan page with one thing opened for change; what was open before closes. */
export function planLink(
  path: string,
  open: { task?: string; milestone?: string; add?: string; unfold?: string } = {},
) {
  const { task, milestone, add, unfold } = open
  const query = { oppgave: task ?? null, milepael: milestone ?? null, ny: add ?? null, apen: unfold ?? null }
  const part = task ? `#oppgave-${task}` : milestone ? `#milepael-${milestone}` : add ? '#ny-oppgave' : ''
  return withQuery(path, '', query) + (part || (unfold ? `#milepael-${unfold}` : ''))
}

/** What of the plan is opened for change, as the address says it. */
export interface Opened {
  task: string | null
  milestone: string | null
  add: string | null
  unfold: string | null
}

export const openedIn = (search: URLSearchParams): Opened => ({
  task: search.get('oppgave'),
  milestone: search.get('milepael'),
  add: search.get('ny'),
  unfold: search.get('apen'),
})

/** Under no milestone, as an address says it. */
export const ALONE = 'alene'
