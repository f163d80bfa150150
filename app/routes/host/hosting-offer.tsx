import { useActionData, useLoaderData } from '@remix-run/react'
import { answerOffer } from '#app/domains/hosting/pipeline/commands/answer-offer.server.ts'
import { offerHosting } from '#app/domains/hosting/pipeline/commands/offer-hosting.server.ts'
import { takeOffer } from '#app/domains/hosting/pipeline/commands/take-offer.server.ts'
import { hostingOfferInput } from '#app/domains/hosting/pipeline/input.ts'
import { offersView } from '#app/domains/hosting/pipeline/offer-screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingOffer as words } from '#app/i18n/hosting-offer.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { OfferForm } from '#app/ui/hosting/offer-form.tsx'
import { Offers } from '#app/ui/hosting/offers.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

const WHO = ['contact', 'secretariat'] as const

export const meta = titled(words.title)
export const handle = { path: [{ name: 'hosting', text: hosting.home }] }

export const loader = page(WHO, async ({ ctx, actor, url }) => ({
  ...(await offersView(ctx, actor)),
  sent: url.searchParams.has('sendt'),
}))

export const action = deed(WHO, hostingOfferInput, async ({ ctx, actor, locale, value }) => {
  const here = addressIn(locale, 'hostingOffer')
  switch (value.intent) {
    case 'offer': {
      const { intent: _, ...draft } = value
      await offerHosting(ctx, actor, draft)
      return to(`${here}?sendt`)
    }
    case 'decline':
      await answerOffer(ctx, actor, value.offerId, value)
      return to(here)
    case 'take':
      return to(addressIn(locale, 'hostingCase', { id: await takeOffer(ctx, actor, value.offerId, value) }))
  }
})

export default function HostingOffers() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const t = useWords()
  const { can, sent, offers } = view
  return (
    <div className="stack stack--loose">
      <h1>{t(words.title)}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {sent && (
        <Notice tone="success" live>
          <p>{t(words.sent)}</p>
        </Notice>
      )}
      <p className="measure">{t(can.answer ? words.officeLede : words.lede)}</p>
      {can.offer && <OfferForm view={view} reply={reply} />}
      {!can.offer && !can.answer && (
        <EmptyState level={2} title={t(words.noMunicipality)}>
          {t(words.noMunicipalityHelp)}
        </EmptyState>
      )}
      {(can.answer || offers.length > 0) && <Offers view={view} reply={reply} />}
    </div>
  )
}
