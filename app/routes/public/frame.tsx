import { Outlet, useLocation, useRouteLoaderData } from '@remix-run/react'
import { counterpart, localeOfPath } from '#app/i18n/addresses.ts'
import { useHandle } from '#app/ui/frame/handle.ts'
import { publicAddresses } from '#app/ui/frame/places.ts'
import { PublicFrame } from '#app/ui/frame/public-frame.tsx'
import { actingOf, type RootView } from '#app/ui/frame/root-view.ts'

/** The public site around its pages. */
export default function Frame() {
  const root = useRouteLoaderData('root') as RootView | undefined
  const { pathname, search } = useLocation()
  const { here, face } = useHandle()
  const signedIn = Boolean(root?.actor)
  return (
    <PublicFrame
      addresses={publicAddresses(localeOfPath(pathname), counterpart(pathname, search), signedIn)}
      here={here}
      signedIn={signedIn}
      demonstration={root?.demonstration ?? false}
      acting={actingOf(root, localeOfPath(pathname))}
      face={face === 'orchestra' ? 'orchestra' : 'round'}
    >
      <Outlet />
    </PublicFrame>
  )
}
