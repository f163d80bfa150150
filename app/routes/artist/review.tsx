import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { reviewView } from '#app/domains/art-round/application/artist-screens.server.ts'
import { reopenApplication } from '#app/domains/art-round/application/commands/reopen-application.server.ts'
import { submitApplication } from '#app/domains/art-round/application/commands/submit-application.server.ts'
import { withdrawApplication } from '#app/domains/art-round/application/commands/withdraw-application.server.ts'
import { reviewInput } from '#app/domains/art-round/application/input.ts'
import { profileOffer } from '#app/domains/art-round/application/library-screens.server.ts'
import { likenessForArtist } from '#app/domains/art-round/application/likeness.server.ts'
import { juryPreview } from '#app/domains/art-round/jury/preview.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { application } from '#app/i18n/application.ts'
import { applying } from '#app/i18n/applying.ts'
import { faults as faultWords } from '#app/i18n/faults.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { AdviceList } from '#app/ui/application/advice-list.tsx'
import { ApplicationSheet } from '#app/ui/application/application-sheet.tsx'
import { DeadlineLine } from '#app/ui/application/deadline-line.tsx'
import { JuryPreviewSection } from '#app/ui/application/jury-preview.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { OfferToUpdateProfile } from '#app/ui/portfolio/profile-offer.tsx'

export const meta = titled(applying.review)
export const handle = {
  path: [
    { name: 'apply' as const, text: applying.apply },
    { name: 'application' as const, text: application.title },
  ],
}

export const loader = page('signed-in', async ({ ctx, actor, locale, params, url }) => {
  const callId = params.callId ?? ''
  const asked = Number(url.searchParams.get('bilde'))
  const view = await reviewView(ctx, actor, locale, callId)
  return {
    ...view,
    offer: view.shown.state === 'received' ? await profileOffer(ctx, actor, view.sheet.application.id) : null,
    alike: await likenessForArtist(ctx.db, actor, callId),
    preview: await juryPreview(ctx, actor, callId),
    picture: Number.isInteger(asked) && asked > 0 ? asked : null,
  }
})

export const action = deed('signed-in', reviewInput, async ({ ctx, actor, locale, params, url, value }) => {
  const callId = params.callId ?? ''
  if (value.intent === 'submit') await submitApplication(ctx, actor, locale, callId)
  else if (value.intent === 'withdraw') await withdrawApplication(ctx, actor, locale, callId)
  else {
    const { sheet } = await reviewView(ctx, actor, locale, callId)
    await reopenApplication(ctx, actor, sheet.application.id)
    return to(addressIn(locale, 'application', { callId }))
  }
  return to(url.pathname)
})

type View = Awaited<ReturnType<typeof reviewView>>

export default function Review() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const { callId = '' } = useParams()
  const form = formOf(useActionData<Reply>())
  const { call, now, sheet, shown, faults, can, closed, alike, preview, picture, offer } = view
  const edit = addressIn(locale, 'application', { callId })
  const isDraft = shown.state === 'draft' || shown.state === 'reopened'
  return (
    <div className="stack stack--loose">
      <div className="stack">
        <h1>{isDraft ? t(applying.review) : call.title}</h1>
        {isDraft && (
          <DeadlineLine deadline={call.deadline} closesAt={new Date(call.deadline.getTime() + 60_000)} now={now} />
        )}
      </div>
      <ErrorSummary title={t(faultWords.fixThese)} errors={form.summary} />
      {isDraft ? (
        <>
          {shown.state === 'reopened' && <Notice tone="warning" title={t(applying.reopenedNotSent)} />}
          {closed !== null ? (
            <Notice tone="warning" title={closed} />
          ) : faults.length > 0 ? (
            <Notice tone="warning" title={t(applying.missingTitle, { count: faults.length })}>
              <ul>
                {faults.map(({ field, text }) => (
                  <li key={field + text}>
                    <a href={`${edit}#${fieldId(field)}`}>{text}</a>
                  </li>
                ))}
              </ul>
            </Notice>
          ) : (
            <Notice tone="success" title={t(applying.ready)}>
              <p>{t(applying.submitHelp)}</p>
            </Notice>
          )}
          {closed === null && <Send ready={can.submit} edit={edit} />}
        </>
      ) : (
        <Receipt view={view} />
      )}
      {offer && <OfferToUpdateProfile offer={offer} />}
      {isDraft && <AdviceList works={sheet.works} alike={alike} edit={closed === null ? edit : null} />}
      {shown.state !== 'withdrawn' && (
        <JuryPreviewSection
          preview={preview}
          shown={picture}
          here={addressIn(locale, 'applicationReview', { callId })}
        />
      )}
      <section className="stack" aria-labelledby="innsendt">
        <h2 id="innsendt">{t(isDraft ? applying.whatYouSend : applying.whatYouSent)}</h2>
        <ApplicationSheet sheet={sheet} />
      </section>
      {isDraft && closed === null && faults.length === 0 && <Send ready={can.submit} edit={edit} />}
    </div>
  )
}

function Send({ ready, edit }: { ready: boolean; edit: string }) {
  const t = useWords()
  return (
    <form method="post" className="cluster">
      {ready && (
        <Button name="intent" value="submit">
          {t(applying.submit)}
        </Button>
      )}
      <LinkButton href={edit} variant={ready ? 'secondary' : 'primary'}>
        {t(applying.backToForm)}
      </LinkButton>
    </form>
  )
}

/** That it has come, and nothing of how it goes until the announcement. */
function Receipt({ view: { shown, call, announceOn, can } }: { view: View }) {
  const t = useWords()
  const locale = useLocale()
  const { state, number, submittedAt, withdrawnAt, result } = shown
  const isWithdrawn = state === 'withdrawn'
  return (
    <div className="stack">
      {isWithdrawn ? (
        <Notice
          tone="info"
          title={t(applying.withdrawnAt, { when: withdrawnAt ? sayInstant(withdrawnAt, locale) : '' })}
        />
      ) : (
        <Notice
          tone="success"
          title={t(applying.receipt, { when: submittedAt ? sayInstant(submittedAt, locale) : '', number: number ?? 0 })}
        >
          <p>{t(applying.receiptNext)}</p>
          {announceOn && <p>{t(applying.answerComes, { date: sayFullDate(announceOn, locale) })}</p>}
          {result && <p>{t(application.state, { state })}</p>}
          {result?.reason && <p>{result.reason}</p>}
        </Notice>
      )}
      {(can.reopen || can.withdraw) && (
        <form method="post" className="stack">
          {can.reopen && (
            <div className="stack stack--tight">
              <div>
                <Button variant="secondary" name="intent" value="reopen">
                  {t(applying.reopen)}
                </Button>
              </div>
              <p className="small soft">{t(applying.reopenHelp, { deadline: sayInstant(call.deadline, locale) })}</p>
            </div>
          )}
          {can.withdraw && (
            <Disclosure summary={t(applying.withdraw)}>
              <div className="stack">
                <p>{t(applying.withdrawSure)}</p>
                <div>
                  <Button variant="danger" name="intent" value="withdraw">
                    {t(applying.withdrawYes)}
                  </Button>
                </div>
              </div>
            </Disclosure>
          )}
        </form>
      )}
    </div>
  )
}
