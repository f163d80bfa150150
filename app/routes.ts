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
    ...page('people', 'routes/secretariat/people.tsx'),
    ...page('person', 'routes/secretariat/person.tsx'),
    ...page('outbox', 'routes/secretariat/outbox.tsx'),
    ...page('letter', 'routes/secretariat/letter.tsx'),
  ]),
  ...page('applicationSave', 'routes/artist/save.tsx'),
  ...page('applicationPicture', 'routes/artist/picture.tsx'),
  ...page('tallyDelivery', 'routes/artist/tally-delivery.ts'),
  ...page('signOut', 'routes/sign-in/sign-out.tsx'),
  route('*', 'routes/public/missing.tsx'),
] satisfies RouteConfig
