import { orchestraAuditionOffice as office } from '#app/i18n/orchestra-audition-office.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { DateField } from '#app/ui/kit/text-fields.tsx'
import type { OfficePartProps } from './office-props.ts'
import { sayMoment } from './round-words.ts'

/** The letters, to be looked at and sent at one moment. */
export function AnnouncePart({ round, parts: { letters }, reply }: OfficePartProps) {
  const t = useWords()
  const locale = useLocale()
  const form = formOf(reply, {}, 'announce')
  if (round.announcedAt)
    return (
      <section className="stack stack--tight" aria-labelledby="resultat">
        <h2 id="resultat">{t(office.result)}</h2>
        <p>{t(office.announcedOn, { when: sayMoment(round.announcedAt, locale) })}</p>
      </section>
    )
  return (
    <section className="panel stack" aria-labelledby="resultat">
      <h2 id="resultat">{t(office.announceTitle)}</h2>
      {letters === null ? (
        <p className="measure">{t(office.notReady)}</p>
      ) : (
        <>
          <p className="measure">{t(office.announceHelp)}</p>
          <Disclosure summary={t(office.seeLetters, { count: letters.length })}>
            <p className="small soft">{t(office.previewDate)}</p>
            <ul className="plain-list stack">
              {letters.map(({ to, email, subject, text }) => (
                <li key={email} className="stack stack--tight letter">
                  <p>
                    <strong>{to}</strong> <span className="small soft">{email}</span>
                    <br />
                    {subject}
                  </p>
                  <p className="letter__text">{text}</p>
                </li>
              ))}
            </ul>
          </Disclosure>
          <form method="post" className="stack" noValidate>
            <input type="hidden" name="intent" value="announce" />
            <input type="hidden" name="letters" value={letters.length} />
            {round.kind === 'member' && <DateField label={t(office.answerBy)} {...form.field('answerBy')} />}
            <div>
              <Button>{t(office.announce, { count: letters.length })}</Button>
            </div>
          </form>
        </>
      )}
    </section>
  )
}
