import type { PictureView } from '#app/domains/media/views.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { Block } from '#app/kernel/prose-blocks.ts'
import type { Hindrance } from './rules.ts'

export interface NewsPicture extends PictureView {
  alt: string
}

/** One among others. */
export interface NewsTeaser {
  slug: string
  title: string
  /** The first words of the text. */
  lede: string
  /** The language that title and lede are in. */
  lang: Locale
  publishedAt: Date
  picture: NewsPicture | null
}

export interface NewsView extends Omit<NewsTeaser, 'lede'> {
  lede: string
  blocks: Block[]
  /** The others, the newest first. */
  others: NewsTeaser[]
}

/** What a feed has of an item. */
export interface NewsEntry {
  id: string
  slug: string
  title: string
  lang: Locale
  blocks: Block[]
  publishedAt: Date
}

export interface OfficeNewsRow {
  id: string
  slug: string
  title: string
  publishedAt: Date | null
  createdAt: Date
  translated: boolean
}

export interface OfficeNewsView {
  id: string
  slug: string
  titleNb: string
  titleEn: string
  textNb: string
  textEn: string
  pictureAlt: string
  picture: PictureView | null
  publishedAt: Date | null
  version: number
  /** What it looks like as it is saved, in Norwegian. */
  preview: Block[]
  hindrance: Hindrance | null
  can: { publish: boolean; withdraw: boolean; remove: boolean }
}
