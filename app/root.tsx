import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  useLocation,
  useRouteError,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { hasOrchestraPart } from '#app/domains/orchestra/enrolment/has-part.server.ts'
import { showsDemonstration } from '#app/domains/studio-map/register.server.ts'
import { rootView } from '#app/http/root-view.server.ts'
import { localeOfPath } from '#app/i18n/addresses.ts'
import { sayingOf } from '#app/ui/frame/error-page.tsx'
import { FailedPage } from '#app/ui/frame/failed-page.tsx'
import { useHandle } from '#app/ui/frame/handle.ts'
import { look } from '#app/ui/frame/look.ts'
import { NetLine } from '#app/ui/frame/net-line.tsx'
import { useNonce } from '#app/ui/frame/nonce.ts'
import { LocaleProvider } from '#app/ui/frame/words.tsx'

export const links: LinksFunction = () => look

/** The title of a page that could not be shown; every page that can has its own. */
export const meta: MetaFunction = ({ error, location }) => {
  if (!error) return []
  const [title] = sayingOf(isRouteErrorResponse(error) ? error.status : 500)
  return [{ title: `${title[localeOfPath(location.pathname)]} – Kunst rett vest` }]
}

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  rootView(request, context, { showsDemonstration, inOrchestra: hasOrchestraPart })

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const { face = 'round', hydrate } = useHandle()
  const locale = localeOfPath(useLocation().pathname)
  return (
    <html lang={locale} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body data-face={face}>
        <LocaleProvider locale={locale}>
          {children}
          {hydrate && <NetLine />}
        </LocaleProvider>
        {hydrate && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  if (!isRouteErrorResponse(error)) return <FailedPage status={500} />
  return <FailedPage status={error.status} sentence={error.data?.sentence} />
}
