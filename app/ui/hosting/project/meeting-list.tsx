import type { MeetingLine } from '#app/domains/hosting/project/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingMeetings as words } from '#app/i18n/hosting-meetings.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

/** Meetings, each with what is still to be done about it. */
export function MeetingList({ meetings, held }: { meetings: readonly MeetingLine[]; held: boolean }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <ul className="plain-list meeting-list">
      {meetings.map(({ id, title, date, begins, ends, place, cancelled, invited, answers, minutes }) => (
        <li key={id} className="stack stack--tight">
          <span className="cluster cluster--baseline">
            <a href={addressIn(locale, 'hostingMeeting', { id })}>{title}</a>
            {cancelled ? (
              <Tag tone="warning">{t(words.cancelledTag)}</Tag>
            ) : held ? (
              <Tag tone={minutes === 'sent' ? 'success' : undefined}>
                {t(
                  minutes === 'sent' ? words.minutesSent : minutes === 'written' ? words.minutes : words.minutesMissing,
                )}
              </Tag>
            ) : (
              !invited && <Tag tone="warning">{t(words.notInvited)}</Tag>
            )}
          </span>
          <span className="small">
            {[`${sayDate(date, locale)} ${date.slice(0, 4)}`, sayHours(begins, ends, locale), place]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {!held && invited && !cancelled && <span className="small soft">{t(words.answers, answers)}</span>}
        </li>
      ))}
    </ul>
  )
}
