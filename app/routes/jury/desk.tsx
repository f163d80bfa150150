import { useActionData, useLoaderData } from '@remix-run/react'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { signDeclaration } from '#app/domains/art-round/jury/commands/sign-declaration.server.ts'
import { deskInput } from '#app/domains/art-round/jury/input.ts'
import { deskView } from '#app/domains/art-round/jury/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { frame } from '#app/i18n/frame.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { sentence } from '#app/i18n/sentence.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { Desk } from '#app/ui/jury/desk.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titled(juryDesk.jury)
export const handle = { path: [{ name: 'me', text: frame.me }] }

export const loader = page(['juror', 'chair'], async ({ ctx, actor, locale, params, url }) => {
  const filter = url.searchParams.get('vis') === 'open' ? 'open' : 'all'
  const view = await deskView(ctx, actor, yearIn(params), filter)
  const whyNotSeal = view.whyNotSeal && sentence(locale, view.whyNotSeal.key, view.whyNotSeal.facts)
  return { view, whyNotSeal }
})

export const action = deed(['juror', 'chair'], deskInput, async ({ ctx, actor, params, url, value }) => {
  if (value.intent === 'declare') await signDeclaration(ctx, actor, yearIn(params))
  else await sealScores(ctx, actor, yearIn(params))
  return to(url.pathname)
})

export default function JuryDesk() {
  const { view, whyNotSeal } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  return (
    <>
      {reply?.formErrors.map((text) => (
        <Notice key={text} tone="danger" live>
          <p>{text}</p>
        </Notice>
      ))}
      <Desk view={view} whyNotSeal={whyNotSeal} declareError={reply?.errors.declared?.[0]} />
    </>
  )
}
