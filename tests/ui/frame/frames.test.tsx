import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#app/i18n/words.ts'
import { ErrorPage } from '#app/ui/frame/error-page.tsx'
import { PublicFrame } from '#app/ui/frame/public-frame.tsx'
import type { PublicAddresses } from '#app/ui/frame/public-places.ts'
import { LocaleProvider } from '#app/ui/frame/words.tsx'
import { WorkFrame } from '#app/ui/frame/work-frame.tsx'

const addresses: PublicAddresses = {
  home: '/',
  map: '/kart',
  artists: '/kunstnere',
  exhibition: '/fellesutstilling',
  programme: '/program',
  myRound: '/min-runde',
  news: '/nyheter',
  press: '/presse',
  catalogue: '/katalog',
  newsletter: '/nyhetsbrev',
  feed: '/feed.xml',
  calendar: '/kalender.ics',
  archive: '/arkiv',
  orchestra: '/ungdomssymfonikerne',
  apply: '/sok',
  privacy: '/personvern',
  accessibility: '/tilgjengelighet',
  account: '/logg-inn',
  otherLanguage: '/en/artists',
}
const render = (locale: Locale, page: React.ReactNode) =>
  renderToStaticMarkup(<LocaleProvider locale={locale}>{page}</LocaleProvider>)

describe('the public frame', () => {
  const page = render(
    'nb',
    <PublicFrame addresses={addresses} here="artists">
      <h1>Kunstnere</h1>
    </PublicFrame>,
  )

  it('begins with the way past the head, and leads to the page', () => {
    expect(page.indexOf('href="#innhold"')).toBe(page.indexOf('href='))
    expect(page).toContain('<main id="innhold" tabindex="-1"><h1>Kunstnere</h1></main>')
  })
  it('marks where one is, in the row and in the menu of the phone', () => {
    expect(page.match(/href="\/kunstnere" aria-current="page"/g)).toHaveLength(2)
    expect(page.match(/aria-current/g)).toHaveLength(2)
  })
  it('offers the other language in that language', () => {
    expect(page).toContain('href="/en/artists" hrefLang="en" lang="en"')
    expect(page).toContain('>In English</a>')
    expect(render('en', <PublicFrame addresses={addresses}>x</PublicFrame>)).toContain(
      'lang="nb" rel="alternate">På norsk</a>',
    )
  })
  it('says that all is invented only when told so', () => {
    expect(page).not.toContain('oppdiktede')
    expect(
      render(
        'nb',
        <PublicFrame addresses={addresses} demonstration>
          x
        </PublicFrame>,
      ),
    ).toContain('oppdiktede personer')
  })
})

describe('the frame of a workplace', () => {
  const page = render(
    'nb',
    <WorkFrame
      addresses={{ home: '/', me: '/min-side', signOut: '/logg-ut', otherLanguage: '/en/me' }}
      person="Kari Demo"
      places={[
        { href: '/a', text: 'Søknader', current: true },
        { href: '/b', text: 'Jury' },
      ]}
      path={[{ href: '/min-side', text: 'Min side' }]}
    >
      <h1>Søknader</h1>
    </WorkFrame>,
  )

  it('says who is signed in, and signs out by a form that is posted', () => {
    expect(page).toContain('Kari Demo')
    expect(page).toContain(
      '<form method="post" action="/logg-ut"><button class="head__link" type="submit">Logg ut</button></form>',
    )
  })
  it('shows where one is and the way back', () => {
    expect(page.match(/aria-current="page"/g)).toHaveLength(1)
    expect(page).toMatch(/aria-label="Veien hit"><ol><li><a href="\/min-side">/)
  })
})

describe('the page of what went wrong', () => {
  it.each([
    [403, 'ikke åpen for deg', 'not open to you'],
    [404, 'ingen side', 'no page here'],
    [409, 'lar seg ikke gjøre', 'cannot be done'],
    [422, 'kan ikke stemme', 'cannot be right'],
    [500, 'galt hos oss', 'wrong on our side'],
    [503, 'galt hos oss', 'wrong on our side'],
    [410, 'ingen side', 'no page here'],
  ])('%i is told in both languages', (status, nb, en) => {
    for (const locale of ['nb', 'en'] as const) {
      const page = render(locale, <ErrorPage status={status} addresses={{ home: '/' }} />)
      expect(page).toContain(nb)
      expect(page).toContain(en)
    }
  })
  it('gives the reason of the house before the general one', () => {
    const page = render(
      'nb',
      <ErrorPage status={409} reason="Fristen gikk ut fredag 1. mars kl. 23.59." addresses={{ home: '/' }} />,
    )
    expect(page).toContain('<p class="lede">Fristen gikk ut fredag 1. mars kl. 23.59.</p>')
  })
})
