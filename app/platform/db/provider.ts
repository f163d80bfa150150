/** The two engines that the product runs on. */
export type Provider = 'sqlite' | 'postgresql'

/** Which engine an address names: `file:…` or `postgres:…`. Throws for any other. */
export function providerOf(url: string): Provider {
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql'
  if (url.startsWith('file:') && url.length > 'file:'.length) return 'sqlite'
  throw new Error('a database address begins with file: or postgres:')
}

/** The file that a `file:` address names, as it is written there: relative to the working folder or absolute. */
export const sqliteFile = (url: string): string => url.replace(/^file:(\/\/(?=\/))?/, '')
