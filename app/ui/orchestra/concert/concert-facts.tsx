import { sayCall, sayConcertHours, sayConcertText, sayDress } from '#app/domains/orchestra/concert/say-concert.ts'
import type { ConcertView } from '#app/domains/orchestra/concert/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { sayEnsemble } from '#app/domains/orchestra/semester/say-semester.ts'
import { orchestraConcert as words } from '#app/i18n/orchestra-concert.ts'
import { orchestraConcertOffice as office } from '#app/i18n/orchestra-concert-office.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'

/** When to come, what to wear, with whom: what a family looks up on the morning of the day. */
export function ConcertFacts({ view: { concert, ensembles, calls } }: { view: ConcertView }) {
  const t = useWords()
  const locale = useLocale()
  const text = sayConcertText(concert, locale)
  return (
    <section className="stack" aria-labelledby="oppmote">
      <h2 id="oppmote">{t(words.calls)}</h2>
      {calls.length === 0 ? (
        <p className="soft">{t(words.noCalls)}</p>
      ) : (
        <ul className="plain-list stack stack--tight">
          {calls.map((call) => (
            <li key={call.id}>
              <strong>
                {sayDate(call.date, locale)} {sayConcertHours({ begins: call.time, ends: null }, locale)}
              </strong>{' '}
              {sayCall(call, locale)}
              {call.groups.length > 0 && (
                <span className="soft">
                  {' '}
                  {t(words.callFor, { who: call.groups.map((group) => t(groupWords(group))).join(', ') })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Facts
        facts={[
          { term: t(words.dress), detail: sayDress(concert, locale) },
          { term: t(words.who), detail: ensembles.map((ensemble) => sayEnsemble(ensemble, locale)).join(', ') },
          { term: t(words.together), detail: concert.partners.join(', ') },
          { term: t(words.tickets), detail: concert.tickets },
        ]}
      />
      {text && <p className="measure concert-text">{text}</p>}
    </section>
  )
}

/** How many play of each instrument, and who does not; for those who lead. */
export function PlayersPart({ view: { counts, absent } }: { view: ConcertView }) {
  const t = useWords()
  if (counts.length === 0) return null
  return (
    <section className="stack stack--tight" aria-labelledby="musikanter">
      <h2 id="musikanter">{t(office.players)}</h2>
      <p>{t(office.playing, { count: counts.reduce((sum, { count }) => sum + count, 0) })}</p>
      <ul className="cluster plain-list small">
        {counts.map(({ instrument, count }) => (
          <li key={instrument}>
            {t(groupWords(instrument))} <strong className="figures">{count}</strong>
          </li>
        ))}
      </ul>
      {absent.length > 0 && (
        <p>
          {t(office.absent)}:{' '}
          {absent.map(({ name, instrument }) => `${name} (${t(groupWords(instrument))})`).join(', ')}
        </p>
      )}
    </section>
  )
}
