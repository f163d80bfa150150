import { addresses } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'

/** What stands for `:id` in a path of a list or a binder; null when it is another address. */
export function idIn(path: string, locale: Locale, name: 'rollCall' | 'binder'): string | null {
  const [before = '', after = ''] = addresses[name][locale].split(':id')
  if (!path.startsWith(before) || !path.endsWith(after)) return null
  const id = path.slice(before.length, path.length - after.length)
  return /^[\w-]+$/.test(id) ? id : null
}
