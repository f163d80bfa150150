import type { MessagesView } from '#app/domains/orchestra/message/views.ts'
import { orchestraMessage as words } from '#app/i18n/orchestra-message.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

/** What was sent, to whom, by whom. */
export function MessageLog({ sent }: Pick<MessagesView, 'sent'>) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="stack" aria-labelledby="sendt">
      <h2 id="sendt">{t(words.log)}</h2>
      {sent.length === 0 ? (
        <EmptyState title={t(words.logNone)}>
          <p>{t(words.logNoneWhy)}</p>
        </EmptyState>
      ) : (
        <ul className="turns">
          {sent.map((message) => (
            <li key={message.id}>
              <div className="turns__head">
                <h3 className="strong">{message.subject}</h3>
                {message.emergency && <Tag tone="warning">{t(words.wasUrgent)}</Tag>}
              </div>
              <p className="small">
                {message.audience}
                <br />
                <span className="soft">
                  {t(words.sentBy, {
                    when: sayInstant(new Date(message.sentAt), locale),
                    by: message.sentBy,
                    receivers: message.receivers,
                  })}
                </span>
              </p>
              <Disclosure summary={t(words.text)}>
                <p style={{ whiteSpace: 'pre-line' }}>{message.text}</p>
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
