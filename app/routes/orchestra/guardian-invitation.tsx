import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { acceptInvitation } from '#app/domains/orchestra/family/commands/accept-invitation.server.ts'
import { declineInvitation } from '#app/domains/orchestra/family/commands/decline-invitation.server.ts'
import { invitationView } from '#app/domains/orchestra/family/invitation-screens.server.ts'
import { listed } from '#app/domains/orchestra/family/mails.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'

export const meta = titled(fam.invitationTitle)
export const headers = () => ({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' })

/** Reading the address answers nothing: mail scanners open links too. */
export const loader = page('anyone', async ({ ctx, actor, params, url }) => ({
  ...(await invitationView(ctx, params.key ?? '')),
  signedIn: actor !== null,
  email: actor?.email ?? '',
  back: url.pathname,
}))

export const action = deed(
  'anyone',
  z.object({ intent: z.enum(['accept', 'decline']) }),
  async ({ ctx, actor, locale, params, url, value }) => {
    const key = params.key ?? ''
    if (value.intent === 'decline') {
      await declineInvitation(ctx, key)
      return { declined: true as const }
    }
    // Of a key that opens nothing nobody is sent anywhere.
    if (!actor) await invitationView(ctx, key)
    if (!actor) throw to(`${addressIn(locale, 'signIn')}?til=${encodeURIComponent(url.pathname)}`)
    if (actor.actedBy) throw forbidden('people.notInPerson')
    await acceptInvitation(ctx, actor, key)
    return to(addressIn(locale, 'family'))
  },
)

export default function GuardianInvitation() {
  const t = useWords()
  const locale = useLocale()
  const { open, inviter, children, signedIn, email, back } = useLoaderData<typeof loader>()
  const answer = useActionData<Reply | { declined: true }>()
  const declined = answer !== undefined && 'declined' in answer
  const form = formOf(declined ? undefined : answer)
  return (
    <div className="page page--narrow section stack">
      <h1>{t(fam.invitationTitle)}</h1>
      {declined ? (
        <p className="lede">{t(fam.declined)}</p>
      ) : open ? (
        <>
          <p className="lede">
            {t(fam.invitationFor, { inviter: inviter || t(fam.aGuardian), children: listed(children, locale) })}
          </p>
          <p className="measure">{t(fam.invitationWhat)}</p>
          <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
          {signedIn ? (
            <p className="soft">{t(fam.acceptAs, { email })}</p>
          ) : (
            <p className="measure">{t(fam.invitationSignIn)}</p>
          )}
          <form method="post" className="cluster">
            {signedIn ? (
              <Button name="intent" value="accept">
                {t(fam.accept)}
              </Button>
            ) : (
              <LinkButton href={`${addressIn(locale, 'signIn')}?til=${encodeURIComponent(back)}`}>
                {t(fam.signInToAnswer)}
              </LinkButton>
            )}
            <Button name="intent" value="decline" variant="quiet">
              {t(fam.decline)}
            </Button>
          </form>
        </>
      ) : (
        <p className="lede">{t(fam.invitationOver)}</p>
      )}
    </div>
  )
}
