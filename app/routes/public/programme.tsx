import { useLoaderData } from '@remix-run/react'
import { programmeView } from '#app/domains/programme/screens.server.ts'
import type { ProgrammeView } from '#app/domains/programme/views.ts'
import { page } from '#app/http/page.server.ts'
import { programme } from '#app/i18n/programme.ts'
import { say } from '#app/i18n/words.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ProgrammeDays } from '#app/ui/programme/programme-days.tsx'
import { headOf } from '#app/ui/public-round/head.ts'

export const handle = { here: 'programme' as const }
export const loader = page('anyone', ({ ctx, actor }) => programmeView(ctx, actor))

export const meta = headOf<ProgrammeView | null>((view, locale) => ({
  title: view ? say(locale, programme.titleOf, { year: view.year }) : say(locale, programme.title),
  description: say(locale, programme.about),
}))

/** What happens around the round, day by day; what is over is folded away. */
export default function Programme() {
  const t = useWords()
  const view = useLoaderData<typeof loader>()
  const { coming = [], past = [] } = view ?? {}
  const nothing = coming.length + past.length === 0
  return (
    <div className="page stack stack--parts">
      <header className="title-row">
        <h1>{view ? t(programme.titleOf, { year: view.year }) : t(programme.title)}</h1>
        <p className="lede">
          {t(nothing ? programme.notYet : coming.length === 0 ? programme.allPast : programme.lede)}
        </p>
      </header>
      {coming.length > 0 && <ProgrammeDays days={coming} />}
      {past.length > 0 &&
        (coming.length > 0 ? (
          <Disclosure summary={t(programme.past)}>
            <ProgrammeDays days={past} />
          </Disclosure>
        ) : (
          <ProgrammeDays days={past} />
        ))}
    </div>
  )
}
