import { useActionData, useLoaderData } from '@remix-run/react'
import { redeemCode } from '#app/domains/people/commands/redeem-code.server.ts'
import { codeInput } from '#app/domains/people/input.ts'
import { pendingSignIn } from '#app/domains/people/queries.server.ts'
import { arrive } from '#app/http/arrive.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { readCookie, setCookie } from '#app/http/session.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { people } from '#app/i18n/people.ts'
import { conflict } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

export const meta = titled(people.linkSent)

export const loader = page('anyone', async ({ ctx, request, locale }) => {
  const pending = await readCookie(ctx.settings, 'pending', request)
  const email = pending && (await pendingSignIn(ctx, pending))
  if (!email) throw to(addressIn(locale, 'signIn'), { 'Set-Cookie': await setCookie(ctx.settings, 'pending', null) })
  return { email }
})

export const action = deed('anyone', codeInput, async ({ ctx, request, locale, value }) => {
  const pending = await readCookie(ctx.settings, 'pending', request)
  if (!pending) throw conflict('people.tokenSpent')
  return arrive(ctx, await redeemCode(ctx, pending, value.code, locale, request.headers.get('user-agent') ?? ''))
})

export default function SignInCode() {
  const t = useWords()
  const locale = useLocale()
  const { email } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  return (
    <div className="page page--narrow section stack">
      <h1>{t(people.linkSent)}</h1>
      <p className="lede">{t(people.linkSentLede, { email })}</p>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <form method="post" className="stack" noValidate>
        <TextField
          label={t(people.code)}
          help={t(people.codeHelp)}
          inputMode="numeric"
          autoComplete="one-time-code"
          width="short"
          required
          {...form.field('code')}
        />
        <div>
          <Button>{t(people.signIn)}</Button>
        </div>
      </form>
      <p>{t(people.linkSentHelp)}</p>
      <p>
        <a href={addressIn(locale, 'signIn')}>{t(people.askAgain)}</a>
      </p>
    </div>
  )
}
