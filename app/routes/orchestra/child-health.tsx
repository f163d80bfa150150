import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { addHealth } from '#app/domains/orchestra/family/commands/add-health.server.ts'
import { dropHealth } from '#app/domains/orchestra/family/commands/drop-health.server.ts'
import { healthView } from '#app/domains/orchestra/family/health-screens.server.ts'
import { addHealthInput, dropHealthInput, freshCodeInput } from '#app/domains/orchestra/family/input.ts'
import { theChild } from '#app/domains/orchestra/family/the-child.server.ts'
import type { HealthView } from '#app/domains/orchestra/family/views.ts'
import { seminarTitles } from '#app/domains/orchestra/seminar/titles.server.ts'
import { requestSignIn } from '#app/domains/people/commands/request-sign-in.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { setCookie } from '#app/http/session.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { orchestraHealth as hea } from '#app/i18n/orchestra-health.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { AskForCode, HealthForm, HealthNotes, HealthReadings } from '#app/ui/orchestra/family/health.tsx'

export const meta = titledBy((view: HealthView, locale) => say(locale, hea.titleOf, { name: view.firstName }))
export const handle = { path: [{ name: 'family' as const, text: fam.family }] }
/** No cache on the way and no browser keeps it. */
export const headers = () => ({ 'Cache-Control': 'no-store' })

export const loader = page('signed-in', async ({ ctx, actor, locale, params }) => {
  const view = await healthView(ctx, actor, params.id ?? '')
  if (!view.fresh) return { ...view, titles: {} }
  const ids = view.readings.flatMap(({ seminarId }) => seminarId ?? [])
  return { ...view, titles: await seminarTitles(ctx.db, ids, locale) }
})

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [addHealthInput, dropHealthInput, freshCodeInput]),
  async ({ ctx, actor, locale, params, url, value }) => {
    const id = params.id ?? ''
    if (value.intent === 'code') {
      await theChild(ctx, ctx.db, actor, id)
      const pending = await requestSignIn(ctx, locale, actor.email, url.pathname)
      return to(addressIn(locale, 'signInCode'), { 'Set-Cookie': await setCookie(ctx.settings, 'pending', pending) })
    }
    if (value.intent === 'add') await addHealth(ctx, actor, id, value)
    else await dropHealth(ctx, actor, id, value.noteId)
    return to(url.pathname)
  },
)

export default function ChildHealth() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const form = formOf(reply)
  return (
    <div className="stack stack--parts measure">
      <div className="stack">
        <h1>{t(hea.titleOf, { name: view.firstName })}</h1>
        <p className="lede">{t(hea.lede)}</p>
        <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      </div>
      {view.fresh ? (
        <>
          <HealthNotes view={view} />
          {view.can.write && <HealthForm view={view} reply={reply} />}
          <HealthReadings view={view} titles={view.titles} />
        </>
      ) : (
        <AskForCode email={view.email} />
      )}
      <p>
        <a href={addressIn(locale, 'child', { id: view.childId })}>{t(fam.openChild, { name: view.firstName })}</a>
      </p>
    </div>
  )
}
