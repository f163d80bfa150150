import type { ItemView } from '#app/domains/art-round/meeting/views.ts'
import { meeting } from '#app/i18n/meeting.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** What was changed after the talk, with the reasons: before, after, and why. */
export function Changes({ item }: { item: ItemView }) {
  const t = useWords()
  const locale = useLocale()
  if (item.changes.length === 0) return null
  return (
    <section className="stack stack--tight" aria-labelledby="meeting-changes">
      <h3 id="meeting-changes" className="small">
        {t(meeting.changes)}
      </h3>
      <ul className="plain-list meeting-changes">
        {item.changes.map(({ letter, own, criterion, before, after, reason }) => {
          const say = (value: number | null) =>
            value === null ? t(meeting.nothing) : criterion ? String(value) : t(meeting.work, { number: value })
          return (
            <li key={`${letter} ${criterion?.nb ?? ''}`}>
              <span className="strong">
                {t(meeting.juror, { letter })}
                {own && ` (${t(meeting.you)})`}
              </span>
              {', '}
              {criterion ? criterion[locale] : t(meeting.pick)}:{' '}
              <span className="figures">{t(meeting.fromTo, { before: say(before), after: say(after) })}</span>
              <span className="meeting-changes__reason">{reason}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
