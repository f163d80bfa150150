import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { candidateView } from '#app/domains/art-round/selection/candidate.server.ts'
import { decideApplication } from '#app/domains/art-round/selection/commands/decide-application.server.ts'
import { decideInput } from '#app/domains/art-round/selection/input.ts'
import type { CandidateView } from '#app/domains/art-round/selection/views.ts'
import { confirmParticipation } from '#app/domains/art-round/studio/commands/confirm-participation.server.ts'
import { resignParticipation } from '#app/domains/art-round/studio/commands/resign-participation.server.ts'
import { confirmInput, resignInput } from '#app/domains/art-round/studio/input.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { selectionAddress } from '#app/ui/selection/address.ts'
import { CandidateBalance, Neighbours } from '#app/ui/selection/candidate-parts.tsx'
import { CandidateWorks } from '#app/ui/selection/candidate-works.tsx'
import { AnswerForms, DecideForm } from '#app/ui/selection/decide-form.tsx'
import { DecisionHistory } from '#app/ui/selection/decision-history.tsx'
import { DecisionTag } from '#app/ui/selection/decision-tag.tsx'
import { OutcomeFacts } from '#app/ui/selection/outcome-facts.tsx'
import { Remarks } from '#app/ui/selection/ranking-list.tsx'

export const meta = titledBy((view: CandidateView) => view.row.artistName)
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
    { name: 'selection' as const, text: screens.name },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params, url }) => {
  const number = /^\d{1,6}$/.test(params.number ?? '') ? Number(params.number) : 0
  return candidateView(ctx, actor, yearIn(params), number, url.searchParams.get('utlysning'))
})

export const action = deed(
  'secretariat',
  z.discriminatedUnion('intent', [decideInput, confirmInput, resignInput]),
  async ({ ctx, actor, locale, params, url, value }) => {
    const year = yearIn(params)
    const [callId, side] = [url.searchParams.get('utlysning'), Number(url.searchParams.get('side'))]
    if (value.intent === 'decide') await decideApplication(ctx, actor, year, value, callId)
    else if (value.intent === 'confirm') await confirmParticipation(ctx, actor, locale, value.applicationId)
    else await resignParticipation(ctx, actor, value.applicationId)
    const back = selectionAddress(locale, { year, callId }, { side: side > 1 ? side : null })
    return to(`${back}#soknad-${params.number}`)
  },
)

/** One application before the meeting: what it shows, how it came out, and what is decided. */
export default function Candidate() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const { row } = view
  const [query] = useSearchParams()
  const side = query.get('side')
  return (
    <div className="stack stack--loose">
      <div className="work-title">
        <h1>{row.artistName}</h1>
        <p className="cluster">
          <DecisionTag row={row} />
          <Remarks row={row} />
        </p>
      </div>
      <Neighbours view={view} />
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <div className="split">
        <div className="stack stack--loose">
          <CandidateWorks works={view.works} />
        </div>
        <div className="stack stack--loose">
          <OutcomeFacts row={row} />
          <CandidateBalance balance={view.balance} />
          {view.can.decide && <DecideForm view={view} reply={reply} />}
          {view.can.answer && <AnswerForms row={row} />}
          <DecisionHistory history={view.history} />
          <p>
            <a href={`${selectionAddress(locale, view, { side })}#soknad-${row.number}`}>{t(screens.back)}</a>
          </p>
        </div>
      </div>
    </div>
  )
}
