import fraunces from '@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2?url'
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import type { LinkDescriptor } from '@remix-run/node'
import styles from '#app/ui/styles/app.css?url'

const font = (href: string): LinkDescriptor => ({
  rel: 'preload',
  as: 'font',
  type: 'font/woff2',
  href,
  crossOrigin: 'anonymous',
})

/** What the head of every page links to: the two fonts, asked for before the style sheet names them, the look, the mark. */
export const look: LinkDescriptor[] = [
  font(inter),
  font(fraunces),
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]
