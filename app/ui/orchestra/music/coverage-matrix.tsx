import type { CoverageView } from '#app/domains/orchestra/coverage/views.ts'
import { orchestraCoverage as words } from '#app/i18n/orchestra-coverage.ts'
import { sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { sayPart, sayWhen } from './say-slot.ts'

/** The pieces against the parts of the days. A square says its state in words, by its form, and by colour last. */
export function CoverageMatrix({
  view,
  hrefOf,
}: {
  view: CoverageView
  hrefOf: (slotId: string, pieceId: string) => string
}) {
  const t = useWords()
  const locale = useLocale()
  const { slots, pieces, levels, close } = view
  return (
    <div className="meter" style={{ '--slots': slots.length } as React.CSSProperties}>
      <table className="meter__table">
        <caption className="only-heard">{t(words.matrix)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(words.piece)}</th>
            {slots.map((slot) => (
              <th key={slot.id} scope="col">
                <span>{sayShortDate(slot.date, locale)}</span> <span className="soft">{sayPart(slot, locale)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pieces.map((piece) => (
            <tr key={piece.id}>
              <th scope="row">
                <span className="soft small">{piece.composer}</span> {piece.title}
              </th>
              {slots.map((slot) => {
                const { level, short, unsure } = levels[`${slot.id}|${piece.id}`] ?? {
                  level: 'red',
                  short: 0,
                  unsure: 0,
                }
                const planned = slot.planned?.includes(piece.id) ?? false
                const said = t(words.cell, {
                  ...{ piece: piece.title, when: sayWhen(slot, locale), level: t(words[level]), planned },
                })
                return (
                  <td key={slot.id}>
                    <a
                      className="meter__cell"
                      href={hrefOf(slot.id, piece.id)}
                      data-level={level}
                      data-planned={planned ? '' : undefined}
                      aria-current={close?.slotId === slot.id && close.pieceId === piece.id ? 'true' : undefined}
                      aria-label={said}
                      title={said}
                    >
                      {level === 'red' ? `−${short}` : level === 'amber' ? (unsure > 0 ? '?' : '~') : '✓'}
                    </a>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
