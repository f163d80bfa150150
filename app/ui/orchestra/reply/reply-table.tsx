import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { sayAnswer } from '#app/domains/orchestra/reply/say-reply.ts'
import type { RepliesView, ReplyRow } from '#app/domains/orchestra/reply/views.ts'
import { orchestraReply as words } from '#app/i18n/orchestra-reply.ts'
import { sayHours, sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** Days side by side, instruments as in a score. On a phone each musician is a card. */
export function ReplyTable({ view }: { view: RepliesView }) {
  const t = useWords()
  const locale = useLocale()
  const groups = [...new Set(view.rows.map(({ instrument }) => instrument))]
  return (
    <table className="reply-table">
      <caption className="only-heard">{t(words.whoComes)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(words.musician)}</th>
          {view.seminar.days.map((day, place) => (
            <th scope="col" key={day.id}>
              {sayShortDate(day.date, locale)}
              <span className="reply-table__hours">{sayHours(day.begins, day.ends, locale)}</span>
              <DayCounts counts={view.counts[place]} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((instrument) => {
        const rows = view.rows.filter((row) => row.instrument === instrument)
        return (
          <tbody key={instrument}>
            <tr className="reply-table__group">
              <th scope="rowgroup" colSpan={1 + view.seminar.days.length}>
                {groupWords(instrument)[locale]} <span className="figures soft">{rows.length}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.childId}>
                <th scope="row">{row.name}</th>
                {row.days.map((said, place) => (
                  <td
                    key={view.seminar.days[place]?.id}
                    data-answer={said?.answer ?? 'silent'}
                    data-label={sayShortDate(view.seminar.days[place]?.date ?? '', locale)}
                  >
                    <Cell said={said} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

function Cell({ said }: { said: ReplyRow['days'][number] }) {
  const t = useWords()
  const locale = useLocale()
  if (!said) return <span className="soft">{t(words.countSilent)}</span>
  const more = [said.reason && t(words[said.reason]), said.words].filter(Boolean).join(' – ')
  return (
    <span>
      <span className="reply-table__answer">{sayAnswer(said, locale)}</span>
      {more && <span className="reply-table__why">{more}</span>}
    </span>
  )
}

/** "24 kommer · 3 kan ikke · 2 ikke svart": zeros are left out, but the number that comes stands always. */
function DayCounts({ counts }: { counts: RepliesView['counts'][number] | undefined }) {
  const t = useWords()
  if (!counts) return null
  const parts = [
    [counts.comes, words.countComes],
    [counts.late, words.countLate],
    [counts.early, words.countEarly],
    [counts.absent, words.countAbsent],
    [counts.silent, words.countSilent],
  ] as const
  return (
    <span className="reply-table__counts">
      {parts
        .filter(([count], place) => place === 0 || count > 0)
        .map(([count, word]) => (
          <span key={word.en}>
            <b>{count}</b> {t(word)}
          </span>
        ))}
    </span>
  )
}
