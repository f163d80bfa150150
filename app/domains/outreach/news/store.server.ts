import type { Tx } from '#app/platform/db/client.server.ts'
import type { NewsItem } from './news.ts'

const item = {
  id: true,
  slug: true,
  titleNb: true,
  titleEn: true,
  textNb: true,
  textEn: true,
  pictureId: true,
  pictureAlt: true,
  publishedAt: true,
  createdAt: true,
  version: true,
} as const

const newest = [{ publishedAt: 'desc' }, { id: 'desc' }] as const

/** What everyone may read at `now`, the newest first. One statement. */
export const listShown = (tx: Tx, now: Date, most: number): Promise<NewsItem[]> =>
  tx.newsItem.findMany({ where: { publishedAt: { lte: now } }, select: item, orderBy: [...newest], take: most })

export const findBySlug = (tx: Tx, slug: string): Promise<NewsItem | null> =>
  tx.newsItem.findUnique({ where: { slug }, select: item })

export const findById = (tx: Tx, id: string): Promise<NewsItem | null> =>
  tx.newsItem.findUnique({ where: { id }, select: item })

/** Drafts and published ones, the last begun first. */
export const listAll = (tx: Tx, most: number): Promise<NewsItem[]> =>
  tx.newsItem.findMany({ select: item, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: most })

/** Addresses that begin alike, so that a new one can be told from them. */
export async function slugsLike(tx: Tx, slug: string): Promise<Set<string>> {
  const rows = await tx.newsItem.findMany({ where: { slug: { startsWith: slug } }, select: { slug: true } })
  return new Set(rows.map((row) => row.slug))
}

export async function addNews(
  tx: Tx,
  data: {
    slug: string
    titleNb: string
    textNb: string
    createdAt: Date
    editionId: string | null
    byId: string | null
  },
): Promise<string> {
  return (await tx.newsItem.create({ data, select: { id: true } })).id
}

/** False when someone has changed it since `version`. */
export async function putNews(
  tx: Tx,
  id: string,
  version: number,
  data: Partial<Omit<NewsItem, 'id' | 'slug' | 'createdAt' | 'version'>>,
): Promise<boolean> {
  const { count } = await tx.newsItem.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } })
  return count === 1
}

/** False when someone has changed it since `version`. */
export const dropNews = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.newsItem.deleteMany({ where: { id, version } })).count === 1
