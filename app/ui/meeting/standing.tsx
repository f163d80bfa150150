import type { ItemView } from '#app/domains/art-round/meeting/views.ts'
import { meeting } from '#app/i18n/meeting.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { sayScore } from '#app/ui/selection/figures.ts'

const SIDES = {
  in: { text: meeting.sideIn, tone: 'success' },
  tied: { text: meeting.sideTied, tone: 'warning' },
  out: { text: meeting.sideOut, tone: undefined },
} as const

/** Which side of the line, at which place, and by which mean. */
export function Standing({ item }: { item: ItemView }) {
  const t = useWords()
  const locale = useLocale()
  const { side, mean, sealedMean, place } = item.standing
  const say = (value: number) => sayScore(value, locale, 2)
  return (
    <div className="meeting-standing">
      {side && <Tag tone={SIDES[side].tone}>{t(SIDES[side].text)}</Tag>}
      {mean !== null && (
        <p>
          {t(meeting.mean)} <strong className="figures">{say(mean)}</strong>
          {sealedMean !== null && say(sealedMean) !== say(mean) && (
            <span className="soft"> ({t(meeting.meanBefore, { mean: say(sealedMean) })})</span>
          )}
        </p>
      )}
      {place && (
        <p className="small">
          {t(meeting.placeOf, place)} {place.tied > 0 && t(meeting.tiedWith, { count: place.tied })}
        </p>
      )}
      {item.pickSplit && <p className="small">{t(meeting.pickSplit)}</p>}
    </div>
  )
}
