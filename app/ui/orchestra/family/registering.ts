/** The form of a registration as plain names and texts: what a button that changes the form keeps, and sends back. */
import type { Reply } from '#app/kernel/reply.ts'

/** "children[0].name": the texts of whatever was read from a form, by the names of its fields. */
export function textsOf(value: unknown, name = ''): Record<string, string> {
  if (value === null || value === undefined || value === false) return {}
  if (value === true) return { [name]: 'on' }
  if (Array.isArray(value)) return Object.assign({}, ...value.map((one, place) => textsOf(one, `${name}[${place}]`)))
  if (typeof value === 'object')
    return Object.assign(
      {},
      ...Object.entries(value).map(([key, inner]) => textsOf(inner, name === '' ? key : `${name}.${key}`)),
    )
  return { [name]: String(value) }
}

/** Which part of the form is shown. */
export type Part = 'children' | 'finish'

const OF_FIRST = /^(me\.|children\[\d+\]\.(?!ensembleId)|semesterId|children$)/

/** The part that a form which was refused comes back to: where the first thing that is wrong stands. */
export const partOf = (reply: Reply | undefined): Part =>
  reply?.intent === 'register' && !Object.keys(reply.errors).some((name) => OF_FIRST.test(name)) ? 'finish' : 'children'

/** How many children the form holds. */
export function countOf(values: Reply['values']): number {
  const places = Object.keys(values).flatMap((name) => /^children\[(\d+)\]/.exec(name)?.[1] ?? [])
  return Math.max(1, ...places.map((place) => Number(place) + 1))
}

const one = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value.at(-1) ?? '') : (value ?? '')

/** The values of one part, to be carried through the other as hidden fields. */
export function carried(values: Reply['values'], part: Part): [name: string, value: string][] {
  return Object.entries(values)
    .filter(([name]) => name !== 'intent' && OF_FIRST.test(name) === (part === 'children'))
    .map(([name, value]) => [name, one(value)])
}

type Fields = Record<string, unknown>

/** The form after a button that adds a child, takes one out, or goes back. Everything else stays as it was typed. */
export function reshaped(value: Fields & { intent: string }, most: number): Reply {
  const { intent, children, ...rest } = value
  const all: unknown[] = Array.isArray(children) ? [...children] : []
  if (intent === 'add' && all.length < most) all.push({ home: 'me' })
  const out = /^remove-(\d+)$/.exec(intent)?.[1]
  if (out !== undefined && all.length > 1) all.splice(Number(out), 1)
  return { intent, values: textsOf({ ...rest, children: all }), errors: {}, formErrors: [] }
}
