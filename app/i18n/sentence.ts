import { all } from './all.ts'
import type { TextKey } from './keys.ts'
import type { Facts, Locale } from './words.ts'

/** A text that is said later, in the language of whoever reads it. */
export interface Sentence {
  key: TextKey
  facts?: Facts
}

const dictionaries = all as unknown as Record<
  string,
  Record<string, Record<Locale, string | ((facts: Facts) => string)>>
>

export function isTextKey(key: string): key is TextKey {
  const [domain = '', name = ''] = key.split('.')
  return Boolean(dictionaries[domain]?.[name])
}

/** Says a text by its key. Throws for a key that no dictionary has: that is a mistake of ours, not of a person. */
export function sentence(locale: Locale, key: TextKey, facts: Facts = {}): string {
  const [domain = '', name = ''] = key.split('.')
  const said = dictionaries[domain]?.[name]?.[locale]
  if (said === undefined) throw new Error(`no text for ${key}`)
  return typeof said === 'function' ? said(facts) : said
}
