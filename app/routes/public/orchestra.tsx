import { useLoaderData } from '@remix-run/react'
import { publicConcerts } from '#app/domains/orchestra/concert/queries.server.ts'
import { publicJoining } from '#app/domains/orchestra/enrolment/public.server.ts'
import { publicProjects } from '#app/domains/orchestra/recruiting/queries.server.ts'
import { publishedSeminars } from '#app/domains/orchestra/seminar/queries.server.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { page } from '#app/http/page.server.ts'
import { aboutSite } from '#app/i18n/about-site.ts'
import { frame } from '#app/i18n/frame.ts'
import { say } from '#app/i18n/words.ts'
import { civilDateOf, yearOf } from '#app/kernel/when.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { About } from '#app/ui/orchestra/public/about.tsx'
import { Join } from '#app/ui/orchestra/public/join.tsx'
import { Association, Concerts, Outreach, Seminars } from '#app/ui/orchestra/public/parts.tsx'
import { Strings } from '#app/ui/orchestra/public/strings.tsx'
import { headOf } from '#app/ui/public-round/head.ts'

export const handle = { here: 'orchestra', face: 'orchestra' }

/** Kept between visits: nothing of it is anybody's own, and no child is in it. */
export const loader = page('anyone', async ({ ctx }) => {
  const today = civilDateOf(ctx.now)
  const joining = await publicJoining(ctx)
  const { current } = joining
  const ensembleIds = current?.ensembles.map(({ id }) => id) ?? []
  const seminars = ensembleIds.length > 0 ? await publishedSeminars(ctx.db, ensembleIds) : []
  return {
    ...{ joining, today, concerts: await publicConcerts(ctx.db, today) },
    seminars: seminars
      .filter(({ cancelledAt, days }) => cancelledAt === null && days.length > 0)
      .map(({ id, titleNb, titleEn, venue, place, partner, days }) => ({
        ...{ id, titleNb, titleEn, venue, place, partner },
        days: days.map(({ date }) => ({ date })),
      })),
    projects: (await publicProjects(ctx.db, yearOf(today))).map(
      ({ id, titleNb, titleEn, textNb, textEn, municipalityId, daysAWeek, instruments }) => ({
        ...{ id, titleNb, titleEn, textNb, textEn, municipalityId, daysAWeek, instruments },
      }),
    ),
    municipalities: await municipalityNames(ctx.db),
    now: ctx.now,
  }
})

export const meta = headOf((_, locale) => ({
  title: say(locale, frame.orchestraName),
  description: say(locale, aboutSite.orchestraAbout),
  thing: (publicUrl) => ({
    '@type': 'MusicGroup',
    name: say(locale, frame.orchestraName),
    description: say(locale, aboutSite.orchestraAbout),
    foundingDate: '2008',
    url: publicUrl,
  }),
}))

export default function Orchestra() {
  const t = useWords()
  const { joining, seminars, concerts, projects, municipalities, today, now } = useLoaderData<typeof loader>()
  return (
    <div className="page orchestra">
      <header className="stack stack--loose">
        <h1 className="huge">{t(aboutSite.orchestraTitle)}</h1>
        <Strings />
        <div className="orchestra__first">
          <p className="lede">{t(aboutSite.orchestraLede)}</p>
          <Join joining={joining} now={now} />
        </div>
      </header>
      <About joining={joining} />
      <Seminars semester={joining.current?.semester ?? null} seminars={seminars} today={today} />
      <Concerts concerts={concerts} />
      <Outreach projects={projects} municipalities={municipalities} />
      <Association />
    </div>
  )
}
