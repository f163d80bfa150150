import type { TapSeminar } from '#app/domains/orchestra/reply/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraDuty as words } from '#app/i18n/orchestra-duty.ts'
import { sayHours, sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Heading } from '#app/ui/kit/heading.tsx'

/** What parents are asked to help with at the seminar, and the own turns. Nothing where nothing is asked for. */
export function TapDuties({ seminar, level }: { seminar: TapSeminar; level: 3 | 4 }) {
  const t = useWords()
  const locale = useLocale()
  const { duties, share } = seminar
  if (duties.length === 0) return null
  return (
    <section aria-labelledby={`vakter-${seminar.id}`}>
      <Heading level={level} id={`vakter-${seminar.id}`}>
        {t(words.title)}
      </Heading>
      {share && <p className="small soft">{t(words.share, share)}</p>}
      <ul className="plain-list">
        {duties.map((duty) => {
          const offered = duty.turns.find(({ swap, own }) => swap && !own)
          const own = duty.turns.find((turn) => turn.own)
          return (
            <li key={duty.id} className="one-tap__duty">
              <span>
                <strong>{duty.title[locale]}</strong>
                <br />
                <span className="small">
                  {sayShortDate(duty.date, locale)} {sayHours(duty.begins, duty.ends, locale)}
                  {own ? '' : ` · ${t(words.left, { left: duty.left, needed: duty.needed })}`}
                </span>
              </span>
              {own ? (
                <strong>{t(words.yours)}</strong>
              ) : (
                (duty.can.take || (duty.can.takeOver && offered)) && (
                  <form method="post">
                    <input type="hidden" name="intent" value={duty.can.take ? 'duty' : 'takeOver'} />
                    <input type="hidden" name="dutyId" value={duty.can.take ? duty.id : (offered?.id ?? '')} />
                    <Button variant="secondary">{t(duty.can.take ? words.take : words.takeOver)}</Button>
                  </form>
                )
              )}
            </li>
          )
        })}
      </ul>
      <p>
        <a href={addressIn(locale, 'seminarDuties', { id: seminar.id })}>{t(words.seeAll)}</a>
      </p>
    </section>
  )
}
