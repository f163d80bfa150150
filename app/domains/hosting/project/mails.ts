import { hostingMeetings as words } from '#app/i18n/hosting-meetings.ts'
import { people } from '#app/i18n/people.ts'
import { say } from '#app/i18n/words.ts'
import { type MailParts, sayMail } from '#app/kernel/mail.ts'
import { sayDate, sayFullDate, sayHours } from '#app/kernel/say-when.ts'
import type { Guest, Meeting } from './meeting.ts'

type To = Pick<Guest, 'id' | 'personId' | 'name' | 'email' | 'locale'>
export type MeetingNews = 'invited' | 'moved' | 'changed' | 'cancelled'

const frameOf = ({ personId, name, email, locale }: Omit<To, 'id'>) => ({
  ...{ to: { email, name, personId }, locale, footer: say(locale, people.mailFooter) },
  ...(name ? { greeting: say(locale, words.greeting, { name }) } : {}),
})

const whenOf = ({ date, begins, ends }: Meeting, locale: Guest['locale']): string =>
  `${sayDate(date, locale)} ${date.slice(0, 4)}, ${sayHours(begins, ends, locale)}`

/**
 * Invites to a meeting, tells that it is moved or changed, or that it is called off; `file` is its entry for the calendar.
 * Each change of a meeting is told to each guest once.
 */
export function meetingMail(
  to: To,
  meeting: Meeting,
  { news, hosting, href, file }: { news: MeetingNews; hosting: string; href: string; file: string },
): MailParts {
  const { locale } = to
  const { id, sequence, title, place, url, agenda } = meeting
  const facts = { title, hosting, when: whenOf(meeting, locale) }
  const subjects = { invited: words.invitedSubject, moved: words.movedSubject, changed: words.changedSubject }
  const leads = { invited: words.invited, moved: words.moved, changed: words.changed }
  const where = [place && say(locale, words.mailPlace, { place }), url].filter(Boolean).join('\n')
  const method = news === 'cancelled' ? 'CANCEL' : 'REQUEST'
  return sayMail({
    ...frameOf(to),
    key: `hosting-meeting:${id}:${sequence}:${news === 'cancelled' ? 'cancel' : 'request'}:${to.id}`,
    subject: say(locale, news === 'cancelled' ? words.cancelledSubject : subjects[news], facts),
    paragraphs: [
      say(locale, news === 'cancelled' ? words.cancelled : leads[news], facts),
      ...(news !== 'cancelled' && where ? [where] : []),
      ...(news !== 'cancelled' && agenda ? [`${say(locale, words.agenda)}:\n${agenda}`] : []),
    ],
    ...(news !== 'cancelled' && { button: { label: say(locale, words.answerNow), href } }),
    ...(news !== 'cancelled' && { closing: [say(locale, words.answerHow)] }),
    enclosures: [{ name: 'mote.ics', type: `text/calendar; charset=utf-8; method=${method}`, content: file }],
  })
}

/** What came of a meeting, with what each is to do. A second sending of changed minutes is another letter. */
export function minutesMail(
  to: Omit<To, 'id'> & { id: string | null },
  meeting: Meeting,
  {
    hosting,
    href,
    actions,
  }: { hosting: string; href: string | null; actions: { title: string; who: string; dueOn: string | null }[] },
): MailParts {
  const { locale } = to
  const { id, version, title, minutes } = meeting
  const facts = { title, hosting, when: whenOf(meeting, locale) }
  const todo = actions.map(({ title: what, who, dueOn }) =>
    [`– ${what}`, who, dueOn && say(locale, words.mailDue, { day: sayFullDate(dueOn, locale) })]
      .filter(Boolean)
      .join(', '),
  )
  return sayMail({
    ...frameOf(to),
    key: `hosting-minutes:${id}:${version}:${to.email}`,
    subject: say(locale, words.minutesSubject, facts),
    paragraphs: [
      say(locale, words.minutesLead, facts),
      ...minutes.split(/\n{2,}/),
      ...(todo.length > 0 ? [`${say(locale, words.actions)}:\n${todo.join('\n')}`] : []),
    ],
    ...(href !== null && { button: { label: say(locale, words.seeMeeting), href } }),
  })
}
