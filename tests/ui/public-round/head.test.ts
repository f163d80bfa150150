import { describe, expect, it } from 'vitest'
import type { ArtistView } from '#app/domains/studio-map/views.ts'
import type { Picture } from '#app/ui/kit/art.tsx'
import { artistThing } from '#app/ui/public-round/artist-thing.ts'
import { headOf, sharedPicture } from '#app/ui/public-round/head.ts'

const picture = (over: Partial<Picture> = {}): Picture => ({
  key: 'abc',
  width: 3000,
  height: 2000,
  stage: 'full',
  placeholder: '',
  colour: '#808080',
  ...over,
})

const view: ArtistView = {
  year: 2013,
  slug: 'ase',
  catalogueNo: null,
  name: 'Åse </script><script>alert(1)</script>',
  members: [],
  disciplines: ['painting'],
  municipality: 'Asker',
  isNew: false,
  ofTheYear: false,
  aboutNb: 'Om',
  aboutEn: '',
  website: 'https://example.com/',
  works: [
    {
      id: 'w',
      title: '',
      year: 2012,
      technique: 'Olje',
      heightMm: 1,
      widthMm: 1,
      depthMm: null,
      editionNo: '',
      pictures: [{ ...picture(), alt: '' }],
      atExhibition: true,
    },
  ],
  studio: {
    number: 12,
    name: '',
    address: '',
    postalCode: '',
    city: 'Asker',
    lat: 59.8,
    lng: 10.4,
    meetingPoint: true,
    stepFree: null,
    toilet: null,
    parking: null,
    transport: '',
    directionsNb: '',
    directionsEn: '',
    days: [{ date: '2013-09-14', opens: '12:00', closes: '17:00' }],
    notices: [],
    entrance: null,
  },
  sharedWith: [],
  exhibition: { venue: null, from: null, to: null },
  earlier: [],
}

type Meta = Record<string, unknown>
const head = (pathname: string, data: unknown) =>
  (headOf<ArtistView>((one, locale) => ({
    title: one.name,
    description: locale,
    picture: one.works[0]?.pictures[0],
    thing: (publicUrl) => artistThing(one, locale, publicUrl),
  }))({
    data,
    location: { pathname, search: '?fag=glass' },
    matches: [{ id: 'root', data: { publicUrl: 'https://krv.example' } }],
  } as never) ?? []) as Meta[]

describe('the head of a public page', () => {
  it('names the one true address and both languages, without what was chosen', () => {
    const links = head('/en/artists/ase', view).filter(({ tagName }) => tagName === 'link')
    expect(links.map(({ rel, hrefLang, href }) => [rel, hrefLang, href])).toEqual([
      ['canonical', undefined, 'https://krv.example/en/artists/ase'],
      ['alternate', 'nb', 'https://krv.example/kunstnere/ase'],
      ['alternate', 'en', 'https://krv.example/en/artists/ase'],
      ['alternate', 'x-default', 'https://krv.example/kunstnere/ase'],
    ])
  })
  it('has a picture to share, a title with the house in it, and the language', () => {
    const metas = head('/kunstnere/ase', view)
    expect(metas).toContainEqual({ title: `${view.name} – Kunst rett vest` })
    expect(metas).toContainEqual({ property: 'og:image', content: 'https://krv.example/bilder/abc/1280.jpg' })
    expect(metas).toContainEqual({ property: 'og:image:height', content: '853' })
    expect(metas).toContainEqual({ property: 'og:locale', content: 'nb_NO' })
    expect(metas).toContainEqual({ property: 'og:image:type', content: 'image/jpeg' })
    expect(metas).toContainEqual({ name: 'twitter:card', content: 'summary_large_image' })
    expect(metas).toContainEqual({ name: 'description', content: 'nb' })
  })
  it('is only a title when the page could not be read', () => {
    expect(head('/kunstnere/ase', undefined)).toEqual([{ title: 'Kunst rett vest' }])
  })
})

it.each([
  [{}, 1280],
  [{ stage: 'preview' as const }, 640],
  [{ width: 900, height: 600 }, 900],
  [{ width: 200, height: 200 }, 200],
])('the picture that is shared of %j is %d wide', (over, width) => {
  expect(sharedPicture(picture(over)).width).toBe(width)
})

describe('what schema.org is told', () => {
  type Told = {
    mainEntity: Meta & { workLocation: { address: Meta; name: string; openingHoursSpecification: Meta[] } }
    hasPart: Meta[]
    about: Meta[]
  }
  const told = (over: Partial<ArtistView> = {}, locale: 'nb' | 'en' = 'nb') =>
    artistThing({ ...view, ...over }, locale, 'https://krv.example') as Told

  it('is what the page shows, and of a meeting point no street', () => {
    const { workLocation } = told().mainEntity
    expect(workLocation.name).toBe('Atelier 12')
    expect(workLocation.address).toEqual({ '@type': 'PostalAddress', addressLocality: 'Asker', addressCountry: 'NO' })
    expect(workLocation.openingHoursSpecification).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        ...{ validFrom: '2013-09-14', validThrough: '2013-09-14', opens: '12:00', closes: '17:00' },
      },
    ])
    expect(told().hasPart[0]).toEqual({
      '@type': 'VisualArtwork',
      ...{ name: 'Uten tittel', artMedium: 'Olje', dateCreated: '2012' },
      creator: { '@id': 'https://krv.example/kunstnere/ase#artist' },
      height: { '@type': 'QuantitativeValue', value: 0.1, unitCode: 'CMT' },
      width: { '@type': 'QuantitativeValue', value: 0.1, unitCode: 'CMT' },
      image: { '@type': 'ImageObject', url: 'https://krv.example/bilder/abc/1280.jpg', width: 1280, height: 853 },
    })
  })

  it('has the open days as events with their instants, and one that is called off says so', () => {
    expect(told().about).toMatchObject([
      {
        '@type': 'ExhibitionEvent',
        ...{ startDate: '2013-09-14T10:00:00.000Z', endDate: '2013-09-14T15:00:00.000Z' },
        eventStatus: 'https://schema.org/EventScheduled',
        location: { '@id': 'https://krv.example/kunstnere/ase#studio' },
      },
    ])
    const notices = [{ date: '2013-09-14', kind: 'closed' as const, until: null }]
    expect(told({ studio: view.studio && { ...view.studio, notices } }).about[0]?.eventStatus).toBe(
      'https://schema.org/EventCancelled',
    )
  })

  it('is a person with a place of work, or a group with its members, in the language of the page', () => {
    expect(told({}, 'en').mainEntity).toMatchObject({
      '@type': 'Person',
      jobTitle: 'Artist',
      sameAs: 'https://example.com/',
    })
    expect(told({ members: ['Kari', 'Ola'] }).mainEntity).toMatchObject({
      '@type': 'Organization',
      member: [{ '@type': 'Person', name: 'Kari' }, { name: 'Ola' }],
    })
    expect(told({ members: ['Kari'] }).mainEntity.workLocation).toBeUndefined()
  })

  it('holds nothing that is not known, and points only at itself', () => {
    const text = JSON.stringify(told({ studio: null, website: '', aboutNb: '' }))
    expect(text).not.toMatch(/null|undefined|""/)
    const ids = new Set([...text.matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id))
    expect([...ids]).toEqual(['https://krv.example/kunstnere/ase#artist'])
  })
})
