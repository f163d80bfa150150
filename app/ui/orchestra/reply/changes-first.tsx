import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { sayAnswer } from '#app/domains/orchestra/reply/say-reply.ts'
import type { RepliesView } from '#app/domains/orchestra/reply/views.ts'
import { orchestraReply as words } from '#app/i18n/orchestra-reply.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** What a leader or coach acts on, before the whole list: who does not come, or not all day. */
export function ChangesFirst({ view }: { view: RepliesView }) {
  const t = useWords()
  const locale = useLocale()
  const days = view.seminar.days.map((day, place) => ({
    day,
    rows: view.rows.filter(({ days: said }) => said[place] && said[place]?.answer !== 'comes'),
    place,
  }))
  if (days.every(({ rows }) => rows.length === 0)) return null
  return (
    <section className="panel stack" aria-labelledby="avbud">
      <h2 id="avbud">{t(words.changes)}</h2>
      {days
        .filter(({ rows }) => rows.length > 0)
        .map(({ day, rows, place }) => (
          <div key={day.id}>
            <h3 className="strong">{sayDate(day.date, locale)}</h3>
            <ul className="plain-list">
              {rows.map((row) => {
                const said = row.days[place]
                if (!said) return null
                const why = [said.reason && t(words[said.reason]).toLowerCase(), said.words].filter(Boolean).join(' – ')
                return (
                  <li key={row.childId}>
                    <strong>{row.name}</strong> ({groupWords(row.instrument)[locale]}) {sayAnswer(said, locale)}
                    {why && <span className="soft"> – {why}</span>}
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
    </section>
  )
}
