import type { BinderCard } from '#app/domains/orchestra/binder/binder.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { orchestraBinder as words } from '#app/i18n/orchestra-binder.ts'
import { orchestraHealth } from '#app/i18n/orchestra-health.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** A number as a phone dials it. */
const dialled = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`

function Call({ name, phone }: { name: string; phone: string }) {
  const t = useWords()
  if (!phone) return <span className="soft">{t(words.noPhone)}</span>
  return (
    <a className="card-call" href={dialled(phone)} aria-label={t(words.call, { name, phone })}>
      {phone}
    </a>
  )
}

/** One child's card: whom to ring first, what to do, who may collect. */
export function Card({ card }: { card: BinderCard }) {
  const t = useWords()
  const locale = useLocale()
  const collectors = [...card.guardians, ...card.reserves].filter(({ mayPickUp }) => mayPickUp)
  const names = new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'disjunction' }).format(
    collectors.map(({ name }) => name),
  )
  return (
    <article className="binder-card stack" aria-labelledby="kortnavn">
      <h2 id="kortnavn" tabIndex={-1}>
        {card.name}
      </h2>
      <p className="soft">{t(groupWords(card.instrument))}</p>
      {!card.healthAgreed ? (
        <Notice tone="warning">{t(words.notAgreed)}</Notice>
      ) : (
        <section aria-labelledby="korthelse">
          <h3 id="korthelse">{t(words.health)}</h3>
          {card.notes.length === 0 && <p>{t(words.noNotes)}</p>}
          {card.notes.map((note, index) => (
            <div key={index} className="binder-card__note">
              <p className="strong">{t(orchestraHealth.kindOf, { kind: note.kind })}</p>
              <p className="binder-card__text">{note.text ?? t(words.unreadable)}</p>
            </div>
          ))}
        </section>
      )}
      <section aria-labelledby="kortforesatte">
        <h3 id="kortforesatte">{t(words.guardians)}</h3>
        <ul className="plain-list">
          {card.guardians.map((guardian, index) => (
            <li key={index} className="binder-card__person">
              <span>
                <strong>{guardian.name}</strong>, {t(words[guardian.relation])}
                {!guardian.mayPickUp && `, ${t(words.mayNotPickUp)}`}
              </span>
              <span className="cluster">
                {guardian.phones.length === 0 && <Call name={guardian.name} phone="" />}
                {guardian.phones.map((phone) => (
                  <Call key={phone} name={guardian.name} phone={phone} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {card.reserves.length > 0 && (
        <section aria-labelledby="kortreserve">
          <h3 id="kortreserve">{t(words.reserves)}</h3>
          <ul className="plain-list">
            {card.reserves.map((reserve) => (
              <li key={reserve.name + reserve.phone} className="binder-card__person">
                <span>
                  <strong>{reserve.name}</strong>
                  {reserve.relation && `, ${reserve.relation}`}
                </span>
                <Call name={reserve.name} phone={reserve.phone} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="korthenting">
        <h3 id="korthenting">{t(words.pickUp)}</h3>
        {card.goesHomeAlone && <p>{t(words.alone)}</p>}
        {!card.goesHomeAlone && <p>{names ? t(words.notAlone, { names }) : t(words.nobodyCollects)}</p>}
      </section>
      <section aria-labelledby="kortbilder">
        <h3 id="kortbilder">{t(words.pictures)}</h3>
        <p>{card.pictures ? t(words.picturesYes) : <strong>{t(words.picturesNo)}</strong>}</p>
      </section>
      <p className="small soft">{t(words.cardNoted)}</p>
    </article>
  )
}
