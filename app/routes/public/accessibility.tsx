import { page } from '#app/http/page.server.ts'
import { aboutSite } from '#app/i18n/about-site.ts'
import { say } from '#app/i18n/words.ts'
import { headOf } from '#app/ui/public-round/head.ts'
import { ProsePage } from '#app/ui/public-round/prose-page.tsx'

export const loader = page('anyone', () => null)

export const meta = headOf((_, locale) => ({
  title: say(locale, aboutSite.accessibilityTitle),
  description: say(locale, aboutSite.accessibilityAbout),
}))

export default function Accessibility() {
  return (
    <ProsePage
      title={aboutSite.accessibilityTitle}
      lede={aboutSite.accessibilityLede}
      parts={[
        { heading: aboutSite.accessibilityGoal, paragraphs: [aboutSite.accessibilityGoalMore] },
        {
          heading: aboutSite.accessibilityTested,
          points: [aboutSite.accessibilityTested1, aboutSite.accessibilityTested2, aboutSite.accessibilityTested3],
        },
        {
          heading: aboutSite.accessibilityMissing,
          points: [aboutSite.accessibilityMissing1, aboutSite.accessibilityMissing2, aboutSite.accessibilityMissing3],
          paragraphs: [aboutSite.accessibilityStatus],
        },
        { heading: aboutSite.accessibilityAtStudios, paragraphs: [aboutSite.accessibilityStudios] },
        { heading: aboutSite.accessibilityTell, paragraphs: [aboutSite.accessibilityTellMore] },
      ]}
    />
  )
}
