import { useActionData, useLoaderData } from '@remix-run/react'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { signDeclaration } from '#app/domains/art-round/jury/commands/sign-declaration.server.ts'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import type { DeskFilter } from '#app/domains/art-round/jury/desk-views.ts'
import { deskInput } from '#app/domains/art-round/jury/input.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { frame } from '#app/i18n/frame.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { sentence } from '#app/i18n/sentence.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { Desk } from '#app/ui/jury/desk.tsx'
import { DeskPlace, TrainPlace } from '#app/ui/jury/desk-place.tsx'
import { DESK_PROGRAM, ROUND, SHEET_PROGRAM } from '#app/ui/jury/told.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titled(juryDesk.jury)
export const handle = { path: [{ name: 'me', text: frame.me }] }

const FILTERS: Record<string, DeskFilter> = { open: 'open', merket: 'bookmarked' }

export const loader = page(['juror', 'chair'], async ({ ctx, actor, locale, params, url }) => {
  const asked = url.searchParams
  const wished = asked.get(ROUND)
  const filter = FILTERS[asked.get('vis') ?? ''] ?? 'all'
  const view = await deskView(ctx, actor, yearIn(params), { filter, page: Number(asked.get('side')), round: wished })
  const whyNotSeal = view.whyNotSeal && sentence(locale, view.whyNotSeal.key, view.whyNotSeal.facts)
  const { production } = ctx.settings
  const programs = { desk: island(DESK_PROGRAM, production), sheet: island(SHEET_PROGRAM, production) }
  return { view, whyNotSeal, wished, programs }
})

export const action = deed(['juror', 'chair'], deskInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  const wished = url.searchParams.get(ROUND)
  if (value.intent === 'declare') await signDeclaration(ctx, actor, year, wished)
  else await sealScores(ctx, actor, year, wished)
  return to(wished === null ? url.pathname : `${url.pathname}?${ROUND}=${encodeURIComponent(wished)}`)
})

export default function JuryDesk() {
  const { view, whyNotSeal, wished, programs } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  return (
    <>
      {reply?.formErrors.map((text) => (
        <Notice key={text} tone="danger" live>
          <p>{text}</p>
        </Notice>
      ))}
      <DeskPlace view={view} wished={wished} programs={programs} />
      <Desk view={view} whyNotSeal={whyNotSeal} declareError={reply?.errors.declared?.[0]} wished={wished} />
      <TrainPlace />
    </>
  )
}
