import type { MetaDescriptor, MetaFunction } from '@remix-run/react'
import { counterpart, localeOfPath } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { pictureAddress, sizesOf } from '#app/kernel/picture-address.ts'
import type { RootView } from '#app/ui/frame/root-view.ts'
import type { Picture } from '#app/ui/kit/art.tsx'

/** What a public page says of itself to search engines and to those who share it. */
export interface Heading {
  title: string
  description: string
  /** Shown where the page is shared. */
  picture?: (Picture & { alt?: string }) | null
  /** schema.org; Remix escapes it for the script that holds it, and a data block needs no nonce. */
  thing?: ((publicUrl: string) => Record<string, unknown>) | false
  /** What only this page needs: the styles and modules of its own program. */
  links?: { rel: string; href: string }[]
}

const HOUSE = 'Kunst rett vest'

/** The largest JPEG of a picture up to 1280 pixels: what the services that show shared pages can read. */
export function sharedPicture(picture: Picture): { path: string; width: number; height: number } {
  const sizes = sizesOf(picture)
  const size = sizes.filter(({ step }) => step <= 1280).at(-1) ?? { step: 320 as const, width: picture.width }
  return {
    path: pictureAddress(picture.key, size.step, 'jpg'),
    width: size.width,
    height: Math.round((size.width * picture.height) / picture.width),
  }
}

/**
 * The head of a public page: title, description, the one true address without what was chosen in it, the same page in
 * both languages, and what is shown when it is shared.
 */
export const headOf =
  <D>(say: (data: D, locale: Locale) => Heading): MetaFunction =>
  ({ data, location, matches }) => {
    if (data === undefined) return [{ title: HOUSE }]
    const publicUrl = (matches.find(({ id }) => id === 'root')?.data as RootView | undefined)?.publicUrl ?? ''
    const locale = localeOfPath(location.pathname)
    const { title, description, picture, thing, links = [] } = say(data as D, locale)
    const here = publicUrl + location.pathname
    const there = publicUrl + counterpart(location.pathname)
    const [nb, en] = locale === 'nb' ? [here, there] : [there, here]
    const link = (rel: string, href: string, hrefLang?: string): MetaDescriptor => ({
      tagName: 'link',
      rel,
      href,
      ...(hrefLang ? { hrefLang } : {}),
    })
    const shared = picture && sharedPicture(picture)
    return [
      { title: title === HOUSE ? HOUSE : `${title} – ${HOUSE}` },
      { name: 'description', content: description },
      ...links.map(({ rel, href }) => link(rel, href)),
      link('canonical', here),
      link('alternate', nb, 'nb'),
      link('alternate', en, 'en'),
      link('alternate', nb, 'x-default'),
      { property: 'og:site_name', content: HOUSE },
      { property: 'og:type', content: 'website' },
      { property: 'og:title', content: title },
      { property: 'og:description', content: description },
      { property: 'og:url', content: here },
      { property: 'og:locale', content: locale === 'nb' ? 'nb_NO' : 'en_GB' },
      { property: 'og:locale:alternate', content: locale === 'nb' ? 'en_GB' : 'nb_NO' },
      ...(shared
        ? [
            { property: 'og:image', content: publicUrl + shared.path },
            { property: 'og:image:width', content: String(shared.width) },
            { property: 'og:image:height', content: String(shared.height) },
            { property: 'og:image:type', content: 'image/jpeg' },
            ...(picture?.alt ? [{ property: 'og:image:alt', content: picture.alt }] : []),
            { name: 'twitter:card', content: 'summary_large_image' },
          ]
        : []),
      ...(thing
        ? [{ 'script:ld+json': { '@context': 'https://schema.org', ...thing(publicUrl) } } as MetaDescriptor]
        : []),
    ]
  }
