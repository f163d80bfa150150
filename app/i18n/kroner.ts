import type { Locale } from './words.ts'

const numbers: Record<Locale, [Intl.NumberFormat, Intl.NumberFormat]> = {
  nb: [
    new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 0 }),
    new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 2 }),
  ],
  en: [
    new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }),
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 }),
  ],
}

/** Øre within a text: "31 000 kr" · "NOK 31,000". As sayKroner of the kernel, which texts cannot lean on. */
export function sayMoney(ore: number, locale: Locale): string {
  const said = numbers[locale][ore % 100 === 0 ? 0 : 1].format(ore / 100)
  return locale === 'nb' ? `${said}\u00a0kr` : `NOK\u00a0${said}`
}
