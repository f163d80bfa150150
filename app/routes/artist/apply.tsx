import { useLoaderData } from '@remix-run/react'
import { applyView } from '#app/domains/art-round/application/artist-screens.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { startInput } from '#app/domains/art-round/application/input.ts'
import { keepsPortfolio } from '#app/domains/art-round/application/library-screens.server.ts'
import type { CallView } from '#app/domains/art-round/application/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { application } from '#app/i18n/application.ts'
import { applying } from '#app/i18n/applying.ts'
import { callRules } from '#app/i18n/call-rules.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { CallRulesList } from '#app/ui/application/call-rules.tsx'
import { DeadlineLine } from '#app/ui/application/deadline-line.tsx'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titled(applying.applyTitle)

export const loader = page('anyone', async ({ ctx, actor, locale }) => ({
  ...(await applyView(ctx, actor, locale)),
  now: ctx.now,
  keeps: actor ? await keepsPortfolio(ctx, actor) : { profile: false, works: false },
}))

export const action = deed('signed-in', startInput, async ({ ctx, actor, locale, value }) => {
  await startApplication(ctx, actor, locale, value.callId, value.from)
  // Who begins anew and has works to choose from, chooses first.
  const chooses = !value.from && (await keepsPortfolio(ctx, actor)).works
  return to(addressIn(locale, chooses ? 'applicationFromLibrary' : 'application', { callId: value.callId }))
})

export default function Apply() {
  const t = useWords()
  const locale = useLocale()
  const { open, closed, next, signedIn, email, juror, now, keeps } = useLoaderData<typeof loader>()
  return (
    <div className="page page--narrow section stack stack--parts">
      <div className="stack">
        <h1>{t(applying.applyTitle)}</h1>
        {open.length === 0 && <p className="lede">{t(applying.noCall)}</p>}
        {juror && <Notice title={t(application.jurorsMayNot)} />}
      </div>
      {open.map((call) => (
        <section key={call.id} className="stack" aria-labelledby={`call-${call.id}`}>
          <h2 id={`call-${call.id}`}>{call.title}</h2>
          <DeadlineLine deadline={call.deadline} closesAt={new Date(now.getTime() + call.left)} now={now} />
          <div className="prose">
            {call.text.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <ByInvitation call={call} email={email} />
          <NextStep call={call} signedIn={signedIn} keeps={keeps} />
          <h3>{t(applying.theRules)}</h3>
          <CallRulesList rules={call.rules} year={call.year} />
        </section>
      ))}
      {closed.map((call) => (
        <section key={call.id} className="stack" aria-labelledby={`call-${call.id}`}>
          <h2 id={`call-${call.id}`}>{call.title}</h2>
          <p>{t(applying.deadlineWas, { when: sayInstant(call.deadline, locale) })}</p>
          <NextStep call={call} signedIn={signedIn} keeps={keeps} />
        </section>
      ))}
      {(next || open.length === 0) && (
        <p>
          {next
            ? t(applying.nextCall, { title: next.title, opens: sayInstant(next.opensAt, locale) })
            : t(applying.noCallHelp)}
        </p>
      )}
    </div>
  )
}

/** Of a call by invitation: whether one is invited, and how to ask. */
function ByInvitation({ call: { invited, mine }, email }: { call: CallView; email: string | null }) {
  const t = useWords()
  if (invited === null || mine) return null
  if (email === null)
    return (
      <Notice title={t(callRules.byInvitation)}>
        <p>{t(callRules.signInInvited)}</p>
      </Notice>
    )
  return invited ? (
    <Notice tone="success" title={t(callRules.youAreInvited)} />
  ) : (
    <Notice title={`${t(callRules.byInvitation)} ${t(callRules.notInvited, { email })}`}>
      <p>{t(callRules.notInvitedHelp)}</p>
    </Notice>
  )
}

type Keeps = Awaited<ReturnType<typeof keepsPortfolio>>

/** The one thing to do with a call now. */
function NextStep({ call, signedIn, keeps }: { call: CallView; signedIn: boolean; keeps: Keeps }) {
  const t = useWords()
  const locale = useLocale()
  const { mine, can, earlier, id } = call
  if (mine) {
    const received = mine.submittedAt && mine.number !== null && mine.state !== 'draft' && mine.state !== 'reopened'
    return (
      <div className="stack">
        <Notice
          tone={received && mine.state !== 'withdrawn' ? 'success' : 'info'}
          title={
            received && mine.submittedAt && mine.number !== null
              ? t(applying.receipt, { when: sayInstant(mine.submittedAt, locale), number: mine.number })
              : t(
                  mine.state === 'reopened'
                    ? applying.reopenedNotSent
                    : can.goOn
                      ? applying.savedNotSent
                      : applying.neverSent,
                )
          }
        >
          {received && mine.state !== 'received' && <p>{t(application.state, { state: mine.state })}</p>}
        </Notice>
        <div>
          {can.goOn ? (
            <LinkButton href={addressIn(locale, 'application', { callId: id })}>{t(applying.goOn)}</LinkButton>
          ) : (
            <LinkButton href={addressIn(locale, 'applicationReview', { callId: id })} variant="secondary">
              {t(applying.see)}
            </LinkButton>
          )}
        </div>
      </div>
    )
  }
  if (!can.start) return null
  if (!signedIn)
    return (
      <div className="stack stack--tight">
        <div>
          <LinkButton href={`${addressIn(locale, 'signIn')}?til=${encodeURIComponent(addressIn(locale, 'apply'))}`}>
            {t(applying.start)}
          </LinkButton>
        </div>
        <p className="small soft">{t(applying.signInFirst)}</p>
      </div>
    )
  return (
    <form method="post" className="stack stack--tight">
      <input type="hidden" name="callId" value={id} />
      <div className="cluster">
        {earlier !== null && (
          <Button name="from" value="yes">
            {earlier.thisYear
              ? t(applying.startFromCall, { title: earlier.title })
              : t(applying.startFrom, { year: earlier.year })}
          </Button>
        )}
        <Button variant={earlier === null ? 'primary' : 'secondary'}>{t(applying.start)}</Button>
      </div>
      {earlier !== null && <p className="small soft">{t(applying.startFromHelp)}</p>}
      {(keeps.profile || keeps.works) && <p className="small soft">{t(portfolio.startsFromProfile, keeps)}</p>}
    </form>
  )
}
