import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { liftArchiveHold } from '#app/domains/orchestra/account/commands/lift-archive-hold.server.ts'
import { putHold } from '#app/domains/orchestra/account/commands/put-hold.server.ts'
import { holdInput, liftInput } from '#app/domains/orchestra/account/input.ts'
import { keepingView } from '#app/domains/orchestra/account/keeping.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { deletionList } from '#app/i18n/deletion-list.ts'
import { orchestraKeeping as words } from '#app/i18n/orchestra-keeping.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { KindTable, PlannedTable } from '#app/ui/keeping/kept-tables.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Holds } from '#app/ui/orchestra/account/holds.tsx'
import { useKindWords } from '#app/ui/orchestra/account/kind-words.ts'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'

export const meta = titled(words.title)
export const handle = { path: orchestraPath }

export const loader = page('signed-in', ({ ctx, actor }) => keepingView(ctx, actor))

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [holdInput, liftInput]),
  async ({ ctx, actor, locale, value }) => {
    if (value.intent === 'hold') await putHold(ctx, actor, value)
    else await liftArchiveHold(ctx, actor, value.holdId)
    return to(addressIn(locale, 'keeping'))
  },
)

/** The dated list of what is deleted, the kinds with their ends, and what is held for the archive. */
export default function Keeping() {
  const t = useWords()
  const say = useKindWords()
  const { lines, kinds, holds, holdable, rehearses } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  return (
    <div className="stack stack--loose">
      <h1>{t(words.title)}</h1>
      <p className="lede">{t(words.lede)}</p>
      {rehearses && <Notice title={t(deletionList.rehearsal)} />}
      <PlannedTable lines={lines} say={say} />
      <KindTable kinds={kinds} say={say} />
      {holds && holdable && <Holds holds={holds} holdable={holdable} reply={reply} />}
    </div>
  )
}
