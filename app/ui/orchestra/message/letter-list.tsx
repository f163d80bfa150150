import type { LettersView } from '#app/domains/orchestra/message/views.ts'
import type { LetterLine } from '#app/domains/orchestra/post/views.ts'
import { orchestraLetters as words } from '#app/i18n/orchestra-letters.ts'
import { osloDate, sayClock, sayDate, sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

/** What was written, newest first: subject, when, what became of it, and the words themselves. */
export function LetterList({ letters, today }: Pick<LettersView, 'letters' | 'today'>) {
  const t = useWords()
  const locale = useLocale()
  return (
    <ul className="turns">
      {letters.map(({ id, subject, text, path, urgent, toldAt, state }) => (
        <li key={id}>
          <div className="turns__head">
            <h2 id={`brev-${id}`} className="strong letter__subject">
              {subject}
            </h2>
            {urgent && <Tag tone="warning">{t(words.urgent)}</Tag>}
          </div>
          <p className="soft small">
            {t(words.written, { when: sayInstant(new Date(toldAt), locale) })}
            <br />
            <LetterFate state={state} today={today} />
          </p>
          <p className="letter__text">{text}</p>
          {path.startsWith('/') && (
            <p>
              <a href={path} aria-describedby={`brev-${id}`}>
                {t(words.open)}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Whether it went by mail, in one calm line. */
function LetterFate({ state, today }: { state: LetterLine['state']; today: string }) {
  const t = useWords()
  const locale = useLocale()
  if (state.is === 'failed' || state.is === 'noAddress') return <strong>{t(words[state.is])}</strong>
  if (state.at === null) return t(words[state.is])
  const at = new Date(state.at)
  if (state.is === 'sent') return t(words.sent, { when: sayInstant(at, locale) })
  const [day, clock] = [osloDate(at), sayClock(at, locale)]
  return day === today ? t(words.waitsToday, { clock }) : t(words.waits, { day: sayDate(day, locale), clock })
}
