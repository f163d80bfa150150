import { useActionData, useLoaderData } from '@remix-run/react'
import { studioFormInput } from '#app/domains/art-round/studio/input.ts'
import { lookUpPlace } from '#app/domains/art-round/studio/look-up-place.server.ts'
import { OWN_PART } from '#app/domains/art-round/studio/own-part.ts'
import { saveStudioForm } from '#app/domains/art-round/studio/save-form.server.ts'
import { myStudioView } from '#app/domains/art-round/studio/screens.server.ts'
import type { PlaceReply } from '#app/domains/art-round/studio/views.ts'
import { tilesOf } from '#app/domains/places/tiles.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { frame } from '#app/i18n/frame.ts'
import { studio } from '#app/i18n/studio.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { POSITION_PROGRAM } from '#app/ui/position/told.ts'
import { PartSwitch } from '#app/ui/studio/part-switch.tsx'
import { StudioPage } from '#app/ui/studio/studio-page.tsx'

export const meta = titled(screens.title)
export const handle = {
  path: [
    { name: 'me' as const, text: frame.me },
    { name: 'participation' as const, text: studio.participationTitle },
  ],
}

export const loader = page('signed-in', async ({ ctx, actor, params, url }) => ({
  view: await myStudioView(ctx, actor, yearIn(params), url.searchParams.get(OWN_PART)),
  help: { tiles: tilesOf(ctx), program: island(POSITION_PROGRAM, ctx.settings.production) },
}))

export const action = deed('signed-in', studioFormInput, async ({ ctx, actor, url, value }) => {
  if (value.intent === 'find') return lookUpPlace(ctx, value)
  await saveStudioForm(ctx, actor, value)
  return to(url.pathname + url.search)
})

export default function MyStudio() {
  const t = useWords()
  const { view, help } = useLoaderData<typeof loader>()
  const reply = useActionData<PlaceReply>()
  return (
    <div className="stack stack--loose">
      <h1>{t(screens.title)}</h1>
      <PartSwitch page="myStudio" year={view.year} parts={view.parts} current={view.participant.slug} />
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <StudioPage view={view} reply={reply} help={help} />
    </div>
  )
}
