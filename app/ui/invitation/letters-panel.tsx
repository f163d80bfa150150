import type { InvitationsView } from '#app/domains/art-round/invitation/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { invitations } from '#app/i18n/invitations.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'

/** The letters: how many have been written to, how far the outbox has come, and the press that writes to the rest. */
export function LettersPanel({ view }: { view: InvitationsView }) {
  const t = useWords()
  const locale = useLocale()
  const { counts, letters, call, published } = view
  if (counts.invited === 0) return null
  const untold = counts.invited - counts.told
  const hindrance = !published ? t(invitations.notPublic) : call.state === 'closed' ? t(invitations.callOver) : null
  return (
    <section className="panel stack" aria-labelledby="brev">
      <h2 id="brev">{t(invitations.letters)}</h2>
      <p className="soft measure">{t(invitations.lettersHelp)}</p>
      {letters.sent + letters.waiting > 0 && (
        <p>
          {t(invitations.lettersWaiting, letters)} <a href={addressIn(locale, 'outbox')}>{t(invitations.seeOutbox)}</a>
        </p>
      )}
      {untold === 0 ? (
        <p>{t(invitations.allTold)}</p>
      ) : hindrance ? (
        <p>{hindrance}</p>
      ) : (
        <form method="post">
          <input type="hidden" name="intent" value="letters" />
          <Button>{t(invitations.sendLetters, { count: untold })}</Button>
        </form>
      )}
    </section>
  )
}
