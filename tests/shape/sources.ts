import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file under a folder of the repository, with paths as in imports; none when there is no such folder. */
export function filesUnder(root: string): string[] {
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/generated/'))
}

export const read = (path: string): string => readFileSync(path, 'utf8')

/** A file's text without its comments; line numbers stay. */
export const code = (path: string): string =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')

/** Where a pattern stands, as "path:line: text". The pattern has the flag g. */
export function places(paths: string[], pattern: RegExp): string[] {
  return paths.flatMap((path) => {
    const text = code(path)
    return [...text.matchAll(pattern)].map(
      ({ index, 0: found }) => `${path}:${text.slice(0, index).split('\n').length}: ${found}`,
    )
  })
}

/** The product's own TypeScript. */
export const sources = filesUnder('app').filter((path) => /\.tsx?$/.test(path))
