import { expect, it } from 'vitest'
import { buildName, island, islandIn } from '#app/http/islands.server.ts'

const manifest = {
  'app/map.island.tsx': { file: 'assets/map-1.js', css: ['assets/map-1.css'], imports: ['_react-1.js', '_both-1.js'] },
  '_react-1.js': { file: 'assets/react-1.js' },
  '_both-1.js': { file: 'assets/both-1.js', css: ['assets/both-1.css'], imports: ['_react-1.js'] },
}

it('finds a program with everything that it imports, each once', () => {
  expect(islandIn(manifest, 'app/map.island.tsx')).toEqual({
    scripts: ['/assets/map-1.js'],
    styles: ['/assets/map-1.css', '/assets/both-1.css'],
    preloads: ['/assets/react-1.js', '/assets/both-1.js'],
  })
})

it('says which program the build does not have', () => {
  expect(() => islandIn(manifest, 'app/other.island.tsx')).toThrow('app/other.island.tsx')
  expect(() => islandIn({ a: { file: 'a.js', imports: ['gone.js'] } }, 'a')).toThrow('gone.js')
})

it('is the source itself while one develops, after what it needs to be reloaded', () => {
  const { scripts, styles } = island('app/ui/map/map.island.tsx', false)
  expect(scripts.at(-1)).toBe('/app/ui/map/map.island.tsx')
  expect(scripts[0]).toContain('inject-hmr-runtime')
  expect(styles).toEqual([])
})

it('the source has one name, whatever is in it', () => {
  expect(buildName(false)).toBe('source')
})
