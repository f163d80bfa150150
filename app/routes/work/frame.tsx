import type { LinksFunction } from '@remix-run/node'
import { Outlet, useLocation, useParams, useRouteLoaderData } from '@remix-run/react'
import { addressIn, counterpart, localeOfPath } from '#app/i18n/addresses.ts'
import { say } from '#app/i18n/words.ts'
import { useHandle } from '#app/ui/frame/handle.ts'
import { workPlaces } from '#app/ui/frame/places.ts'
import { actingOf, type RootView } from '#app/ui/frame/root-view.ts'
import { WorkFrame } from '#app/ui/frame/work-frame.tsx'
import styles from '#app/ui/styles/work.css?url'

export const handle = { face: 'work' }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** The workplaces around their pages. Who may come in is decided by each page's own gate. */
export default function Frame() {
  const root = useRouteLoaderData('root') as RootView | undefined
  const { pathname, search } = useLocation()
  const params = useParams() as Record<string, string>
  const { path = [], wide } = useHandle()
  const locale = localeOfPath(pathname)
  const isOrchestra = pathname.startsWith(addressIn(locale, 'orchestraHome'))
  return (
    <WorkFrame
      addresses={{
        home: addressIn(locale, isOrchestra ? 'orchestra' : 'front'),
        me: addressIn(locale, 'me'),
        signOut: addressIn(locale, 'signOut'),
        otherLanguage: counterpart(pathname, search),
      }}
      person={root?.actor?.name ?? ''}
      places={workPlaces(locale, root?.actor ?? null, pathname)}
      path={path.map((step) => ({ href: addressIn(locale, step.name, params), text: say(locale, step.text) }))}
      demonstration={root?.demonstration ?? false}
      acting={actingOf(root, localeOfPath(pathname))}
      wide={wide}
      house={isOrchestra ? 'orchestra' : 'round'}
    >
      <Outlet />
    </WorkFrame>
  )
}
