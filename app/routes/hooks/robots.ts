import { openData } from '#app/http/open-data.server.ts'
import { page } from '#app/http/page.server.ts'
import { addresses } from '#app/i18n/addresses.ts'

/** What is somebody's own, or a key: nothing to find there. */
const OWN = [
  'signIn',
  'me',
  'secretariat',
  'hosting',
  'pass',
  'myRound',
  'newsletterConfirm',
  'newsletterLeave',
] as const

/** What those who search the web are asked to leave alone (RFC 9309), and where the site map is. */
export const loader = page('anyone', ({ ctx, request }) => {
  const own = OWN.flatMap((name) => Object.values(addresses[name])).map((path) => path.replace(/:.*$/, ''))
  const keys = [
    '/jury/',
    '/en/jury/',
    '/i-dag/',
    '/en/today/',
    '/pamelding/',
    '/en/sign-up/',
    '/deltakelse/',
    '/en/participation/',
  ]
  const lines = ['User-agent: *', ...[...own, ...keys].map((path) => `Disallow: ${path}`), '']
  return openData(request, [...lines, `Sitemap: ${ctx.settings.publicUrl}/sitemap.xml`, ''].join('\n'), 'text/plain')
})
