import { useActionData, useLoaderData } from '@remix-run/react'
import { studioFormInput } from '#app/domains/art-round/studio/input.ts'
import { OWN_PART } from '#app/domains/art-round/studio/own-part.ts'
import { saveStudioForm } from '#app/domains/art-round/studio/save-form.server.ts'
import { myStudioView } from '#app/domains/art-round/studio/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { frame } from '#app/i18n/frame.ts'
import { studio } from '#app/i18n/studio.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { PartSwitch } from '#app/ui/studio/part-switch.tsx'
import { StudioPage } from '#app/ui/studio/studio-page.tsx'

export const meta = titled(screens.title)
export const handle = {
  path: [
    { name: 'me' as const, text: frame.me },
    { name: 'participation' as const, text: studio.participationTitle },
  ],
}

export const loader = page('signed-in', ({ ctx, actor, params, url }) =>
  myStudioView(ctx, actor, yearIn(params), url.searchParams.get(OWN_PART)),
)

export const action = deed('signed-in', studioFormInput, async ({ ctx, actor, url, value }) => {
  await saveStudioForm(ctx, actor, value)
  return to(url.pathname + url.search)
})

export default function MyStudio() {
  const t = useWords()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  return (
    <div className="stack stack--loose">
      <h1>{t(screens.title)}</h1>
      <PartSwitch page="myStudio" year={view.year} parts={view.parts} current={view.participant.slug} />
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <StudioPage view={view} reply={reply} />
    </div>
  )
}
