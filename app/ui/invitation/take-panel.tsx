import type { InvitationsView } from '#app/domains/art-round/invitation/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { invitations } from '#app/i18n/invitations.ts'
import { withQuery } from '#app/kernel/page.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'

/** Accepting without a jury: what is ready, what is not looked through, and the press that takes them in. */
export function TakePanel({ view }: { view: InvitationsView }) {
  const t = useWords()
  const locale = useLocale()
  const { year, call, announced, applications } = view
  const { ready, accepted, unchecked, capacity } = applications
  const list = withQuery(addressIn(locale, 'editionApplications', { year }), '', {
    utlysning: call.id,
    kontroll: 'unchecked',
  })
  if (announced) return null
  const isOver = call.state === 'closed'
  return (
    <section className="panel stack" aria-labelledby="ta-opp">
      <h2 id="ta-opp">{t(invitations.take)}</h2>
      <p className="soft measure">{t(invitations.takeHelp)}</p>
      {unchecked > 0 && (
        <p>
          {t(invitations.unchecked, { count: unchecked })} <a href={list}>{t(invitations.checkThem)}</a>
        </p>
      )}
      {accepted > 0 && <p>{t(invitations.taken, { count: accepted, capacity })}</p>}
      {!isOver ? (
        <p>{t(invitations.stillOpen)}</p>
      ) : ready > 0 ? (
        <form method="post">
          <input type="hidden" name="intent" value="take" />
          <Button>{t(invitations.takeAll, { count: ready })}</Button>
        </form>
      ) : (
        accepted === 0 && <p>{t(invitations.noneComplete)}</p>
      )}
    </section>
  )
}
