import { useActionData, useLoaderData } from '@remix-run/react'
import { dropDraft } from '#app/domains/desk/commands/drop-draft.server.ts'
import { forgetMe } from '#app/domains/desk/commands/forget-me.server.ts'
import { type OwnThing, removeOwn } from '#app/domains/desk/commands/remove-own.server.ts'
import { ownDataInput } from '#app/domains/desk/input.ts'
import { ownDataView } from '#app/domains/desk/own-data-screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { setCookie } from '#app/http/session.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { frame } from '#app/i18n/frame.ts'
import { ownData } from '#app/i18n/own-data.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { OwnDataParts, TakeEverything } from '#app/ui/own-data/own-data-page.tsx'

export const meta = titled(ownData.title)
export const handle = { path: [{ name: 'me' as const, text: frame.me }] }

export const loader = page('signed-in', ({ ctx, actor, locale }) => ownDataView(ctx, actor, locale))

const things: Record<string, OwnThing> = {
  'remove-profile': 'profile',
  'remove-library': 'library',
  'remove-pictures': 'pictures',
  'end-sessions': 'sessions',
}

export const action = deed('signed-in', ownDataInput, async ({ ctx, actor, locale, url, value }) => {
  if (value.intent === 'drop-draft') await dropDraft(ctx, actor, value.applicationId)
  else if (value.intent === 'forget') {
    await forgetMe(ctx, actor, value.count)
    const headers = new Headers({ 'Set-Cookie': await setCookie(ctx.settings, 'session', null) })
    return to(addressIn(locale, 'front'), headers)
  } else {
    const thing = things[value.intent]
    if (thing) await removeOwn(ctx, actor, thing)
  }
  return to(url.pathname)
})

export default function MyData() {
  const t = useWords()
  const view = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  return (
    <div className="stack stack--parts measure">
      <div className="stack">
        <h1>{t(ownData.title)}</h1>
        <p className="lede">{t(ownData.lede)}</p>
      </div>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <TakeEverything family={view.family} />
      <OwnDataParts view={view} />
    </div>
  )
}
