import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { answerReasons } from '#app/domains/orchestra/audition/commands/answer-reasons.server.ts'
import { decideAudition } from '#app/domains/orchestra/audition/commands/decide-audition.server.ts'
import { sealAudition } from '#app/domains/orchestra/audition/commands/seal-audition.server.ts'
import { answerInput, decideInput, sealInput } from '#app/domains/orchestra/audition/input.ts'
import { panelView } from '#app/domains/orchestra/audition/panel-screens.server.ts'
import { sayRound, sayVenue } from '#app/domains/orchestra/audition/say-audition.ts'
import type { PanelView } from '#app/domains/orchestra/audition/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraPanel as words } from '#app/i18n/orchestra-panel.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { auditionPath } from '#app/ui/orchestra/audition/audition-path.ts'
import { CandidateList } from '#app/ui/orchestra/audition/candidate-list.tsx'
import { DecisionGroup } from '#app/ui/orchestra/audition/decision-group.tsx'
import { PanelFoot } from '#app/ui/orchestra/audition/panel-foot.tsx'

export const meta = titledBy(
  ({ round }: PanelView, locale) => `${say(locale, words.title)}: ${sayRound(round, locale)}`,
)
export const handle = { path: auditionPath }

export const loader = page('signed-in', ({ ctx, actor, params }) => panelView(ctx, actor, params.id ?? ''))

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [sealInput, decideInput, answerInput]),
  async ({ ctx, actor, params, url, value }) => {
    const id = params.id ?? ''
    if (value.intent === 'seal') {
      await sealAudition(ctx, actor, id)
      return to(url.pathname)
    }
    if (value.intent === 'decide') {
      await decideAudition(ctx, actor, id, value)
      return to(`${url.pathname}?gjort=vedtak#kandidat-${value.auditionId}`)
    }
    await answerReasons(ctx, actor, id, value.auditionId, value.text)
    return to(`${url.pathname}#kandidat-${value.auditionId}`)
  },
)

/** The candidates by number, one's own sheets, and once they are closed the order and the decisions. */
export default function AuditionPanel() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { round, groups } = view
  const sealed = round.sealedAt !== null
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>
          {t(words.title)}: {sayRound(round, locale)}
        </h1>
        {sayVenue(round) && <p className="small">{sayVenue(round)}</p>}
        {round.blind && !sealed && <p className="measure">{t(words.blind)}</p>}
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {search.get('gjort') && !reply && <Notice tone="success" live title={t(words.decided)} />}
      {round.announcedAt && <Notice title={t(words.announced)} />}
      {!sealed && <CandidateList view={view} />}
      {sealed && (
        <section className="stack" aria-labelledby="rekkefolge">
          <h2 id="rekkefolge">{t(words.ranking)}</h2>
          <p className="measure small soft">{t(words.howRanked)}</p>
          {groups.map((group) => (
            <DecisionGroup key={group.instrument ?? 'alle'} group={group} kind={round.kind} reply={reply} />
          ))}
        </section>
      )}
      <PanelFoot view={view} />
    </div>
  )
}
