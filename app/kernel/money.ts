/** Amounts are whole numbers of øre everywhere; only a screen or a file says kroner. */
import type { Locale } from '#app/i18n/words.ts'

export type Ore = number

/** The dearest price that the product takes: 20 million kroner, which fits a 32-bit number of øre. */
export const MOST_ORE: Ore = 20_000_000_00

const whole: Record<Locale, Intl.NumberFormat> = {
  nb: new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
}
const exact: Record<Locale, Intl.NumberFormat> = {
  nb: new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 }),
}

/** "31 000 kr", "149,50 kr" · "NOK 31,000", "NOK 149.50" */
export function sayKroner(ore: Ore, locale: Locale): string {
  const said = (ore % 100 === 0 ? whole : exact)[locale].format(ore / 100)
  return locale === 'nb' ? `${said} kr` : `NOK ${said}`
}

/** "11 300" · "11,300" */
export const sayNumber = (value: number, locale: Locale): string => whole[locale].format(value)

/**
 * Øre of what a person typed as kroner: "31 000", "31.000", "31000,50", "kr 450,-". Null when it is no amount, or could be
 * two. A space, point or comma followed by exactly three digits parts thousands, all of one kind; a point or comma of
 * another kind, followed by one or two digits, is a decimal mark.
 */
export function parseKroner(text: string): Ore | null {
  const bare = text
    .replace(/kr\.?|nok/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,] ?[-–]\s*$/, '')
    .trim()
  const match = /^(\d+|\d{1,3}(?:([ .,])\d{3})(?:\2\d{3})*)(?:([.,])(\d{1,2}))?$/.exec(bare)
  if (!match || (match[2] !== undefined && match[2] === match[3])) return null
  const kroner = Number(match[1]?.replace(/[ .,]/g, ''))
  const ore = Number((match[4] ?? '').padEnd(2, '0'))
  const total = kroner * 100 + ore
  return Number.isSafeInteger(total) ? total : null
}
