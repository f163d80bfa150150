import { useActionData, useLoaderData } from '@remix-run/react'
import { requestSignIn } from '#app/domains/people/commands/request-sign-in.server.ts'
import { requestSignInInput } from '#app/domains/people/input.ts'
import { safePath } from '#app/domains/people/rules.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { setCookie } from '#app/http/session.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { people } from '#app/i18n/people.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

export const meta = titled(people.signIn)

export const loader = page('anyone', ({ actor, locale, url }) => {
  const til = safePath(url.searchParams.get('til'), addressIn(locale, 'me'))
  if (actor) throw to(til)
  return { til }
})

export const action = deed('anyone', requestSignInInput, async ({ ctx, locale, value }) => {
  const til = safePath(value.til, addressIn(locale, 'me'))
  const pending = await requestSignIn(ctx, locale, value.email, til)
  return to(addressIn(locale, 'signInCode'), { 'Set-Cookie': await setCookie(ctx.settings, 'pending', pending) })
})

export default function SignIn() {
  const t = useWords()
  const { til } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  return (
    <div className="page page--narrow section stack">
      <h1>{t(people.signIn)}</h1>
      <p className="lede">{t(people.signInLede)}</p>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="til" value={til} />
        <TextField label={t(people.email)} type="email" autoComplete="email" required {...form.field('email')} />
        <div>
          <Button>{t(people.sendLink)}</Button>
        </div>
      </form>
    </div>
  )
}
