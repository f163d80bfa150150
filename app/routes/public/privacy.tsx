import { useLoaderData } from '@remix-run/react'
import { page } from '#app/http/page.server.ts'
import { aboutSite } from '#app/i18n/about-site.ts'
import { exhibitionPrivacy } from '#app/i18n/exhibition-privacy.ts'
import { orchestraPrivacy } from '#app/i18n/orchestra-privacy.ts'
import { say } from '#app/i18n/words.ts'
import { OrchestraPrivacy } from '#app/ui/orchestra/public/privacy.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { ProsePage } from '#app/ui/public-round/prose-page.tsx'

export const loader = page('anyone', ({ ctx }) => ({ ages: ctx.settings.orchestraAges }))

export const meta = headOf((_, locale) => ({
  title: say(locale, aboutSite.privacyTitle),
  description: say(locale, aboutSite.privacyAbout),
}))

export default function Privacy() {
  const { ages } = useLoaderData<typeof loader>()
  return (
    <ProsePage
      title={aboutSite.privacyTitle}
      lede={aboutSite.privacyLede}
      parts={[
        {
          heading: aboutSite.privacyVisitors,
          paragraphs: [
            aboutSite.privacyVisitorsMore,
            aboutSite.privacyRound,
            aboutSite.privacyStamps,
            aboutSite.privacyMap,
            aboutSite.privacyProgramme,
            exhibitionPrivacy.invited,
            aboutSite.privacyNewsletter,
          ],
        },
        { heading: aboutSite.privacySignedIn, paragraphs: [aboutSite.privacySignedInMore] },
        {
          heading: aboutSite.privacyArtists,
          paragraphs: [
            aboutSite.privacyArtistsMore,
            aboutSite.privacyProfile,
            aboutSite.privacyPublic,
            aboutSite.privacyFigures,
            aboutSite.privacyToday,
            aboutSite.privacyPictures,
            exhibitionPrivacy.delivery,
            exhibitionPrivacy.shifts,
            exhibitionPrivacy.messenger,
          ],
        },
        {
          heading: exhibitionPrivacy.hosts,
          paragraphs: [exhibitionPrivacy.hostsMore, exhibitionPrivacy.hostsGroups, exhibitionPrivacy.hostsRecords],
        },
        { heading: exhibitionPrivacy.buyers, paragraphs: [exhibitionPrivacy.buyersMore] },
        { heading: orchestraPrivacy.title, body: <OrchestraPrivacy ages={ages} /> },
        { heading: aboutSite.privacyDeeds, paragraphs: [aboutSite.privacyDeedsMore] },
        { heading: aboutSite.privacyHowLong, paragraphs: [aboutSite.privacyHowLongMore] },
        { heading: aboutSite.privacyRights, paragraphs: [aboutSite.privacyRightsMore] },
      ]}
    />
  )
}
