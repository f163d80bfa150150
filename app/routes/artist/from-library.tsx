import { useActionData, useLoaderData } from '@remix-run/react'
import { addFromLibrary } from '#app/domains/art-round/application/commands/add-from-library.server.ts'
import { fillPortfolio } from '#app/domains/art-round/application/commands/fill-portfolio.server.ts'
import { pickView } from '#app/domains/art-round/application/library-screens.server.ts'
import { pickInput } from '#app/domains/art-round/portfolio/input.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { application } from '#app/i18n/application.ts'
import { applying } from '#app/i18n/applying.ts'
import { faults } from '#app/i18n/faults.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import { Fault, invalid } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { FillNotice } from '#app/ui/portfolio/fill-notice.tsx'
import { PickWorks } from '#app/ui/portfolio/pick-works.tsx'

export const meta = titled(portfolio.fromLibrary)
export const handle = {
  path: [
    { name: 'apply' as const, text: applying.apply },
    { name: 'application' as const, text: application.title },
  ],
}

export const loader = page('signed-in', async ({ ctx, actor, locale, params }) => {
  const callId = params.callId ?? ''
  try {
    return await pickView(ctx, actor, locale, callId)
  } catch (error) {
    // Not begun: the way in is where the call is. Sent or closed: the application says so itself.
    if (error instanceof Fault && error.kind === 'missing') throw to(addressIn(locale, 'apply'))
    if (error instanceof Fault && error.kind === 'conflict') throw to(addressIn(locale, 'application', { callId }))
    throw error
  }
})

export const action = deed('signed-in', pickInput, async ({ ctx, actor, locale, params, url, value }) => {
  const callId = params.callId ?? ''
  if (value.intent === 'fill') {
    await fillPortfolio(ctx, actor)
    return to(url.pathname)
  }
  if (value.works.length === 0) throw invalid('portfolio.chooseOne', {}, 'works')
  await addFromLibrary(ctx, actor, locale, callId, value.works)
  return to(addressIn(locale, 'application', { callId }))
})

export default function FromLibrary() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  const back = addressIn(locale, 'application', { callId: view.call.id })
  return (
    <div className="stack stack--loose">
      <div className="stack">
        <h1>{t(portfolio.fromLibrary)}</h1>
        {view.works.length > 0 && (
          <p className="lede">{t(portfolio.fromLibraryLede, { room: view.room, most: view.most })}</p>
        )}
      </div>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      {view.earlier.length > 0 && (
        <FillNotice title={t(portfolio.fillWorksTitle, { years: view.earlier })} help={t(portfolio.fillWorksHelp)} />
      )}
      {view.works.length > 0 ? (
        <PickWorks view={view} application={back} chosen={form.values('works')} error={form.error('works')} />
      ) : (
        <EmptyState
          title={t(portfolio.pickEmpty)}
          level={2}
          action={<LinkButton href={back}>{t(portfolio.pickSkip)}</LinkButton>}
        >
          {t(portfolio.pickEmptyHelp)}
        </EmptyState>
      )}
    </div>
  )
}
