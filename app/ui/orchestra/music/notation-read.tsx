import { orchestraRepertoire as words } from '#app/i18n/orchestra-repertoire.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { sayNotation } from './say-scoring.ts'

/**
 * Below the field: what its words mean, and each thing that was not understood. The page says it of what stands there when
 * it is made; its program keeps it in step while one types.
 */
export function NotationRead({ notation }: { notation: string }) {
  const t = useWords()
  const locale = useLocale()
  const { read, faults } = sayNotation(notation, locale)
  return (
    <div className="notation-read" data-notation-read="" role="status">
      <p data-read="" hidden={read === ''}>
        <span className="soft">{t(words.means)}</span> <span>{read}</span>
      </p>
      <ul className="notation-read__faults" data-faults="" hidden={faults.length === 0}>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  )
}
