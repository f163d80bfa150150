import type { FamilySeminar } from '#app/domains/desk/orchestra-home.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraHome as words } from '#app/i18n/orchestra-home.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'

/** What comes next for the family: who comes, each child's day, and what parents help with. */
export function NextOfFamily({ seminar }: { seminar: FamilySeminar }) {
  const t = useWords()
  const locale = useLocale()
  const { id, title, days, venue, partner, replyHref, answered, children, turns, wanted, guardian } = seminar
  const change = guardian ? words.changeAnswer : words.changeOwnAnswer
  return (
    <section className="panel stack" aria-labelledby={`neste-${id}${guardian ? '' : '-selv'}`}>
      <div>
        <p className="kicker">{t(words.nextSeminar)}</p>
        <h2 id={`neste-${id}${guardian ? '' : '-selv'}`}>{title}</h2>
        <p>
          <strong>{days}</strong>
          <span className="line soft">{venue}</span>
          {partner && <span className="line soft">{t(words.partner, { partner })}</span>}
        </p>
      </div>
      <ul className="plain-list next-children">
        {children.map(({ childId, name, self, answers, dayHref }) => (
          <li key={childId}>
            <div>
              {!self && <strong>{name.split(' ')[0]}</strong>}
              <ul className="plain-list small">
                {answers.map(({ date, text, said }) => (
                  <li key={date} className={said ? undefined : 'strong'}>
                    {text}
                  </li>
                ))}
              </ul>
            </div>
            {dayHref && (
              <a className="place-link" href={dayHref}>
                {self ? t(words.yourDay) : t(words.dayOf, { name: name.split(' ')[0] ?? name })}
              </a>
            )}
          </li>
        ))}
      </ul>
      {turns.map((turn) => (
        <p key={turn}>{turn}</p>
      ))}
      {replyHref === null && <p className="soft">{t(words.guardiansAnswer)}</p>}
      <div className="cluster">
        {replyHref && (
          <LinkButton variant="secondary" href={replyHref}>
            {t(answered ? change : words.giveAnswer)}
          </LinkButton>
        )}
        {guardian && (
          <>
            <a className="place-link" href={addressIn(locale, 'seminarDuties', { id })}>
              {wanted > 0 ? t(words.toDutiesWanted, { count: wanted }) : t(words.toDuties)}
            </a>
            <a className="place-link" href={addressIn(locale, 'carpool', { id })}>
              {t(words.toCarpool)}
            </a>
          </>
        )}
      </div>
    </section>
  )
}
