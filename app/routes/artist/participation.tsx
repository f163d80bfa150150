import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { confirmParticipation } from '#app/domains/art-round/studio/commands/confirm-participation.server.ts'
import { resignParticipation } from '#app/domains/art-round/studio/commands/resign-participation.server.ts'
import { sayOfToday } from '#app/domains/art-round/studio/commands/say-of-today.server.ts'
import { confirmInput, resignInput } from '#app/domains/art-round/studio/input.ts'
import { todayInput } from '#app/domains/art-round/studio/notice-input.ts'
import { ownToday } from '#app/domains/art-round/studio/notice-screens.server.ts'
import { ownDoors } from '#app/domains/art-round/studio/queries.server.ts'
import { participationView } from '#app/domains/art-round/studio/screens.server.ts'
import type { ParticipationView } from '#app/domains/art-round/studio/views.ts'
import { ownStamps } from '#app/domains/rounds/pass-screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { frame } from '#app/i18n/frame.ts'
import { studio } from '#app/i18n/studio.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { DoorParts } from '#app/ui/studio/door-parts.tsx'
import { OwnAnswer } from '#app/ui/studio/own-answer.tsx'
import { ResignForm } from '#app/ui/studio/resign-form.tsx'

export const meta = titledBy((view: ParticipationView, locale) => studio.participation[locale]({ year: view.year }))
export const handle = { path: [{ name: 'me' as const, text: frame.me }] }

export const loader = page('signed-in', async ({ ctx, actor, params, url }) => ({
  ...(await participationView(ctx, actor, yearIn(params))),
  ...(await ownDoors(ctx.db, yearIn(params), actor.personId)),
  panels: await ownToday(ctx, actor, yearIn(params)),
  stamps: await ownStamps(ctx, actor, yearIn(params)),
  /** The application that the artist asks to resign from, before it is done. */
  asksToResign: url.searchParams.get('si-fra'),
}))

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [confirmInput, resignInput, todayInput]),
  async ({ ctx, actor, locale, url, value }) => {
    if (value.intent === 'confirm') await confirmParticipation(ctx, actor, locale, value.applicationId)
    else if (value.intent === 'today') await sayOfToday(ctx, { actor }, value.studioId, value.wish)
    else await resignParticipation(ctx, actor, value.applicationId)
    return to(url.pathname)
  },
)

/** The answer to an application, and the artist's own. */
export default function Participation() {
  const t = useWords()
  const view = useLoaderData<typeof loader>()
  const resigning = view.answers.find((of) => of.applicationId === view.asksToResign && of.can.resign)
  return (
    <div className="stack stack--loose">
      <h1>{t(studio.participation, { year: view.year })}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(useActionData<Reply>()).summary} />
      {resigning ? (
        <ResignForm answer={resigning} year={view.year} />
      ) : (
        <>
          {view.answers.map((answer) => (
            <OwnAnswer key={answer.applicationId} answer={answer} view={view} />
          ))}
          <DoorParts {...view} />
        </>
      )}
    </div>
  )
}
