/** Where the browser finds a small program of its own for a page that is otherwise plain HTML. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export interface Island {
  /** Module scripts, in the order in which they run. */
  scripts: string[]
  styles: string[]
  /** What the last script needs: fetched at the same time as it. */
  preloads: string[]
}

interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
}
type Manifest = Record<string, Chunk>

/** Where Remix moves the list of the browser's files once everything is built. */
const MANIFEST = 'build/.vite/client-manifest.json'

/** In development the source itself, after what it needs to be reloaded; see virtual:remix/inject-hmr-runtime. */
const fromSource = (entry: string): Island => ({
  scripts: ['/@id/__x00__virtual:remix/inject-hmr-runtime', '/@vite/client', `/${entry}`],
  styles: [],
  preloads: [],
})

/** An entry of a build, with everything that it imports. Throws when the build has no such entry. */
export function islandIn(manifest: Manifest, entry: string): Island {
  const chunks = new Map<string, Chunk>()
  const visit = (name: string): void => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the build has no ${name}`)
    if (chunks.has(name)) return
    chunks.set(name, chunk)
    chunk.imports?.forEach(visit)
  }
  visit(entry)
  const [first, ...rest] = [...chunks.values()]
  return {
    scripts: first ? [`/${first.file}`] : [],
    styles: [...chunks.values()].flatMap(({ css = [] }) => css.map((file) => `/${file}`)),
    preloads: rest.map(({ file }) => `/${file}`),
  }
}

let built: Manifest | undefined

/**
 * The island whose source is this file, as "app/ui/map/map.island.tsx". The build's list is read once.
 * @param production from the settings: whether there is a build to look in
 */
export function island(entry: string, production: boolean): Island {
  if (!production) return fromSource(entry)
  return islandIn(manifest(), entry)
}

function manifest(): Manifest {
  built ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest
  return built
}

let named: string | undefined

/** A name for what was built: another as soon as any of the browser's files is another. */
export function buildName(production: boolean): string {
  if (!production) return 'source'
  named ??= createHash('sha256').update(JSON.stringify(manifest())).digest('hex').slice(0, 12)
  return named
}
