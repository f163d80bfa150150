import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { askedAddress } from '#app/domains/orchestra/family/child-address.server.ts'
import { confirmAddress } from '#app/domains/orchestra/family/commands/confirm-address.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraChildAddress as words } from '#app/i18n/orchestra-child-address.ts'
import { people } from '#app/i18n/people.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'

export const meta = titled(words.title)
export const headers = () => ({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' })

/** Reading the address says nothing: mail scanners open links too. */
export const loader = page('anyone', async ({ ctx, params }) => {
  const { child, email, open, done } = await askedAddress(ctx, ctx.db, params.key ?? '')
  return { name: child.firstName, email, open, done }
})

export const action = deed('anyone', z.object({ intent: z.literal('confirm') }), async ({ ctx, params, url }) => {
  await confirmAddress(ctx, params.key ?? '')
  return to(url.pathname)
})

export default function ChildAddress() {
  const t = useWords()
  const locale = useLocale()
  const { name, email, open, done } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  return (
    <div className="page page--narrow section stack">
      {done ? (
        <>
          <h1>{t(words.done)}</h1>
          <p className="lede">{t(words.doneHelp, { name })}</p>
          <div>
            <LinkButton href={addressIn(locale, 'signIn')}>{t(people.signIn)}</LinkButton>
          </div>
        </>
      ) : (
        <>
          <h1>{t(words.title)}</h1>
          <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
          <p className="lede">{open ? t(words.question, { email, name }) : t(words.over)}</p>
          {open && (
            <>
              <p className="measure">{t(words.what, { name })}</p>
              <form method="post">
                <Button name="intent" value="confirm">
                  {t(words.confirm)}
                </Button>
              </form>
            </>
          )}
        </>
      )}
    </div>
  )
}
