import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { addMember } from '#app/domains/orchestra/association/commands/add-member.server.ts'
import { appointBoard } from '#app/domains/orchestra/association/commands/appoint-board.server.ts'
import { dismissBoard } from '#app/domains/orchestra/association/commands/dismiss-board.server.ts'
import { remindOwing } from '#app/domains/orchestra/association/commands/remind-owing.server.ts'
import { addMemberInput, appointInput, dismissInput, remindInput } from '#app/domains/orchestra/association/input.ts'
import { associationView } from '#app/domains/orchestra/association/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraAssociation as words } from '#app/i18n/orchestra-association.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'
import { Board } from '#app/ui/orchestra/association/board.tsx'
import { Register } from '#app/ui/orchestra/association/register.tsx'

export const meta = titled(words.title)
export const handle = { path: orchestraPath }

export const loader = page('signed-in', ({ ctx, actor, url }) => associationView(ctx, actor, url.searchParams))

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [addMemberInput, remindInput, appointInput, dismissInput]),
  async ({ ctx, actor, locale, value }) => {
    const here = (query: Record<string, string | number>) => to(withQuery(addressIn(locale, 'association'), '', query))
    switch (value.intent) {
      case 'add': {
        const { intent: _intent, ...facts } = value
        return to(addressIn(locale, 'associationMember', { id: await addMember(ctx, actor, facts) }))
      }
      case 'remind': {
        const { year, count } = value
        return here({ aar: year, vis: 'owing', paminnet: await remindOwing(ctx, actor, year, count) })
      }
      case 'appoint':
        await appointBoard(ctx, actor, value)
        return here({})
      case 'dismiss':
        await dismissBoard(ctx, actor, value.grantId)
        return here({})
    }
  },
)

/** The association: its register to its board, the board's access to the secretariat. */
export default function Association() {
  const t = useWords()
  const [search] = useSearchParams()
  const { register, board } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const reminded = Number(search.get('paminnet') ?? 0)
  return (
    <div className="stack stack--loose">
      <h1>{t(words.title)}</h1>
      {register && reminded > 0 && <Notice tone="success" live title={t(words.reminded, { count: reminded })} />}
      {register && <Register register={register} reply={reply} />}
      {board && <Board board={board} reply={reply} />}
    </div>
  )
}
