import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { answerConsents } from '#app/domains/orchestra/family/commands/answer-consents.server.ts'
import type { ConsentPurpose } from '#app/domains/orchestra/family/consent-rules.ts'
import { consentsView } from '#app/domains/orchestra/family/consent-screens.server.ts'
import { answerConsentsInput } from '#app/domains/orchestra/family/input.ts'
import type { ConsentsView } from '#app/domains/orchestra/family/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraConsents as con } from '#app/i18n/orchestra-consents.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ConsentAnswers, ConsentHistory, WhatHolds } from '#app/ui/orchestra/family/consents.tsx'

export const meta = titledBy((view: ConsentsView, locale) => say(locale, con.titleOf, { name: view.name }))
export const handle = { path: [{ name: 'family' as const, text: fam.family }] }
export const headers = () => ({ 'Cache-Control': 'no-store' })

export const loader = page('signed-in', ({ ctx, actor, locale, params }) =>
  consentsView(ctx, actor, locale, params.id ?? ''),
)

export const action = deed(
  'signed-in',
  answerConsentsInput,
  async ({ ctx, actor, locale, params, url, value: { capacity, answers } }) => {
    const said = Object.entries(answers).flatMap(([purpose, answer]) =>
      answer === 'yes' || answer === 'no' ? [[purpose, answer === 'yes'] as const] : [],
    )
    await answerConsents(ctx, actor, locale, params.id ?? '', {
      capacity,
      answers: Object.fromEntries(said) as Partial<Record<ConsentPurpose, boolean>>,
    })
    return to(withQuery(url.pathname, '', { gjort: 'lagret' }))
  },
)

export default function ChildConsents() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const form = formOf(reply)
  const { childId, name, firstName, isYou, askedAt, can } = view
  return (
    <div className="stack stack--parts measure">
      <div className="stack">
        <h1>{t(con.titleOf, { name })}</h1>
        <p className="lede">{t(con.lede)}</p>
        <p>{t(con.howItCounts)}</p>
        {askedAt !== null && <Notice title={t(isYou ? con.askedYou : con.asked, { name: firstName, age: askedAt })} />}
        {search.get('gjort') && !reply && (
          <Notice tone="success" title={t(con.saved)} live>
            <p>{t(con.savedHelp)}</p>
          </Notice>
        )}
        <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      </div>
      <WhatHolds view={view} />
      {isYou && <ConsentAnswers view={view} reply={reply} capacity="self" />}
      {can.answerAsGuardian && <ConsentAnswers view={view} reply={reply} capacity="guardian" />}
      {!isYou && can.answerAsChild && <ConsentAnswers view={view} reply={reply} capacity="self" folded />}
      <ConsentHistory view={view} />
      <p>
        <a href={addressIn(locale, 'child', { id: childId })}>{t(fam.openChild, { name: firstName })}</a>
      </p>
    </div>
  )
}
