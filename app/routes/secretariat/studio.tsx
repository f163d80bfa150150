import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { placeParticipant } from '#app/domains/art-round/studio/commands/place-participant.server.ts'
import { sayOfToday } from '#app/domains/art-round/studio/commands/say-of-today.server.ts'
import {
  aboutInput,
  findInput,
  hoursInput,
  moveInput,
  openStudioInput,
  placeInput,
} from '#app/domains/art-round/studio/input.ts'
import { lookUpPlace } from '#app/domains/art-round/studio/look-up-place.server.ts'
import { todayInput } from '#app/domains/art-round/studio/notice-input.ts'
import { studioToday } from '#app/domains/art-round/studio/notice-screens.server.ts'
import { saveStudioForm } from '#app/domains/art-round/studio/save-form.server.ts'
import { studioView } from '#app/domains/art-round/studio/screens.server.ts'
import type { PlaceReply, StudioFormView } from '#app/domains/art-round/studio/views.ts'
import { tilesOf } from '#app/domains/places/tiles.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import { today } from '#app/i18n/today.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { POSITION_PROGRAM } from '#app/ui/position/told.ts'
import { MoveForm } from '#app/ui/studio/list-forms.tsx'
import { StudioPage } from '#app/ui/studio/studio-page.tsx'
import { TodayPanel } from '#app/ui/studio/today-panel.tsx'

export const meta = titledBy(({ view }: { view: StudioFormView }) => view.participant.name)
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
    { name: 'editionStudios' as const, text: screens.studios },
  ],
}

export const loader = page('secretariat', async ({ ctx, actor, params }) => {
  const view = await studioView(ctx, actor, yearIn(params), params.slug ?? '')
  const day = view.studio && (await studioToday(ctx, actor, view.studio.id))
  const help = { tiles: tilesOf(ctx), program: island(POSITION_PROGRAM, ctx.settings.production) }
  return { view, day, help }
})

export const action = deed(
  'secretariat',
  z.discriminatedUnion('intent', [
    aboutInput,
    placeInput,
    hoursInput,
    openStudioInput,
    moveInput,
    findInput,
    todayInput,
  ]),
  async ({ ctx, actor, url, value }) => {
    if (value.intent === 'find') return lookUpPlace(ctx, value)
    if (value.intent === 'today') await sayOfToday(ctx, { actor }, value.studioId, value.wish)
    else if (value.intent === 'move') await placeParticipant(ctx, actor, value.id, value.studioNumber)
    else await saveStudioForm(ctx, actor, value)
    return to(url.pathname)
  },
)

export default function Studio() {
  const t = useWords()
  const { view, day, help } = useLoaderData<typeof loader>()
  const reply = useActionData<PlaceReply>()
  return (
    <div className="stack stack--loose">
      <h1>{view.participant.name}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {day && (
        <section className="panel stack" aria-labelledby="dag">
          <h2 id="dag">{t(today.office)}</h2>
          <p>{t(today.officeHelp)}</p>
          <TodayPanel view={day} hidden={{ intent: 'today', studioId: day.studioId }} />
        </section>
      )}
      <StudioPage view={view} reply={reply} help={help} />
      {view.can.move && <MoveForm view={view} reply={reply} />}
    </div>
  )
}
