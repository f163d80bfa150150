import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import type { z } from 'zod'
import { askSwap } from '#app/domains/orchestra/duty/commands/ask-swap.server.ts'
import { assignTurn } from '#app/domains/orchestra/duty/commands/assign-turn.server.ts'
import { endSwap } from '#app/domains/orchestra/duty/commands/end-swap.server.ts'
import { giveBackTurn } from '#app/domains/orchestra/duty/commands/give-back-turn.server.ts'
import { letOff } from '#app/domains/orchestra/duty/commands/let-off.server.ts'
import { noteCame } from '#app/domains/orchestra/duty/commands/note-came.server.ts'
import { proposeDuties } from '#app/domains/orchestra/duty/commands/propose-duties.server.ts'
import { putDuty } from '#app/domains/orchestra/duty/commands/put-duty.server.ts'
import { removeDuty } from '#app/domains/orchestra/duty/commands/remove-duty.server.ts'
import { takeOver } from '#app/domains/orchestra/duty/commands/take-over.server.ts'
import { takeTurn } from '#app/domains/orchestra/duty/commands/take-turn.server.ts'
import { dutiesInput } from '#app/domains/orchestra/duty/input.ts'
import { dutiesView } from '#app/domains/orchestra/duty/screens.server.ts'
import { type DeedArgs, deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraDuty as words } from '#app/i18n/orchestra-duty.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { DutyForm } from '#app/ui/orchestra/duty/duty-form.tsx'
import { DutyItem } from '#app/ui/orchestra/duty/duty-item.tsx'

export const meta = titledBy<Awaited<ReturnType<typeof loader>>>(({ seminar }, locale) => seminar.title[locale])
export const handle = {
  path: [{ name: 'orchestraHome' as const, text: { nb: 'Orkesteret', en: 'The orchestra' } }],
}

export const loader = page('signed-in', ({ ctx, actor, params }) => dutiesView(ctx, actor, params.id ?? ''))

export const action = deed('signed-in', dutiesInput, async (args) => {
  await act(args)
  const anchor = 'id' in args.value ? `#vakt-${args.value.id}` : ''
  return to(`${args.url.pathname}?gjort=${args.value.intent}${anchor}`)
})

function act({ ctx, actor, params, value }: DeedArgs<'signed-in', z.output<typeof dutiesInput>>): Promise<unknown> {
  const seminarId = params.id ?? ''
  switch (value.intent) {
    case 'propose':
      return proposeDuties(ctx, actor, seminarId)
    case 'add': {
      const { intent: _, ...fields } = value
      return putDuty(ctx, actor, seminarId, fields)
    }
    case 'change': {
      const { intent: _, id, version, ...fields } = value
      return putDuty(ctx, actor, seminarId, fields, { id, version })
    }
    case 'remove':
      return removeDuty(ctx, actor, seminarId, value.id)
    case 'take':
      return takeTurn(ctx, actor.personId, value.id)
    case 'give-back':
      return giveBackTurn(ctx, actor.personId, value.id)
    case 'swap':
      return askSwap(ctx, actor.personId, value.id)
    case 'keep':
      return endSwap(ctx, actor.personId, value.id)
    case 'take-over':
      return takeOver(ctx, actor.personId, value.id)
    case 'let-off':
      return letOff(ctx, actor, seminarId, value.id)
    case 'assign':
      return assignTurn(ctx, actor, seminarId, value.id, value.guardianId)
    case 'came':
      return noteCame(ctx, actor, seminarId, value.id, value.came === 'unknown' ? null : value.came === 'yes')
  }
}

/** What parents are asked to help with, who has said yes, and what is missing. */
export default function SeminarDuties() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  const locale = useLocale()
  const done = reply ? null : search.get('gjort')
  const propose = (
    <form method="post" className="stack stack--tight">
      <input type="hidden" name="intent" value="propose" />
      <div>
        <Button variant={view.duties.length === 0 ? 'primary' : 'secondary'}>{t(words.propose)}</Button>
      </div>
      <p className="small soft">{t(words.proposeHelp)}</p>
    </form>
  )
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <p className="kicker">{view.seminar.title[locale]}</p>
        <h1 className="work-title">{t(words.title)}</h1>
        <p className="lede measure">{t(words.lede)}</p>
        {view.share && view.duties.length > 0 && <p data-share={view.share.own}>{t(words.share, view.share)}</p>}
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {(done === 'take' || done === 'take-over') && (
        <Notice tone="success" live>
          {t(words.taken)}
        </Notice>
      )}
      {done === 'propose' && (
        <Notice tone="success" live>
          {t(words.proposed)}
        </Notice>
      )}
      {view.duties.length === 0 ? (
        <EmptyState title={t(words.none)} level={2} action={view.can.manage ? propose : undefined}>
          <p>{t(view.can.manage ? words.noneManage : words.noneFamily)}</p>
        </EmptyState>
      ) : (
        <ul className="turns">
          {view.duties.map((duty) => (
            <DutyItem key={duty.id} duty={duty} view={view} reply={reply} />
          ))}
        </ul>
      )}
      {view.can.manage && (
        <>
          {view.duties.length > 0 && propose}
          <Disclosure summary={t(words.add)} open={reply?.intent === 'add'}>
            <DutyForm days={view.seminar.days} reply={reply} />
          </Disclosure>
        </>
      )}
    </div>
  )
}
