import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { placeParticipant } from '#app/domains/art-round/studio/commands/place-participant.server.ts'
import { aboutInput, hoursInput, moveInput, openStudioInput, placeInput } from '#app/domains/art-round/studio/input.ts'
import { saveStudioForm } from '#app/domains/art-round/studio/save-form.server.ts'
import { studioView } from '#app/domains/art-round/studio/screens.server.ts'
import type { StudioFormView } from '#app/domains/art-round/studio/views.ts'
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
import { MoveForm } from '#app/ui/studio/list-forms.tsx'
import { StudioPage } from '#app/ui/studio/studio-page.tsx'

export const meta = titledBy((view: StudioFormView) => view.participant.name)
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
    { name: 'editionStudios' as const, text: screens.studios },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params }) =>
  studioView(ctx, actor, yearIn(params), params.slug ?? ''),
)

export const action = deed(
  'secretariat',
  z.discriminatedUnion('intent', [aboutInput, placeInput, hoursInput, openStudioInput, moveInput]),
  async ({ ctx, actor, url, value }) => {
    if (value.intent === 'move') await placeParticipant(ctx, actor, value.id, value.studioNumber)
    else await saveStudioForm(ctx, actor, value)
    return to(url.pathname)
  },
)

export default function Studio() {
  const t = useWords()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  return (
    <div className="stack stack--loose">
      <h1>{view.participant.name}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <StudioPage view={view} reply={reply} />
      {view.can.move && <MoveForm view={view} reply={reply} />}
    </div>
  )
}
