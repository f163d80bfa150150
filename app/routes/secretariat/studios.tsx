import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { nameArtistOfTheYear } from '#app/domains/art-round/studio/commands/name-artist-of-the-year.server.ts'
import { numberStudios } from '#app/domains/art-round/studio/commands/number-studios.server.ts'
import { honourInput, numberInput } from '#app/domains/art-round/studio/input.ts'
import { saidTodayOf } from '#app/domains/art-round/studio/notice-screens.server.ts'
import { LACKS } from '#app/domains/art-round/studio/rules.ts'
import { studiosView } from '#app/domains/art-round/studio/screens.server.ts'
import type { StudiosView } from '#app/domains/art-round/studio/views.ts'
import { stampTotals } from '#app/domains/rounds/pass-screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { HonourForm, NumberForm } from '#app/ui/studio/list-forms.tsx'
import { OfficeDoors } from '#app/ui/studio/office-doors.tsx'
import { StudioList } from '#app/ui/studio/studio-list.tsx'
import { ExportLinks } from '#app/ui/transfer/export-links.tsx'

export const meta = titledBy((view: StudiosView, locale) => screens.studiosOf[locale]({ year: view.year }))
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
  ],
}

export const loader = page('secretariat', async ({ ctx, actor, params, url }) => {
  const wanted = url.searchParams.get('mangler')
  return {
    ...(await studiosView(ctx, actor, yearIn(params))),
    filter: LACKS.find((lack) => lack === wanted) ?? null,
    said: await saidTodayOf(ctx, actor, yearIn(params)),
    stamps: await stampTotals(ctx, actor, yearIn(params)),
  }
})

export const action = deed(
  'secretariat',
  z.discriminatedUnion('intent', [numberInput, honourInput]),
  async ({ ctx, actor, params, url, value }) => {
    const year = yearIn(params)
    if (value.intent === 'number') await numberStudios(ctx, actor, year, value.anew)
    else await nameArtistOfTheYear(ctx, actor, year, value.participantId)
    return to(url.pathname)
  },
)

/** Every participant with the studio, and what is missing. */
export default function Studios() {
  const t = useWords()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  return (
    <div className="stack">
      <h1>{t(screens.studiosOf, { year: view.year })}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {view.rows.length > 0 && (
        <p className="lede">{t(screens.studiosLede, { artists: view.rows.length, studios: view.studios })}</p>
      )}
      <NumberForm view={view} />
      <HonourForm view={view} reply={reply} />
      <OfficeDoors year={view.year} numbered={view.numberedAt !== null} said={view.said} stamps={view.stamps} />
      <StudioList view={view} filter={view.filter} />
      {view.rows.length > 0 && <ExportLinks year={view.year} kinds={['catalogue', 'exhibition-list']} />}
    </div>
  )
}
