import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { answerDuel } from '#app/domains/art-round/deliberation/commands/answer-duel.server.ts'
import { undoDuel } from '#app/domains/art-round/deliberation/commands/undo-duel.server.ts'
import { answerDuelInput, undoDuelInput } from '#app/domains/art-round/deliberation/input.ts'
import { duelView } from '#app/domains/art-round/deliberation/screens.server.ts'
import { closeDuels } from '#app/domains/art-round/meeting/commands/close-duels.server.ts'
import { openDuels } from '#app/domains/art-round/meeting/commands/open-duels.server.ts'
import { duelLeadView } from '#app/domains/art-round/meeting/duels.server.ts'
import { closeDuelsInput, openDuelsInput } from '#app/domains/art-round/meeting/input.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { duels } from '#app/i18n/duels.ts'
import { frame } from '#app/i18n/frame.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { meeting } from '#app/i18n/meeting.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Duel } from '#app/ui/meeting/duel.tsx'
import { DuelLead } from '#app/ui/meeting/duel-lead.tsx'

export const meta = titled(duels.duels)
export const handle = {
  hydrate: true,
  wide: true,
  path: [
    { name: 'me' as const, text: frame.me },
    { name: 'jury' as const, text: juryDesk.jury },
  ],
}

const DOOR = { by: 'jury' } as const

export const loader = page(['juror', 'chair'], async ({ ctx, actor, params }) => {
  const year = yearIn(params)
  const view = await duelView(ctx, actor, year)
  return { view, lead: view.can.lead ? await duelLeadView(ctx, actor, year, DOOR) : null }
})

export const action = deed(
  ['juror', 'chair'],
  z.discriminatedUnion('intent', [answerDuelInput, undoDuelInput, openDuelsInput, closeDuelsInput]),
  async ({ ctx, actor, params, url, value }) => {
    const year = yearIn(params)
    if (value.intent === 'answer') await answerDuel(ctx, actor, year, value)
    else if (value.intent === 'undo') await undoDuel(ctx, actor, year, value)
    else if (value.intent === 'open-duels') await openDuels(ctx, actor, year, DOOR, value.perJuror)
    else await closeDuels(ctx, actor, year, DOOR, value.id)
    return to(url.pathname)
  },
)

export default function JuryDuels() {
  const { view, lead } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  return (
    <div className="stack">
      {reply?.formErrors.map((text) => (
        <Notice key={text} tone="danger" live>
          <p>{text}</p>
        </Notice>
      ))}
      {view.pair ? <Duel view={view} pair={view.pair} /> : <NoPair view={view} />}
      {lead && <DuelLead view={lead} reply={reply} />}
    </div>
  )
}

const SAID = {
  none: [duels.noDuels, duels.noDuelsHelp],
  open: [duels.duelsDoneTitle, duels.duelsDoneHelp],
  done: [duels.duelsDoneTitle, duels.duelsDoneHelp],
  closed: [meeting.duelsClosed, duels.duelsClosedHelp],
} as const

function NoPair({ view }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'view'>) {
  const t = useWords()
  const locale = useLocale()
  const { year, last } = view
  const [title, help] = SAID[view.state]
  return (
    <>
      <h1 className="work-title">{t(duels.duelsOf, { year })}</h1>
      <EmptyState
        level={2}
        title={t(title)}
        action={
          <>
            <LinkButton href={addressIn(locale, 'juryMeeting', { year })} variant="secondary">
              {t(duels.toMeeting)}
            </LinkButton>
            {last && (
              <form method="post">
                <input type="hidden" name="intent" value="undo" />
                <input type="hidden" name="left" value={last.left} />
                <input type="hidden" name="right" value={last.right} />
                <button className="ds-button button--quiet" data-variant="tertiary" type="submit">
                  {t(duels.undo)}
                </button>
              </form>
            )}
          </>
        }
      >
        <p>{t(help)}</p>
      </EmptyState>
    </>
  )
}
