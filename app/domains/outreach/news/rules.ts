import type { Locale } from '#app/i18n/words.ts'
import type { NewsItem, NewsWords } from './news.ts'

/** Whether everyone may read it at `now`. */
export const isShown = (item: Pick<NewsItem, 'publishedAt'>, now: Date): boolean =>
  item.publishedAt !== null && item.publishedAt <= now

/** The words for readers of a language, and the language that they are in: Norwegian where nothing is translated. */
export function wordsIn(
  { titleNb, titleEn, textNb, textEn }: Omit<NewsWords, 'pictureAlt'>,
  locale: Locale,
): { title: string; text: string; lang: Locale } {
  const translated = locale === 'en' && titleEn !== '' && textEn !== ''
  return translated ? { title: titleEn, text: textEn, lang: 'en' } : { title: titleNb, text: textNb, lang: 'nb' }
}

export type Hindrance = 'news.noText' | 'news.noAlt' | 'news.halfTranslated'

/** What stands in the way of publishing it; null: nothing. A title is there from the start. */
export function hindranceOf(item: Pick<NewsItem, 'textNb' | 'titleEn' | 'textEn' | 'pictureId' | 'pictureAlt'>) {
  const hindrance: Hindrance | null =
    item.textNb === ''
      ? 'news.noText'
      : item.pictureId !== null && item.pictureAlt === ''
        ? 'news.noAlt'
        : (item.titleEn === '') !== (item.textEn === '')
          ? 'news.halfTranslated'
          : null
  return hindrance
}
