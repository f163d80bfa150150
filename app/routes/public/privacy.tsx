import { page } from '#app/http/page.server.ts'
import { aboutSite } from '#app/i18n/about-site.ts'
import { say } from '#app/i18n/words.ts'
import { headOf } from '#app/ui/public-round/head.ts'
import { ProsePage } from '#app/ui/public-round/prose-page.tsx'

export const loader = page('anyone', () => null)

export const meta = headOf((_, locale) => ({
  title: say(locale, aboutSite.privacyTitle),
  description: say(locale, aboutSite.privacyAbout),
}))

export default function Privacy() {
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
          ],
        },
        { heading: aboutSite.privacyDeeds, paragraphs: [aboutSite.privacyDeedsMore] },
        { heading: aboutSite.privacyHowLong, paragraphs: [aboutSite.privacyHowLongMore] },
        { heading: aboutSite.privacyRights, paragraphs: [aboutSite.privacyRightsMore] },
      ]}
    />
  )
}
