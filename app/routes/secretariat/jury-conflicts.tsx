import { useActionData, useLoaderData } from '@remix-run/react'
import { answerConflict } from '#app/domains/art-round/jury/commands/answer-conflict.server.ts'
import { conflictsView } from '#app/domains/art-round/jury/conflicts.server.ts'
import { conflictInput } from '#app/domains/art-round/jury/input.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { juryConflicts } from '#app/i18n/jury-conflicts.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { Conflicts } from '#app/ui/jury/conflicts.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titled(juryConflicts.conflicts)
export const handle = {
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'editions', text: secretariat.editions },
    { name: 'edition', text: jurySetUp.edition },
    { name: 'editionJury', text: juryRounds.backToJury },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params, url }) =>
  conflictsView(ctx, actor, yearIn(params), url.searchParams.get('utlysning')),
)

export const action = deed('secretariat', conflictInput, async ({ ctx, actor, params, url, value }) => {
  const { intent, found, ...of } = value
  await answerConflict(ctx, actor, yearIn(params), { ...of, accepted: intent === 'accept', reason: found })
  return to(url.pathname + url.search)
})

export default function JuryConflicts() {
  const reply = useActionData<Reply>()
  return (
    <>
      {reply?.formErrors.map((text) => (
        <Notice key={text} tone="danger" live>
          <p>{text}</p>
        </Notice>
      ))}
      <Conflicts view={useLoaderData<typeof loader>()} />
    </>
  )
}
