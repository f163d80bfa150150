import type { LinksFunction } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation, useRouteLoaderData } from '@remix-run/react'
import { island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { counterpart, localeOfPath } from '#app/i18n/addresses.ts'
import { frame } from '#app/i18n/frame.ts'
import { say } from '#app/i18n/words.ts'
import { useHandle } from '#app/ui/frame/handle.ts'
import { publicAddresses } from '#app/ui/frame/places.ts'
import { PublicFrame } from '#app/ui/frame/public-frame.tsx'
import { actingOf, type RootView } from '#app/ui/frame/root-view.ts'

/** The small program that every public page carries. */
export const loader = page('anyone', ({ ctx, actor }) => ({
  scripts: island('app/ui/my-round/round.island.ts', ctx.settings.production).scripts,
  keeps: actor === null && ctx.settings.offlinePages,
}))

/** What those who follow the round can take with them. No hreflang: that says where this page is in another language. */
const alternate = (type: string, href: string, title: string) => ({ rel: 'alternate', type, href, title })
export const links: LinksFunction = () => [
  alternate('application/atom+xml', '/feed.xml', say('nb', frame.feed)),
  alternate('application/atom+xml', '/en/feed.xml', say('en', frame.feed)),
  alternate('text/calendar', '/kalender.ics', say('nb', frame.calendar)),
  alternate('text/calendar', '/en/calendar.ics', say('en', frame.calendar)),
]

/** The public site around its pages. */
export default function Frame() {
  const root = useRouteLoaderData('root') as RootView | undefined
  const { scripts, keeps } = useLoaderData<typeof loader>()
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
      // Only what belongs to the round itself: a page for signing in or applying is nothing to take along.
      travel={{ scripts, keeps: keeps && here !== undefined && here !== 'apply' }}
    >
      <Outlet />
    </PublicFrame>
  )
}
