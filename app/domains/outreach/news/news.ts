/** Short news (nyhet) from those who make the round. */

/** Characters. */
export const MOST_TITLE = 120
export const MOST_TEXT = 8000
export const MOST_ALT = 300

export interface NewsItem {
  id: string
  /** In the address; stays once it is given. */
  slug: string
  titleNb: string
  /** Empty: not translated; readers of English get the Norwegian. */
  titleEn: string
  /** Markdown. */
  textNb: string
  textEn: string
  pictureId: string | null
  /** What the picture shows, for those who cannot see it. */
  pictureAlt: string
  /** Null: a draft, or withdrawn. */
  publishedAt: Date | null
  createdAt: Date
  version: number
}

/** What the secretariat writes. */
export type NewsWords = Pick<NewsItem, 'titleNb' | 'titleEn' | 'textNb' | 'textEn' | 'pictureAlt'>
