import type { ReadView } from '#app/domains/orchestra/repertoire/views.ts'
import { orchestraRepertoire as words } from '#app/i18n/orchestra-repertoire.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { sayNotationFault, sayVoice } from './music-words.ts'
import { PartList } from './part-list.tsx'

/** How a notation is read: what was understood, and each thing that was not, with its place. */
export function Reading({ read }: { read: ReadView }) {
  const t = useWords()
  const locale = useLocale()
  const { scoring, faults } = read
  const strings = scoring.strings.reduce((sum, { ideal }) => sum + ideal, 0)
  return (
    <section className="panel stack" aria-labelledby="lest" data-reading={faults.length}>
      <h3 id="lest">{t(words.readAs)}</h3>
      <Notice
        tone={faults.length > 0 ? 'warning' : 'success'}
        title={t(faults.length > 0 ? words.notAll : words.understood)}
      >
        {faults.length > 0 ? (
          <ul className="needles">
            {faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{sayNotationFault(fault, locale)}</li>
            ))}
          </ul>
        ) : (
          <p className="figures">
            <code>{read.printed}</code>
          </p>
        )}
      </Notice>
      <p className="strong">{t(words.sum, { winds: scoring.parts.length, strings })}</p>
      <PartList scoring={scoring} />
      {scoring.solos.length > 0 && (
        <p>
          {t(words.soloists)}: {scoring.solos.map((solo) => sayVoice(solo, locale)).join(', ')}
        </p>
      )}
    </section>
  )
}
