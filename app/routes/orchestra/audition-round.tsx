import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { addAuditionTimes } from '#app/domains/orchestra/audition/commands/add-audition-times.server.ts'
import { announceAudition } from '#app/domains/orchestra/audition/commands/announce-audition.server.ts'
import { askForReasons } from '#app/domains/orchestra/audition/commands/ask-for-reasons.server.ts'
import { changeAuditionRound } from '#app/domains/orchestra/audition/commands/change-audition-round.server.ts'
import { dropAuditionTime } from '#app/domains/orchestra/audition/commands/drop-audition-time.server.ts'
import { dropCriterion } from '#app/domains/orchestra/audition/commands/drop-criterion.server.ts'
import { seatPanelist } from '#app/domains/orchestra/audition/commands/seat-panelist.server.ts'
import { withdrawAudition } from '#app/domains/orchestra/audition/commands/withdraw-audition.server.ts'
import { writeCriterion } from '#app/domains/orchestra/audition/commands/write-criterion.server.ts'
import * as input from '#app/domains/orchestra/audition/input.ts'
import { roundView } from '#app/domains/orchestra/audition/round-screens.server.ts'
import { sayInfo, sayRound, sayVenue } from '#app/domains/orchestra/audition/say-audition.ts'
import type { RoundView } from '#app/domains/orchestra/audition/views.ts'
import { saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraAudition as words } from '#app/i18n/orchestra-audition.ts'
import { orchestraAuditionOffice as office } from '#app/i18n/orchestra-audition-office.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { auditionPath } from '#app/ui/orchestra/audition/audition-path.ts'
import { OfficeRoundParts } from '#app/ui/orchestra/audition/office-round.tsx'
import { OwnResultPart } from '#app/ui/orchestra/audition/own-result.tsx'
import { sayState } from '#app/ui/orchestra/audition/round-words.ts'

export const meta = titledBy(({ round }: RoundView, locale) => sayRound(round, locale))
export const handle = { path: auditionPath }

export const loader = page('signed-in', ({ ctx, actor, params }) => roundView(ctx, actor, params.id ?? ''))

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [
    ...([input.changeRoundInput, input.addTimesInput, input.dropTimeInput, input.criterionInput] as const),
    ...([input.dropCriterionInput, input.seatInput, input.withdrawInput, input.announceInput, input.askInput] as const),
  ]),
  async ({ ctx, actor, params, url, value }) => {
    const id = params.id ?? ''
    const back = (part: string) => to(`${url.pathname}?gjort=${part}#${part}`)
    switch (value.intent) {
      case 'change': {
        const { intent: _, ...change } = value
        await changeAuditionRound(ctx, actor, id, change)
        return back('om')
      }
      case 'times':
        await addAuditionTimes(ctx, actor, id, value)
        return back('tider')
      case 'drop-time':
        await dropAuditionTime(ctx, actor, id, value.slotId)
        return back('tider')
      case 'criterion': {
        const { intent: _, criterionId, ...line } = value
        await writeCriterion(ctx, actor, id, criterionId || null, line)
        return back('kriterier')
      }
      case 'drop-criterion':
        await dropCriterion(ctx, actor, id, value.criterionId)
        return back('kriterier')
      case 'seat':
        await seatPanelist(ctx, actor, id, value)
        return back('panel')
      case 'withdraw':
        await withdrawAudition(ctx, actor, id, value.auditionId)
        return back('kandidater')
      case 'announce':
        await announceAudition(ctx, actor, id, value)
        return back('resultat')
      case 'ask':
        await askForReasons(ctx, actor, id, value.auditionId, value.text)
        return back('svar')
    }
  },
)

/** One round: how it went for one's own, and for the secretariat everything that it is made of. */
export default function AuditionRoundPage() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { round, own, office: parts, can } = view
  const { id } = round
  const info = sayInfo(round, locale)
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{sayRound(round, locale)}</h1>
        <p className="cluster small">
          <span>{saySemester(round, locale)}</span>
          <span>{t(words.kind, { kind: round.kind })}</span>
          {sayVenue(round) && <span>{sayVenue(round)}</span>}
          <strong>{sayState(round, locale, parts !== null)}</strong>
        </p>
        <p className="cluster no-print">
          {can.book && round.sealedAt === null && (
            <LinkButton variant={parts ? 'secondary' : 'primary'} href={addressIn(locale, 'auditionBooking', { id })}>
              {t(parts ? office.bookFor : words.toBooking)}
            </LinkButton>
          )}
          {can.panel && (
            <LinkButton variant="secondary" href={addressIn(locale, 'auditionPanel', { id })}>
              {t(office.toPanel)}
            </LinkButton>
          )}
        </p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {search.get('gjort') && !reply && parts && <Notice tone="success" live title={t(office.saved)} />}
      {own.map((result) => (
        <OwnResultPart key={result.auditionId} result={result} round={round} reply={reply} />
      ))}
      {!parts && info && (
        <div className="prose measure">
          {info.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      {parts && <OfficeRoundParts round={round} parts={parts} reply={reply} />}
    </div>
  )
}
