import type { SetUpView } from '#app/domains/art-round/jury/set-up-views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { juryRounds } from '#app/i18n/jury-rounds.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { Course } from './course.tsx'
import { Recusals } from './recusals.tsx'
import { MoreRounds, Rounds } from './rounds.tsx'
import { Seats } from './seats.tsx'
import { TermsForm } from './terms-form.tsx'

export interface SetUpProps {
  view: SetUpView
  whyNotOpen: string | null
  whyNotClose: string | null
  reply: Reply | undefined
}

const states = { preparing: jurySetUp.statePreparing, open: jurySetUp.stateOpen, closed: jurySetUp.stateClosed }

/** The secretariat's page of the jury: what it judges by, who sits in it, how far each has come. */
export function SetUp(props: SetUpProps) {
  const { view, reply } = props
  const t = useWords()
  const locale = useLocale()
  const { year, round, callId, calls } = view
  if (callId === null) {
    return (
      <div className="stack">
        <h1>{t(jurySetUp.setUpOf, { year })}</h1>
        <EmptyState
          title={t(jurySetUp.noCallYet)}
          level={2}
          action={<a href={addressIn(locale, 'edition', { year })}>{t(jurySetUp.toTheEdition)}</a>}
        >
          {t(jurySetUp.noCallYetHelp)}
        </EmptyState>
      </div>
    )
  }
  return (
    <div className="stack stack--loose">
      <div className="work-title">
        <h1>{t(jurySetUp.setUpOf, { year })}</h1>
        {round && (
          <p className="cluster">
            {view.rounds.length > 1 && (
              <Tag>{round.kind === 'warmup' ? t(juryRounds.warmUp) : t(juryRounds.roundNo, round)}</Tag>
            )}
            <Tag tone={round.state === 'open' ? 'success' : undefined}>{t(states[round.state])}</Tag>
          </p>
        )}
      </div>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {calls.length > 1 && (
        <nav className="cluster" aria-label={t(jurySetUp.call)}>
          {calls.map((call) => (
            <a key={call.id} href={`?utlysning=${call.id}`} aria-current={call.id === callId ? 'page' : undefined}>
              {locale === 'nb' ? call.titleNb : call.titleEn}
            </a>
          ))}
        </nav>
      )}
      <Rounds view={view} callId={callId} />
      {round && <Course {...props} roundId={round.id} />}
      {round && <Seats view={view} roundId={round.id} reply={reply} />}
      {round && (round.state !== 'preparing' || view.recusals.length > 0) && <Recusals view={view} />}
      {round ? (
        <Disclosure summary={t(jurySetUp.terms)} open={round.state === 'preparing' || reply?.intent === 'terms'}>
          <TermsForm view={view} callId={callId} reply={reply} />
        </Disclosure>
      ) : (
        <section className="stack" aria-labelledby="skala">
          <h2 id="skala">{t(jurySetUp.terms)}</h2>
          <TermsForm view={view} callId={callId} reply={reply} />
        </section>
      )}
      <MoreRounds view={view} callId={callId} />
    </div>
  )
}
