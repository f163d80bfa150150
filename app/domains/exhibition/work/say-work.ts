/** A work's measures in words, for lists, receipts and files. */
import type { Locale } from '#app/i18n/words.ts'
import type { ExhibitedWork } from './work.ts'

/** "120 × 90 cm", "40,5 × 30 × 12 cm"; empty when a side is not known. Height comes first, as on labels. */
export function saySize(
  { heightMm, widthMm, depthMm }: Pick<ExhibitedWork, 'heightMm' | 'widthMm' | 'depthMm'>,
  locale: Locale,
): string {
  if (heightMm === null || widthMm === null) return ''
  const cm = new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: 1 })
  const sides = [heightMm, widthMm, ...(depthMm === null ? [] : [depthMm])]
  return `${sides.map((side) => cm.format(side / 10)).join(' × ')} cm`
}
