/** A place in a long list, as the address says it: "?side=3". Pages count from 1. */
export interface Page {
  page: number
  pages: number
  skip: number
  take: number
  total: number
}

/** The page that was asked for, within what there is; nonsense gives the first. */
export function pageOf(wanted: string | null, total: number, take: number): Page {
  const pages = Math.max(1, Math.ceil(total / take))
  const asked = Number(wanted)
  const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
  return { page, pages, skip: (page - 1) * take, take, total }
}

/** An address with some of its questions changed; null takes one away. */
export function withQuery(
  path: string,
  search: URLSearchParams | string,
  change: Record<string, string | number | null>,
): string {
  const query = new URLSearchParams(search)
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === '') query.delete(name)
    else query.set(name, String(value))
  }
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
