import { Outlet, useLoaderData, useLocation, useParams } from '@remix-run/react'
import { type SeminarPlace, seminarPlaces } from '#app/domains/orchestra/places.ts'
import { standingOf } from '#app/domains/orchestra/queries.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { seminarPlaceWords } from '#app/i18n/seminar-places.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** Says where one may go. Whether a page opens is decided by the page itself. */
export const loader = page('anyone', async ({ ctx, actor, params }) => ({
  places: seminarPlaces(await standingOf(ctx.db, actor), params.id ?? ''),
}))

/** The page itself, or the place that a page below it belongs to: a sheet lies under the sheets. */
const currentAt = (pathname: string, href: string, place: SeminarPlace): 'page' | 'true' | undefined =>
  pathname === href ? 'page' : place !== 'seminar' && pathname.startsWith(`${href}/`) ? 'true' : undefined

/** The way between the pages of one seminar, above each of them. */
export default function SeminarFrame() {
  const { places } = useLoaderData<typeof loader>()
  const { id = '' } = useParams()
  const { pathname } = useLocation()
  const locale = useLocale()
  const t = useWords()
  return (
    <>
      {places.length > 1 && (
        <nav className="seminar-places" aria-label={t(seminarPlaceWords.navigation)}>
          <ul>
            {places.map((place) => {
              const href = addressIn(locale, place, { id })
              return (
                <li key={place}>
                  <a href={href} aria-current={currentAt(pathname, href, place)}>
                    {t(seminarPlaceWords[place])}
                  </a>
                </li>
              )
            })}
          </ul>
        </nav>
      )}
      <Outlet />
    </>
  )
}
