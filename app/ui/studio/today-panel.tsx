import type { Today, Wish } from '#app/domains/art-round/studio/notice.ts'
import type { TodayPanelView } from '#app/domains/art-round/studio/notice-views.ts'
import { today as words } from '#app/i18n/today.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayHours } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { sayOpening } from '#app/ui/public-round/say-opening.ts'

const minutesOf = (wish: Wish): number => Number(wish.split('-')[1] ?? 0)

/** A wish as its button says it: what it does depends on what holds. */
export function sayWish(wish: Wish, { opening, hours, time }: Today, locale: Locale): string {
  const minutes = minutesOf(wish)
  switch (wish) {
    case 'closed':
      return say(locale, opening.is === 'later' ? words.closedAllDay : words.closed)
    case 'open':
      return say(locale, words.openNow)
    case 'open-60':
    case 'open-180':
      return opening.is === 'open' && minutes === 60
        ? say(locale, words.openLonger)
        : say(locale, words.openFor, { hours: minutes / 60 })
    case 'hours':
      if (opening.is === 'away') return say(locale, words.back)
      if (opening.is === 'closed') return say(locale, words.openAfterAll)
      return say(locale, !hours || time >= hours.closes ? words.closeNow : words.hoursAgain)
    default:
      return say(locale, words.away, { minutes })
  }
}

interface Props {
  view: TodayPanelView
  /** Where the form is sent; the page itself unless told. */
  action?: string
  /** What goes with the form besides the wish. */
  hidden?: Record<string, string>
}

/** What visitors are told now, and a thumb-sized button for each thing that can be said instead. Works without JavaScript. */
export function TodayPanel({ view, action, hidden = {} }: Props) {
  const t = useWords()
  const locale = useLocale()
  const { today, wishes, artists } = view
  return (
    <div className="today stack">
      <div className="today__now" data-is={today.opening.is} role="status">
        <span className="today__who">{t(words.visitorsSee)}</span>
        <span className="today__state">{sayOpening(today.opening, locale) || t(words.noHoursToday)}</span>
      </div>
      <p className="soft">
        {today.hours
          ? t(words.hoursToday, { hours: sayHours(today.hours.opens, today.hours.closes, locale) })
          : t(words.noHoursToday)}
      </p>
      {wishes.length === 0 ? (
        <p>{t(words.nothingToSay)}</p>
      ) : (
        <form method="post" action={action} className="today__wishes" aria-label={t(words.choose)}>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {wishes.map((wish) => (
            <Button key={wish} name="wish" value={wish} wide variant="secondary" className="today__wish">
              {sayWish(wish, today, locale)}
            </Button>
          ))}
        </form>
      )}
      <p className="small soft">
        {t(words.lede)} {artists.length > 1 && t(words.sharedLede)}
      </p>
    </div>
  )
}
