import type { House } from '#app/platform/context.server.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    cspNonce: string
    house: House
    /** The clock of the server. */
    clock: () => Date
  }
  interface Future {
    v3_singleFetch: true
  }
}
