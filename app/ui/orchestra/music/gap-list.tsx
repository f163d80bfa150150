import type { Gap } from '#app/domains/orchestra/coverage/meter.ts'
import type { CoverageView, PlannedGap } from '#app/domains/orchestra/coverage/views.ts'
import { orchestraCoverage as words } from '#app/i18n/orchestra-coverage.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { isAlone, sayNeed } from './music-words.ts'
import { begun, listed, sayWhen } from './say-slot.ts'

/** What is missing in what is planned, piece by piece, with the way to what can be done. */
export function GapList({ view, hrefOf }: { view: CoverageView; hrefOf: (slotId: string, pieceId: string) => string }) {
  const t = useWords()
  const isPlanned = view.slots.some(({ planned }) => planned !== null)
  return (
    <section className="stack" aria-labelledby="mangler">
      <h2 id="mangler">{t(words.gaps)}</h2>
      {!isPlanned ? (
        <p className="soft measure">{t(words.notPlanned)}</p>
      ) : view.gaps.length === 0 ? (
        <p>{t(words.noGaps)}</p>
      ) : (
        <ul className="plain-list stack stack--tight gaps">
          {grouped(view.gaps).map(({ slotId, pieceId, gaps }) => (
            <li
              key={`${slotId} ${pieceId}`}
              data-kind={gaps.some(({ kind }) => kind === 'missing') ? 'missing' : 'unanswered'}
            >
              <Said {...{ view, slotId, pieceId, gaps }} /> <a href={hrefOf(slotId, pieceId)}>{t(words.seeRemedies)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The gaps of a piece in one part of a day, together. */
function grouped(all: readonly PlannedGap[]): { slotId: string; pieceId: string; gaps: Gap[] }[] {
  const groups = new Map<string, { slotId: string; pieceId: string; gaps: Gap[] }>()
  for (const { slotId, pieceId, gap } of all) {
    const group = groups.get(`${slotId} ${pieceId}`) ?? { slotId, pieceId, gaps: [] }
    group.gaps.push(gap)
    groups.set(`${slotId} ${pieceId}`, group)
  }
  return [...groups.values()]
}

/** "Lørdag 12. oktober kl. 10–12, Peer Gynt: fagott og tuba mangler. 4. horn er usikker." */
function Said({ view, slotId, pieceId, gaps }: { view: CoverageView; slotId: string; pieceId: string; gaps: Gap[] }) {
  const t = useWords()
  const locale = useLocale()
  const slot = view.slots.find(({ id }) => id === slotId)
  const piece = view.pieces.find(({ id }) => id === pieceId)
  if (!slot || !piece) return null
  const parts = (kind: Gap['kind']) =>
    gaps
      .filter((gap) => gap.kind === kind)
      .map((gap) => {
        const part = sayNeed(gap.needId, locale, isAlone(gap.needId, piece.needIds))
        const short = gap.least - (kind === 'missing' ? gap.possible : gap.certain)
        return gap.least > 1 ? t(words.partShort, { part, short }) : part
      })
  const [missing, unsure] = [parts('missing'), parts('unanswered')]
  return (
    <span>
      <strong>
        {begun(sayWhen(slot, locale))}, {piece.title}:
      </strong>{' '}
      {missing.length > 0 && `${t(words.areMissing, { parts: listed(missing, locale) })} `}
      {unsure.length > 0 && begun(t(words.areUnsure, { parts: listed(unsure, locale), count: unsure.length }))}
    </span>
  )
}
