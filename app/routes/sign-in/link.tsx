import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { redeemLink } from '#app/domains/people/commands/redeem-link.server.ts'
import { linkPreview } from '#app/domains/people/queries.server.ts'
import { arrive } from '#app/http/arrive.server.ts'
import { deed } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { people } from '#app/i18n/people.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { filledLine } from '#app/kernel/shapes.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'

export const meta = titled(people.confirmSignIn)

/** Reading the link uses up nothing: mail scanners open links too. */
export const loader = page('anyone', async ({ ctx, url }) => {
  const secret = url.searchParams.get('n') ?? ''
  return { secret, email: await linkPreview(ctx, secret) }
})

export const action = deed('anyone', z.object({ n: filledLine(100) }), async ({ ctx, request, locale, value }) =>
  arrive(ctx, await redeemLink(ctx, value.n, locale, request.headers.get('user-agent') ?? '')),
)

export default function SignInLink() {
  const t = useWords()
  const locale = useLocale()
  const { secret, email } = useLoaderData<typeof loader>()
  const refused = useActionData<Reply>()
  if (!email || refused) {
    return (
      <div className="page page--narrow section stack">
        <h1>{t(people.signIn)}</h1>
        <p className="lede">{t(people.tokenSpent)}</p>
        <div>
          <LinkButton href={addressIn(locale, 'signIn')}>{t(people.askAgain)}</LinkButton>
        </div>
      </div>
    )
  }
  return (
    <div className="page page--narrow section stack">
      <h1>{t(people.confirmSignIn)}</h1>
      <p className="lede">{t(people.confirmSignInLede, { email })}</p>
      <form method="post">
        <input type="hidden" name="n" value={secret} />
        <Button>{t(people.signIn)}</Button>
      </form>
    </div>
  )
}
