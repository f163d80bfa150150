/** The site map: every address, Norwegian and English, and the file that answers it. */
import { layout, type RouteConfig, type RouteConfigEntry, route } from '@remix-run/route-config'
import { type AddressName, addresses } from './i18n/addresses.ts'

/** A page in both languages. */
const page = (name: AddressName, file: string): RouteConfigEntry[] => [
  route(addresses[name].nb, file, { id: name }),
  route(addresses[name].en, file, { id: `${name}.en` }),
]

export default [
  layout('routes/public/frame.tsx', [
    ...page('front', 'routes/public/front.tsx'),
    ...page('map', 'routes/public/map.tsx'),
    ...page('artists', 'routes/public/artists.tsx'),
    ...page('artist', 'routes/public/artist.tsx'),
    ...page('exhibition', 'routes/public/exhibition.tsx'),
    ...page('archive', 'routes/public/archive.tsx'),
    ...page('archiveYear', 'routes/public/archive-year.tsx'),
    ...page('orchestra', 'routes/public/orchestra.tsx'),
    ...page('privacy', 'routes/public/privacy.tsx'),
    ...page('accessibility', 'routes/public/accessibility.tsx'),
    ...page('apply', 'routes/artist/apply.tsx'),
    ...page('signIn', 'routes/sign-in/sign-in.tsx'),
    ...page('signInCode', 'routes/sign-in/code.tsx'),
    ...page('signInLink', 'routes/sign-in/link.tsx'),
  ]),
  layout('routes/work/frame.tsx', [
    ...page('me', 'routes/me/me.tsx'),
    ...page('mySessions', 'routes/me/sessions.tsx'),
    ...page('secretariat', 'routes/secretariat/overview.tsx'),
    ...page('editions', 'routes/secretariat/editions.tsx'),
    ...page('newEdition', 'routes/secretariat/new-edition.tsx'),
    ...page('edition', 'routes/secretariat/edition.tsx'),
    ...page('application', 'routes/artist/application.tsx'),
    ...page('applicationReview', 'routes/artist/review.tsx'),
    ...page('editionApplications', 'routes/secretariat/applications.tsx'),
    ...page('editionApplication', 'routes/secretariat/application.tsx'),
    ...page('myTally', 'routes/artist/my-tally.tsx'),
    ...page('hosting', 'routes/host/hosting.tsx'),
    ...page('exhibitionTally', 'routes/host/exhibition-tally.tsx'),
    ...page('editionTallies', 'routes/secretariat/tallies.tsx'),
    ...page('selection', 'routes/secretariat/selection.tsx'),
    ...page('candidate', 'routes/secretariat/candidate.tsx'),
    ...page('announcement', 'routes/secretariat/announcement.tsx'),
    ...page('editionStudios', 'routes/secretariat/studios.tsx'),
    ...page('editionStudio', 'routes/secretariat/studio.tsx'),
    ...page('participation', 'routes/artist/participation.tsx'),
    ...page('myStudio', 'routes/artist/my-studio.tsx'),
    ...page('studioPicture', 'routes/artist/studio-picture.tsx'),
    ...page('people', 'routes/secretariat/people.tsx'),
    ...page('person', 'routes/secretariat/person.tsx'),
    ...page('outbox', 'routes/secretariat/outbox.tsx'),
    ...page('letter', 'routes/secretariat/letter.tsx'),
  ]),
  ...page('applicationSave', 'routes/artist/save.tsx'),
  ...page('applicationPicture', 'routes/artist/picture.tsx'),
  ...page('tallyDelivery', 'routes/artist/tally-delivery.ts'),
  ...page('signOut', 'routes/sign-in/sign-out.tsx'),
  route('data/:year/studios.geojson', 'routes/hooks/studios-geojson.ts'),
  route('data/:year/artists.json', 'routes/hooks/artists-json.ts'),
  route('sitemap.xml', 'routes/hooks/sitemap.ts'),
  route('*', 'routes/public/missing.tsx'),
] satisfies RouteConfig
