import type { LinkDescriptor } from '@remix-run/node'
import styles from '#app/ui/styles/app.css?url'

/**
 * What the head of every page links to: the look and the mark. The fonts are not asked for in advance: on a slow line
 * they would take from the first picture, and their stand-ins are as wide, so nothing moves when they come.
 */
export const look: LinkDescriptor[] = [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]
