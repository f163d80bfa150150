import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraPage as words } from '#app/i18n/orchestra-page.ts'
import { lastDayBefore, osloDate, sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import type { Instant, Joining } from './public.ts'

/** Whether one can sign up now, until when, and what to do if not. */
export function Join({ joining: { open, current, wanted }, now }: { joining: Joining; now: Instant }) {
  const t = useWords()
  const locale = useLocale()
  const list = new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' })
  const instruments = list.format(wanted.map((code) => t(groupWords(code))))
  const looking = wanted.length > 0 && <p>{t(words.wanted, { instruments })}</p>
  const home = (
    <p className="small">
      {t(words.haveAccount)} <a href={addressIn(locale, 'orchestraHome')}>{t(words.toHome)}</a>
    </p>
  )
  if (open) {
    const { closesAt } = open.semester
    const last = closesAt && lastDayBefore(closesAt)
    return (
      <section className="orchestra__join stack stack--tight" aria-labelledby="meld-pa">
        <h2 id="meld-pa">{t(words.openNow, { semester: saySemester(open.semester, locale) })}</h2>
        <p>
          {last ? t(words.openTo, { day: sayDate(last, locale) }) : t(words.openLong)} {t(words.howToJoin)}
        </p>
        {looking}
        <div>
          <LinkButton href={addressIn(locale, 'orchestraRegister')}>{t(words.signUp)}</LinkButton>
        </div>
        {home}
      </section>
    )
  }
  const opensAt = current?.semester.opensAt ?? null
  const soon = current && opensAt && new Date(opensAt).getTime() > new Date(now).getTime()
  return (
    <section className="orchestra__join stack stack--tight" aria-labelledby="meld-pa">
      <h2 id="meld-pa">
        {soon
          ? t(words.soon, {
              semester: saySemester(current.semester, locale),
              day: sayDate(osloDate(new Date(opensAt)), locale),
            })
          : t(words.closed)}
      </h2>
      <p>{t(soon ? words.howToJoin : words.closedHelp)}</p>
      {looking}
      {home}
    </section>
  )
}
