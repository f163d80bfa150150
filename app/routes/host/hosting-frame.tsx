import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { hostingHead } from '#app/domains/hosting/pipeline/queries.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { HOSTING_PLACES } from '#app/ui/hosting/places.ts'
import { StageTag } from '#app/ui/hosting/stage-tag.tsx'
import { useHostNames } from '#app/ui/hosting/use-host-names.ts'

/** On each of its pages; those say no way of their own. */
export const handle = { path: [{ name: 'hosting' as const, text: hosting.home }] }

export const loader = page(['host', 'contact', 'secretariat'], ({ ctx, actor, params }) =>
  hostingHead(ctx, actor, params.id ?? ''),
)

/** Whose hosting it is, how far it has come, and the way between its pages, above each of them. */
export default function HostingFrame() {
  const { id, year, stage, reserve, names } = useLoaderData<typeof loader>()
  const { pathname } = useLocation()
  const locale = useLocale()
  const t = useWords()
  const said = useHostNames()(names)
  return (
    <>
      <header className="hosting-head">
        <h1>{t(hosting.title, { names: said, year })}</h1>
        <p className="cluster">
          <StageTag stage={stage} />
          {reserve && <StageTag stage="reserve" />}
        </p>
      </header>
      <nav className="hosting-places" aria-label={t(hosting.places)}>
        <ul>
          {HOSTING_PLACES.map(({ name, text }) => {
            const href = addressIn(locale, name, { id })
            return (
              <li key={name}>
                <a href={href} aria-current={pathname === href ? 'page' : undefined}>
                  {t(text)}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
      <Outlet />
    </>
  )
}
