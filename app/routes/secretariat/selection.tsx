import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { groupOfWord, isDimension } from '#app/domains/art-round/selection/balance.ts'
import { offerPlace } from '#app/domains/art-round/selection/commands/offer-place.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { swapForBalance } from '#app/domains/art-round/selection/commands/swap-for-balance.server.ts'
import { USUAL_WAITING } from '#app/domains/art-round/selection/decisions.ts'
import { offerInput, proposeInput, swapInput } from '#app/domains/art-round/selection/input.ts'
import { type SelectionAsked, selectionView } from '#app/domains/art-round/selection/screens.server.ts'
import type { SelectionView } from '#app/domains/art-round/selection/views.ts'
import { enterConfirmations } from '#app/domains/art-round/studio/commands/enter-confirmations.server.ts'
import { enterInput } from '#app/domains/art-round/studio/input.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { selectionBench as texts } from '#app/i18n/selection-bench.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { selectionAddress } from '#app/ui/selection/address.ts'
import { CallSwitch } from '#app/ui/selection/call-switch.tsx'
import { OfferForm, PaperForm, ProposeForm } from '#app/ui/selection/deeds.tsx'
import { Hindrance } from '#app/ui/selection/hindrance.tsx'
import { HowRanked, LineThroughTie } from '#app/ui/selection/how-ranked.tsx'
import { LineBench } from '#app/ui/selection/line-bench.tsx'
import { MeetingLinks } from '#app/ui/selection/meeting-links.tsx'
import { RankingList } from '#app/ui/selection/ranking-list.tsx'
import { Standardised } from '#app/ui/selection/standardised.tsx'
import { SumsBar } from '#app/ui/selection/sums-bar.tsx'
import { SwapPanel } from '#app/ui/selection/swap-panel.tsx'
import { WaitingForJury } from '#app/ui/selection/waiting-for-jury.tsx'
import { ExportLinks } from '#app/ui/transfer/export-links.tsx'

export const meta = titledBy((view: SelectionView, locale) => screens.title[locale]({ year: view.year }))
export const handle = {
  hydrate: true,
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params, url }) =>
  selectionView(ctx, actor, yearIn(params), askedIn(url.searchParams)),
)

/** What the address asks for; what it cannot mean is as if it was not said. */
function askedIn(query: URLSearchParams): SelectionAsked {
  const places = query.get('plasser') ?? ''
  const group = groupOfWord(query.get('en-til') ?? '')
  return {
    callId: query.get('utlysning'),
    places: /^\d{1,5}$/.test(places) ? Number(places) : null,
    page: query.get('side'),
    moreWall: query.get('vegg') === 'stor',
    swap: group && { group, keep: query.getAll('behold').filter(isDimension) },
    standardised: query.has('standardisert'),
  }
}

export const action = deed(
  'secretariat',
  z.discriminatedUnion('intent', [proposeInput, offerInput, enterInput, swapInput]),
  async ({ ctx, actor, params, url, value }) => {
    const year = yearIn(params)
    const callId = url.searchParams.get('utlysning')
    if (value.intent === 'propose') await proposeDecisions(ctx, actor, year, value.waiting, callId)
    else if (value.intent === 'offer') await offerPlace(ctx, actor, year, callId)
    else if (value.intent === 'swap') await swapForBalance(ctx, actor, year, value, callId)
    else await enterConfirmations(ctx, actor, year, value.numbers)
    return to(withQuery(url.pathname, '', { utlysning: callId, side: url.searchParams.get('side') }))
  },
)

export default function Selection() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const { outside, announcedAt, state, can, bench, swap, page: at } = view
  const pageAt = (page: number) => `${selectionAddress(locale, view, { side: page })}#rangeringen`
  const leftOut = outside.ineligible + outside.incomplete + outside.unchecked
  return (
    <div className="stack">
      <h1>{t(screens.title, { year: view.year })}</h1>
      <CallSwitch view={view} />
      {state === 'ranked' && <MeetingLinks year={view.year} callId={view.callId} />}
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {state === 'waiting' ? (
        <WaitingForJury view={view} />
      ) : (
        <>
          {announcedAt && <p className="lede">{t(screens.announcedAt, { when: sayInstant(announcedAt, locale) })}</p>}
          <LineThroughTie view={view} />
          {bench && <LineBench key={view.callId} view={view} bench={bench} />}
          {swap && <SwapPanel view={view} swap={swap} reply={reply} />}
          <HowRanked view={view} />
          <Standardised view={view} />
          {leftOut > 0 && <p className="small soft">{t(screens.outside, outside)}</p>}
          {can.decide && view.ranking && <ProposeForm reply={reply} usual={USUAL_WAITING} />}
          {can.offer && <OfferForm view={view} />}
          <section className="stack" id="rangeringen" aria-label={t(texts.list)}>
            {bench && <h2>{t(texts.list)}</h2>}
            <RankingList view={view} />
            <Pager
              label={t(texts.pages)}
              position={t(texts.pageOf, at)}
              previous={at.page > 1 ? { href: pageAt(at.page - 1), text: t(texts.previousPage) } : undefined}
              next={at.page < at.pages ? { href: pageAt(at.page + 1), text: t(texts.nextPage) } : undefined}
            />
          </section>
          {can.enter && <PaperForm reply={reply} />}
          {!announcedAt && <Hindrance view={view} />}
          {view.ranking && <ExportLinks year={view.year} kinds={['ranking', 'accepted', 'scores']} />}
          {view.rows.length > 0 && <SumsBar view={view} />}
        </>
      )}
    </div>
  )
}
