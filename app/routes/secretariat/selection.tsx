import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { offerPlace } from '#app/domains/art-round/selection/commands/offer-place.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { USUAL_WAITING } from '#app/domains/art-round/selection/decisions.ts'
import { offerInput, proposeInput } from '#app/domains/art-round/selection/input.ts'
import { selectionView } from '#app/domains/art-round/selection/screens.server.ts'
import type { SelectionView } from '#app/domains/art-round/selection/views.ts'
import { enterConfirmations } from '#app/domains/art-round/studio/commands/enter-confirmations.server.ts'
import { enterInput } from '#app/domains/art-round/studio/input.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { OfferForm, PaperForm, ProposeForm } from '#app/ui/selection/deeds.tsx'
import { Hindrance } from '#app/ui/selection/hindrance.tsx'
import { HowRanked } from '#app/ui/selection/how-ranked.tsx'
import { RankingList } from '#app/ui/selection/ranking-list.tsx'
import { SumsBar } from '#app/ui/selection/sums-bar.tsx'
import { WaitingForJury } from '#app/ui/selection/waiting-for-jury.tsx'
import { ExportLinks } from '#app/ui/transfer/export-links.tsx'

export const meta = titledBy((view: SelectionView, locale) => screens.title[locale]({ year: view.year }))
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params }) => selectionView(ctx, actor, yearIn(params)))

export const action = deed(
  'secretariat',
  z.discriminatedUnion('intent', [proposeInput, offerInput, enterInput]),
  async ({ ctx, actor, params, url, value }) => {
    const year = yearIn(params)
    if (value.intent === 'propose') await proposeDecisions(ctx, actor, year, value.waiting)
    else if (value.intent === 'offer') await offerPlace(ctx, actor, year)
    else await enterConfirmations(ctx, actor, year, value.numbers)
    return to(url.pathname)
  },
)

export default function Selection() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const { outside, announcedAt, state, can } = view
  const leftOut = outside.ineligible + outside.incomplete + outside.unchecked
  return (
    <div className="stack">
      <h1>{t(screens.title, { year: view.year })}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {state === 'waiting' ? (
        <WaitingForJury view={view} />
      ) : (
        <>
          {announcedAt && <p className="lede">{t(screens.announcedAt, { when: sayInstant(announcedAt, locale) })}</p>}
          <HowRanked view={view} />
          {leftOut > 0 && <p className="small soft">{t(screens.outside, outside)}</p>}
          {can.decide && view.ranking && <ProposeForm reply={reply} usual={USUAL_WAITING} />}
          {can.offer && <OfferForm view={view} />}
          <RankingList view={view} />
          {can.enter && <PaperForm reply={reply} />}
          {!announcedAt && <Hindrance view={view} />}
          {view.ranking && <ExportLinks year={view.year} kinds={['ranking', 'accepted', 'scores']} />}
          {view.rows.length > 0 && <SumsBar view={view} />}
        </>
      )}
    </div>
  )
}
