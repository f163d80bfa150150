/** Settings of the Remix Vite plugin; vite.config.ts hands them on. */
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ssr: true,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    // A page with a program gets its own routes only; see decision 2 for what must not be used beside it.
    v3_lazyRouteDiscovery: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
    // Scan the routes at start: an optimisation in mid-visit gives two copies of React.
    unstable_optimizeDeps: true,
  },
}
