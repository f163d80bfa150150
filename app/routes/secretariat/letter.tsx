import { useLoaderData } from '@remix-run/react'
import { letterView } from '#app/domains/people/outbox.server.ts'
import type { LetterView } from '#app/domains/people/views.ts'
import { page } from '#app/http/page.server.ts'
import { announcing } from '#app/i18n/announcing.ts'
import { newsletterReceivers } from '#app/i18n/newsletter-receivers.ts'
import { people } from '#app/i18n/people.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titledBy((letter: LetterView) => letter.subject)
export const handle = {
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'outbox', text: people.outbox },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params }) => letterView(ctx, actor, params.id ?? ''))

export default function Letter() {
  const t = useWords()
  const locale = useLocale()
  const letter = useLoaderData<typeof loader>()
  return (
    <div className="stack">
      <h1>{letter.subject}</h1>
      <Facts
        facts={[
          { term: t(secretariat.letterTo), detail: `${letter.toName} <${letter.toEmail}>`.trim() },
          { term: t(secretariat.letterWritten), detail: sayInstant(letter.postedAt, locale) },
          {
            term: t(secretariat.letterState),
            detail: letter.sentAt
              ? t(secretariat.letterSent, { when: sayInstant(letter.sentAt, locale) })
              : letter.refused
                ? t(newsletterReceivers.letterRefused)
                : t(letter.held ? announcing.held : secretariat.letterKept),
          },
          { term: t(secretariat.letterError), detail: letter.lastError },
        ]}
      />
      {letter.emptied && <Notice>{t(newsletterReceivers.emptied)}</Notice>}
      <div className="letter measure">
        {letter.text.split('\n\n').map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </div>
  )
}
