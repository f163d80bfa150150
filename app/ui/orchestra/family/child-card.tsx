import type { ChildWays } from '#app/domains/desk/orchestra-home.ts'
import type { ChildLine } from '#app/domains/orchestra/family/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraChild as chi } from '#app/i18n/orchestra-child.ts'
import { orchestraFamily as fam } from '#app/i18n/orchestra-family.ts'
import { people } from '#app/i18n/people.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { Ways } from './ways.tsx'

export interface ChildCardProps {
  /** Null: for who looks there are none. */
  ways: ChildWays | null
  child: ChildLine
  /** Each part in a semester, in words. */
  enrolments: readonly { id: string; text: string; state: string }[]
  /** What other areas want done, in words and with a way there. */
  more: readonly { href: string; text: string }[]
}

/** A child on the family's page: what is to be done now, then how things stand. */
export function ChildCard({ child, enrolments, more, ways }: ChildCardProps) {
  const t = useWords()
  const locale = useLocale()
  const { childId, name, firstName, age, demo, consents, guardians } = child
  const consentsAt = addressIn(locale, 'childConsents', { id: childId })
  const childAt = addressIn(locale, 'child', { id: childId })
  const words = {
    own: { href: consentsAt, text: t(fam.todoOwn) },
    ownConsents: { href: consentsAt, text: t(fam.todoOwnConsents, { name: firstName }) },
    consents: { href: consentsAt, text: t(fam.todoConsents) },
    reserve: { href: `${childAt}#reserver`, text: t(fam.todoReserve) },
  }
  const todo = [...more, ...child.todo.map((one) => words[one])]
  return (
    <li className="panel stack">
      <div className="cluster cluster--apart">
        <h2 id={`barn-${childId}`}>{name}</h2>
        <span className="cluster">
          <span className="soft">{t(fam.age, { age })}</span>
          {demo && <Tag>{t(people.demoPerson)}</Tag>}
        </span>
      </div>
      {enrolments.length > 0 ? (
        <ul className="plain-list">
          {enrolments.map(({ id, text, state }) => (
            <li key={id}>
              {text} <Tag>{state}</Tag>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{t(chi.notEnrolled)}</p>
      )}
      {todo.length > 0 && (
        <div>
          <h3 className="kicker">{t(fam.todo)}</h3>
          <ul className="family-todo">
            {todo.map(({ href, text }) => (
              <li key={href + text}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Ways ways={ways} />
      <p className="soft small">
        <a href={consentsAt}>{t(chi.toConsents)}</a>: {t(chi.consentsSaid, consents)}
      </p>
      {guardians.length > 1 && (
        <p className="soft small">
          {t(fam.guardians)}:{' '}
          {guardians.map((one) => (one.isYou ? t(fam.you2) : one.name || t(fam.relationOf, one))).join(', ')}
        </p>
      )}
      <p>
        <a href={childAt}>{t(fam.openChild, { name: firstName })}</a>
      </p>
    </li>
  )
}
