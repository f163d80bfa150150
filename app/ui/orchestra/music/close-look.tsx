import type { GapKind } from '#app/domains/orchestra/coverage/meter.ts'
import type { CloseView, CoverageView } from '#app/domains/orchestra/coverage/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraCoverage as words } from '#app/i18n/orchestra-coverage.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { isAlone, sayNeed } from './music-words.ts'
import { RemedyItem } from './remedy-item.tsx'
import { sayWhen } from './say-slot.ts'

const TONES = { missing: 'danger', unanswered: 'warning', few: 'warning' } as const satisfies Record<GapKind, string>

/** One piece in one part of a day: every part, who plays it, and what can be done about what is missing. */
export function CloseLook({ view, close, partnerHref }: { view: CoverageView; close: CloseView; partnerHref: string }) {
  const t = useWords()
  const locale = useLocale()
  const piece = view.pieces.find(({ id }) => id === close.pieceId)
  const slot = view.slots.find(({ id }) => id === close.slotId)
  if (!piece || !slot) return null
  const part = (needId: string) => sayNeed(needId, locale, isAlone(needId, piece.needIds))
  const gapOf = (needId: string) => close.cell.gaps.find((gap) => gap.needId === needId)
  const stateWords = { missing: words.stateMissing, unanswered: words.stateUnanswered, few: words.stateFew } as const
  const open = close.gaps.filter(({ gap }) => gap.kind !== 'few')
  return (
    <section className="panel stack" id="naert" aria-labelledby="naert-tittel">
      <h2 id="naert-tittel">{t(words.close, { piece: piece.title, when: sayWhen(slot, locale) })}</h2>
      {open.map(({ gap, remedies }) => (
        <section key={gap.needId} className="stack stack--tight" data-gap={gap.needId}>
          <h3>{t(words.whatToDo, { part: part(gap.needId) })}</h3>
          {remedies.length === 0 ? (
            <p className="soft">{t(words.nothingToDo)}</p>
          ) : (
            <ul className="remedies">
              {remedies.map((remedy) => (
                <RemedyItem
                  key={JSON.stringify(remedy)}
                  {...{ remedy, gap, view, partnerHref, date: slot.date, needIds: piece.needIds }}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
      {close.cell.lent.length + close.cell.notNamed.length > 0 && (
        <ul className="needles small">
          {close.cell.lent.map(({ name, own, plays, needId }) => (
            <li key={needId + name}>
              {t(words.lent, { name, own: groupWords(own)[locale], plays: groupWords(plays)[locale] })}
            </li>
          ))}
          {close.cell.notNamed.map(({ name, double, needId }) => (
            <li key={needId + double}>
              {t(words.notNamed, { name, double: groupWords(double)[locale], part: part(needId) })}
            </li>
          ))}
        </ul>
      )}
      <DataTable
        caption={piece.title}
        captionHidden
        dense
        rows={close.players}
        rowKey={({ needId }) => needId}
        empty={null}
        columns={[
          { key: 'part', label: t(words.part), names: true, cell: ({ needId }) => part(needId) },
          {
            key: 'players',
            label: t(words.players),
            cell: ({ names }) =>
              names.length > 0 ? names.join(', ') : <span className="soft">{t(words.nobody)}</span>,
          },
          {
            key: 'number',
            label: t(words.number),
            number: true,
            cell: ({ count, least, ideal }) => t(words.of, { certain: count, least, ideal }),
          },
          {
            key: 'state',
            label: t(words.state),
            cell: ({ needId }) => {
              const gap = gapOf(needId)
              return gap ? (
                <Tag tone={TONES[gap.kind]}>{t(stateWords[gap.kind])}</Tag>
              ) : (
                <Tag tone="success">{t(words.stateFine)}</Tag>
              )
            },
          },
        ]}
      />
    </section>
  )
}
