import { READINGS, type Reading, readingWord } from '#app/domains/places/lineage.ts'
import { municipal as words } from '#app/i18n/municipal.ts'
import { useWords } from '#app/ui/frame/words.tsx'

/** Two links: the municipalities as they were in their time, or as they are today. `other` is the rest of what is chosen. */
export function ReadingSwitch({
  reading,
  other = {},
  part = '',
}: {
  reading: Reading
  other?: Record<string, string>
  part?: string
}) {
  const t = useWords()
  return (
    <nav className="switch cluster" aria-label={t(words.reading)}>
      {READINGS.map((one) => (
        <a
          key={one}
          href={`?${new URLSearchParams({ ...other, kommuner: readingWord(one) })}${part}`}
          aria-current={reading === one ? 'page' : undefined}
        >
          {t(one === 'now' ? words.asNow : words.asThen)}
        </a>
      ))}
    </nav>
  )
}
