import type { Part, Scoring } from '#app/domains/orchestra/repertoire/scoring.ts'
import { orchestraRepertoire as words } from '#app/i18n/orchestra-repertoire.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { isAlone, sayNeed, sayVoice } from './music-words.ts'

interface Line {
  id: string
  part: Part | null
  least: number
  ideal: number
}

/** Every part of a piece and every section of strings, in the order of a score. `editable`: the numbers are boxes. */
export function PartList({ scoring, editable = false }: { scoring: Scoring; editable?: boolean }) {
  const t = useWords()
  const locale = useLocale()
  const ids = scoring.parts.map(({ id }) => id)
  const lines: Line[] = [
    ...scoring.parts.map((part) => ({ id: part.id, part, least: part.least, ideal: part.ideal })),
    ...scoring.strings.map(({ section, least, ideal }) => ({ id: section, part: null, least, ideal })),
  ]
  const name = (line: Line) => sayNeed(line.id, locale, line.part === null || isAlone(line.id, ids))
  const box = (line: Line, kind: 'least' | 'ideal') =>
    editable ? (
      <input
        className="ds-input player-box"
        name={`${kind}_${line.id.replace('.', '_')}`}
        defaultValue={line[kind]}
        inputMode="numeric"
        maxLength={2}
        autoComplete="off"
        aria-label={t(kind === 'least' ? words.leastOf : words.idealOf, { part: name(line) })}
      />
    ) : (
      line[kind]
    )
  return (
    <DataTable
      caption={t(words.parts)}
      captionHidden
      dense
      rows={lines}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'part',
          label: t(words.part),
          names: true,
          cell: (line) => (
            <>
              {name(line)}
              {line.part && line.part.doubles.length > 0 && (
                <span className="soft">
                  {' '}
                  {t(words.alsoPlays, { what: line.part.doubles.map((double) => sayVoice(double, locale)).join(', ') })}
                </span>
              )}
              {line.least === 0 && !editable && <span className="soft"> ({t(words.mayBeLeft)})</span>}
            </>
          ),
        },
        { key: 'least', label: t(words.least), number: true, cell: (line) => box(line, 'least') },
        { key: 'ideal', label: t(words.ideal), number: true, cell: (line) => box(line, 'ideal') },
      ]}
    />
  )
}
