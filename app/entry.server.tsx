import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import type { ReactNode } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { loggedPath } from '#app/http/logged-path.ts'
import { wholeCharacters } from '#app/http/whole-characters.server.ts'
import { NonceContext } from '#app/ui/frame/nonce.ts'
import { FieldLabels, type Labels } from '#app/ui/kit/labels.ts'

export const streamTimeout = 5_000

/** A form that was refused comes back with one of these. */
const REFUSED = [409, 422]

/** Goes through a page and throws it away: what it gathers is kept. A page that fails is told of when it is sent. */
const goThrough = (page: ReactNode) =>
  new Promise<void>((done) => {
    const { abort } = renderToPipeableStream(page, { onAllReady: done, onShellError: () => done(), onError: () => {} })
    setTimeout(abort, streamTimeout).unref()
  })

/** Renders a page whole: nothing of ours streams late, so a status and a body always agree. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  load: AppLoadContext,
) {
  // A page with a program is gone through again in the browser, which begins with nothing gathered: both must say the same.
  const goesOn = context.staticHandlerContext.matches.some(
    ({ route }) => (context.routeModules[route.id]?.handle as { hydrate?: boolean } | undefined)?.hydrate,
  )
  const labels: Labels | null = REFUSED.includes(status) && !goesOn ? new Map() : null
  const pageOf = (known: EntryContext) => (
    <NonceContext.Provider value={load.cspNonce}>
      <FieldLabels.Provider value={labels}>
        <RemixServer context={known} url={request.url} abortDelay={streamTimeout} nonce={load.cspNonce} />
      </FieldLabels.Provider>
    </NonceContext.Provider>
  )
  // The stream of what is handed to the browser can be read once.
  if (labels) await goThrough(pageOf({ ...context, serverHandoffStream: undefined }))
  return new Promise<Response>((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(pageOf(context), {
      nonce: load.cspNonce,
      onAllReady() {
        const body = wholeCharacters()
        headers.set('Content-Type', 'text/html; charset=utf-8')
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }))
        pipe(body)
      },
      onShellError: reject,
      onError(error: unknown) {
        failed = true
        load.house.log.error({ err: error }, 'page not rendered')
      },
    })
    setTimeout(abort, streamTimeout + 1000).unref()
  })
}

/** What goes wrong in a loader or action is logged here; the visitor sees the error page and no detail. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  if (!request.signal.aborted)
    context.house.log.error({ err: error, path: loggedPath(new URL(request.url).pathname) }, 'request failed')
}

// server.js and the command line reach these through build.entry.module: one module graph, one database client.
export { createRequestHandler } from '@remix-run/server-runtime'
export { runCommandLine } from '#app/cli/main.server.ts'
export { keepPages } from '#app/http/kept-pages.server.ts'
export { picturesDoor } from '#app/http/pictures.server.ts'
export { SettingsRefused } from '#app/platform/config/settings.server.ts'
export { watchWrites } from '#app/platform/db/writes.server.ts'
export { isWell, open } from './start.server.ts'
