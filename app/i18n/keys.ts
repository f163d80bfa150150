import type { all } from './all.ts'

type All = typeof all

/** The name of a text, as "application.closed". A key that no dictionary has does not compile. */
export type TextKey = { [D in keyof All & string]: `${D}.${keyof All[D] & string}` }[keyof All & string]
