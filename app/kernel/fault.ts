import type { TextKey } from '#app/i18n/keys.ts'
import type { Facts } from '#app/i18n/words.ts'

export type FaultKind = 'missing' | 'forbidden' | 'conflict' | 'invalid'

/** What is to be said beside one field of a form. */
export interface Beside {
  field: string
  key: TextKey
  facts?: Facts
}

/** A refusal with a reason that a person can read. One place turns it into a status and a sentence. */
export class Fault extends Error {
  constructor(
    readonly kind: FaultKind,
    readonly key: TextKey,
    readonly facts: Facts = {},
    /** The field of the form that it is about. */
    readonly field?: string,
    /** The same for several fields at once, each with its own sentence. */
    readonly beside: readonly Beside[] = [],
  ) {
    super(`${kind}: ${key}`)
  }
}

/** There is no such thing, or not for this person: the two are not told apart. */
export const missing = (key: TextKey = 'faults.missing') => new Fault('missing', key)
/** This person may know that it is there, and may not do this. */
export const forbidden = (key: TextKey = 'faults.forbidden') => new Fault('forbidden', key)
/** It cannot be done as things stand: too late, done already, changed by someone else. */
export const conflict = (key: TextKey, facts?: Facts) => new Fault('conflict', key, facts)
/** What was sent cannot be right. */
export const invalid = (key: TextKey, facts?: Facts, field?: string) => new Fault('invalid', key, facts, field)
/** Several things that cannot be right, each said beside its field. */
export const invalidFields = (beside: readonly [Beside, ...Beside[]]) =>
  new Fault('invalid', beside[0].key, beside[0].facts, undefined, beside)
/** It has changed meanwhile; beside the fields stands what they hold now. */
export const conflictOver = (key: TextKey, beside: readonly Beside[]) =>
  new Fault('conflict', key, {}, undefined, beside)
