import { PassThrough } from 'node:stream'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from '#app/ui/frame/nonce.ts'

export const streamTimeout = 5_000

/** Renders a page whole: nothing of ours streams late, so a status and a body always agree. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  load: AppLoadContext,
) {
  return new Promise<Response>((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={load.cspNonce}>
        <RemixServer context={context} url={request.url} abortDelay={streamTimeout} nonce={load.cspNonce} />
      </NonceContext.Provider>,
      {
        nonce: load.cspNonce,
        onAllReady() {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }))
          pipe(body)
        },
        onShellError: reject,
        onError(error: unknown) {
          failed = true
          load.house.log.error({ err: error }, 'page not rendered')
        },
      },
    )
    setTimeout(abort, streamTimeout + 1000).unref()
  })
}

/** What goes wrong in a loader or action is logged here; the visitor sees the error page and no detail. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  if (!request.signal.aborted)
    context.house.log.error({ err: error, path: new URL(request.url).pathname }, 'request failed')
}

// server.js and the command line reach these through build.entry.module: one module graph, one database client.
export { createRequestHandler } from '@remix-run/server-runtime'
export { runCommandLine } from '#app/cli/main.server.ts'
export { keepPages } from '#app/http/kept-pages.server.ts'
export { picturesDoor } from '#app/http/pictures.server.ts'
export { SettingsRefused } from '#app/platform/config/settings.server.ts'
export { watchWrites } from '#app/platform/db/writes.server.ts'
export { isWell, open } from './start.server.ts'
