/** A work's label in words. */
import type { ShownWork } from '#app/domains/studio-map/views.ts'
import type { Locale } from '#app/i18n/words.ts'

/** "120 × 90 cm", "40,5 × 30 × 12 cm"; empty when a side is not known. Height comes first, as on labels. */
export function saySize({ heightMm, widthMm, depthMm }: ShownWork, locale: Locale): string {
  if (heightMm === null || widthMm === null) return ''
  const cm = new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: 1 })
  const sides = [heightMm, widthMm, ...(depthMm === null ? [] : [depthMm])]
  return `${sides.map((side) => cm.format(side / 10)).join(' × ')} cm`
}

/** "120 × 90 cm, 2012, 3/20": what is known of it besides the technique. */
export const sayMeasures = (work: ShownWork, locale: Locale): string =>
  [saySize(work, locale), work.year, work.editionNo].filter(Boolean).join(', ')
