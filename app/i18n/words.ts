/** The languages of the product; Norwegian Bokmål comes first everywhere. */
export const LOCALES = ['nb', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** What a text may be made of: facts that the caller has already put into words or plain counts. */
export type Facts = Record<string, unknown>

/** One text in both languages; a function when it holds facts. */
export type Text<F = never> = [F] extends [never]
  ? { nb: string; en: string }
  : { nb: (facts: F) => string; en: (facts: F) => string }

// biome-ignore lint/suspicious/noExplicitAny: a dictionary holds texts of every kind of facts
type AnyText = { nb: string; en: string } | { nb: (facts: any) => string; en: (facts: any) => string }

/** A dictionary of one domain. The two languages stand side by side, so a missing one does not compile. */
export function words<const D extends Record<string, AnyText>>(dictionary: D): D {
  return dictionary
}

/** Says a text in a language. Texts with facts take them as the third argument; without is a compile error. */
export function say(locale: Locale, text: { nb: string; en: string }): string
export function say<F>(locale: Locale, text: { nb: (facts: F) => string; en: (facts: F) => string }, facts: F): string
export function say(locale: Locale, text: AnyText, facts?: unknown): string {
  const said = text[locale]
  return typeof said === 'function' ? said(facts) : said
}

const rules: Record<Locale, Intl.PluralRules> = { nb: new Intl.PluralRules('nb'), en: new Intl.PluralRules('en') }
const numbers: Record<Locale, Intl.NumberFormat> = { nb: new Intl.NumberFormat('nb'), en: new Intl.NumberFormat('en') }

/** "1 verk", "4 verk", "12 000 besøk": the number in the language's way, and the noun that goes with it. */
export function counted(locale: Locale, count: number, one: string, other: string): string {
  return `${numbers[locale].format(count)} ${rules[locale].select(count) === 'one' ? one : other}`
}

export const isLocale = (value: string | undefined): value is Locale => value === 'nb' || value === 'en'
