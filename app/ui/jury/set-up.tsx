import type { SetUpView } from '#app/domains/art-round/jury/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { jurySetUp } from '#app/i18n/jury-set-up.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { Recusals } from './recusals.tsx'
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
        {round && <Tag tone={round.state === 'open' ? 'success' : undefined}>{t(states[round.state])}</Tag>}
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
      {round && <Course {...props} roundId={round.id} />}
      {round && <Seats view={view} roundId={round.id} reply={reply} />}
      {round && round.state !== 'preparing' && <Recusals view={view} />}
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
    </div>
  )
}

/** What waits before the jury, and the next step of the round. */
function Course({ view, whyNotOpen, whyNotClose, roundId }: SetUpProps & { roundId: string }) {
  const t = useWords()
  const { applications, round, seats, can } = view
  return (
    <section className="stack measure" aria-label={t(jurySetUp.steps)}>
      <p>{t(jurySetUp.beforeJury, { count: applications.beforeJury })}</p>
      {applications.unchecked > 0 && <p>{t(jurySetUp.unchecked, { count: applications.unchecked })}</p>}
      {round?.state === 'preparing' &&
        (can.open ? (
          <form method="post" className="stack">
            <input type="hidden" name="intent" value="open" />
            <input type="hidden" name="roundId" value={roundId} />
            <p>{t(jurySetUp.openRoundWhat, { jurors: seats.length })}</p>
            <div>
              <Button>{t(jurySetUp.openRound)}</Button>
            </div>
          </form>
        ) : (
          <p className="soft">{whyNotOpen}</p>
        ))}
      {round?.state === 'open' &&
        (can.close ? (
          <Disclosure summary={t(jurySetUp.closeRound)}>
            <form method="post" className="stack">
              <input type="hidden" name="intent" value="close" />
              <input type="hidden" name="roundId" value={roundId} />
              <p>{t(jurySetUp.closeRoundWhat)}</p>
              <div>
                <Button variant="danger">{t(jurySetUp.closeRound)}</Button>
              </div>
            </form>
          </Disclosure>
        ) : (
          <p className="soft">
            {whyNotClose} {t(jurySetUp.noScoresShown)}
          </p>
        ))}
    </section>
  )
}
