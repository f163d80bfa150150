/** The list of the joint exhibition. */
import { cataloguePaper as paper } from '#app/i18n/catalogue-paper.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { CatalogueArtist } from './catalogue.ts'

export interface PaperWorks {
  caption: string
  columns: { label: string; align: 'left' | 'right' }[]
  rows: string[][]
}

type Work = NonNullable<CatalogueArtist['work']>

/** "120 × 90", "40,5 × 30 × 12": height first, as on labels; empty when a side is not known. */
export function saySides({ heightMm, widthMm, depthMm }: Work, locale: Locale): string {
  if (heightMm === null || widthMm === null) return ''
  const cm = new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: 1 })
  const sides = [heightMm, widthMm, ...(depthMm === null ? [] : [depthMm])]
  return sides.map((side) => cm.format(side / 10)).join(' × ')
}

export const sayPrice = ({ priceOre }: Work, locale: Locale): string =>
  priceOre === null ? say(locale, paper.notForSale) : sayKroner(priceOre, locale)

/** One row for each artist with a work, by catalogue number. */
export function worksPart(artists: readonly CatalogueArtist[], locale: Locale): PaperWorks {
  const column = (label: { nb: string; en: string }, align: 'left' | 'right' = 'left') => ({
    label: say(locale, label),
    align,
  })
  return {
    caption: say(locale, paper.worksCaption),
    columns: [
      column(paper.number),
      column(paper.artist),
      column(paper.workTitle),
      column(paper.technique),
      column(paper.size),
      column(paper.price, 'right'),
    ],
    rows: artists.flatMap(({ catalogueNo, name, work }) =>
      work
        ? [
            [
              catalogueNo ?? '–',
              name,
              [work.title || say(locale, paper.untitled), work.year].filter(Boolean).join(', '),
              [work.technique, work.editionNo].filter(Boolean).join(', '),
              saySides(work, locale),
              sayPrice(work, locale),
            ],
          ]
        : [],
    ),
  }
}
