import type { ChildCard } from '#app/domains/desk/orchestra-home.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraEnrolment } from '#app/i18n/orchestra-enrolment.ts'
import { orchestraHome as words } from '#app/i18n/orchestra-home.ts'
import { people } from '#app/i18n/people.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { stateTone } from '../enrolment/tones.ts'

/** Each child with its places and what it has on loan. */
export function ChildCards({ cards }: { cards: readonly ChildCard[] }) {
  const t = useWords()
  const ownOnly = cards.every(({ self }) => self)
  return (
    <section className="stack" aria-labelledby="barna">
      <h2 id="barna">{t(ownOnly ? words.yourPart : words.yourChildren)}</h2>
      <div className="child-cards">
        {cards.map((card) => (
          <OneChild key={card.childId} card={card} />
        ))}
      </div>
    </section>
  )
}

function OneChild({ card: { childId, name, demo, parts, loans, noSeminar } }: { card: ChildCard }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <article className="panel stack stack--tight" aria-labelledby={`barn-${childId}`}>
      <h3 id={`barn-${childId}`} className="cluster">
        <a href={addressIn(locale, 'child', { id: childId })}>{name}</a>
        {demo && <Tag>{t(people.demoPerson)}</Tag>}
      </h3>
      {parts.map(({ id, term, text, state, note }) => (
        <p key={id} className="cluster">
          <a className="link-quiet" href={addressIn(locale, 'enrolment', { term, id })}>
            {note || text}
          </a>
          <Tag tone={stateTone(state)}>{t(orchestraEnrolment.state, { state })}</Tag>
        </p>
      ))}
      {loans.map(({ href, text }) => (
        <p key={href}>
          <a className="place-link" href={href}>
            {text}
          </a>
        </p>
      ))}
      {noSeminar && <p className="soft">{t(words.noSeminar)}</p>}
    </article>
  )
}
