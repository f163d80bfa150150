import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type Plugin } from 'vite'
import remixConfig from './remix.config.js'
import { fastRouter } from './scripts/vite-fast-router.ts'
import { precompress } from './scripts/vite-precompress.ts'

const ISLANDS = [
  'app/ui/map/start.island.ts',
  'app/ui/map/map.island.tsx',
  'app/ui/position/position.island.tsx',
  'app/ui/my-round/round.island.ts',
  'app/ui/my-round/my-round.island.ts',
  'app/ui/my-round/planner.island.tsx',
  'app/ui/jury/sheet.island.tsx',
  'app/ui/jury/desk.island.tsx',
  'app/ui/jury/left.island.tsx',
  'app/ui/kit/signature.island.ts',
  'app/ui/orchestra/offline/field.island.tsx',
  'app/ui/orchestra/music/seats.island.ts',
  'app/ui/hosting/board.island.ts',
  'app/ui/orchestra/music/notation.island.ts',
]

/** Islands: small programs of their own for pages that are otherwise plain HTML. */
const islands: Plugin = {
  name: 'islands',
  config: (_config, env) =>
    env.command === 'build' && !env.isSsrBuild ? { build: { rollupOptions: { input: ISLANDS } } } : undefined,
}

export default defineConfig({
  plugins: [remix(remixConfig), islands, fastRouter(), precompress()],
  // Several development servers may run beside each other.
  server: { hmr: { port: 20_000 + Number(process.env.PORT ?? 3000) } },
  cacheDir: `.cache/vite-${process.env.PORT ?? 3000}`,
  build: { target: 'es2022', manifest: true, assetsInlineLimit: 0 },
  ssr: { noExternal: ['react-leaflet', '@react-leaflet/core'] },
})
