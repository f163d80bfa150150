import type { Context } from '#app/platform/context.server.ts'

/** Where a map in the browser fetches its pictures, and whom it thanks for them. */
export const tilesOf = ({ settings }: Pick<Context, 'settings'>): { url: string; attribution: string } => ({
  url: settings.tileUrl,
  attribution: settings.tileAttribution,
})
