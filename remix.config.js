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
    // Off: after a deploy a lazy discovery reloads the page, and what was typed is lost.
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: true,
    v3_routeConfig: true,
    // Scan the routes at start: an optimisation in mid-visit gives two copies of React.
    unstable_optimizeDeps: true,
  },
}
